package press.jubilee.pdf.shape;

import static press.jubilee.pdf.shape.BreakClass.AL;
import static press.jubilee.pdf.shape.BreakClass.B2;
import static press.jubilee.pdf.shape.BreakClass.BA;
import static press.jubilee.pdf.shape.BreakClass.BB;
import static press.jubilee.pdf.shape.BreakClass.CL;
import static press.jubilee.pdf.shape.BreakClass.CP;
import static press.jubilee.pdf.shape.BreakClass.EX;
import static press.jubilee.pdf.shape.BreakClass.GL;
import static press.jubilee.pdf.shape.BreakClass.HY;
import static press.jubilee.pdf.shape.BreakClass.ID;
import static press.jubilee.pdf.shape.BreakClass.IN;
import static press.jubilee.pdf.shape.BreakClass.IS;
import static press.jubilee.pdf.shape.BreakClass.NS;
import static press.jubilee.pdf.shape.BreakClass.NU;
import static press.jubilee.pdf.shape.BreakClass.OP;
import static press.jubilee.pdf.shape.BreakClass.PO;
import static press.jubilee.pdf.shape.BreakClass.PR;
import static press.jubilee.pdf.shape.BreakClass.QF;
import static press.jubilee.pdf.shape.BreakClass.QI;
import static press.jubilee.pdf.shape.BreakClass.QU;
import static press.jubilee.pdf.shape.BreakClass.SY;
import static press.jubilee.pdf.shape.BreakClass.WJ;
import static press.jubilee.pdf.shape.BreakClass.ZW;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a line may end between two characters of given classes, by the rules LB8 to LB31 of UAX #14. The classes of
 * quotation marks next to East Asian characters have been turned into those of brackets before.
 */
final class PairRules {

    private static final Set<BreakClass> NEVER_BEFORE = EnumSet.of(CL, CP, EX, SY, IS, QF);
    private static final Set<BreakClass> NEVER_DIRECTLY_BEFORE = EnumSet.of(QU, QI, BA, HY, NS, IN);
    private static final Set<BreakClass> NEVER_DIRECTLY_BEHIND = EnumSet.of(QU, QI, QF, BB);
    private static final Set<BreakClass> NUMBERED = EnumSet.of(NU, PO, PR, HY, IS, SY);

    private PairRules() {}

    /** With one or more spaces between. */
    static boolean acrossSpace(BreakClass before, BreakClass after) {
        if (before == ZW) {
            return true;
        }
        boolean forbidden = NEVER_BEFORE.contains(after) || after == WJ || before == OP || before == QI
                || after == NS && (before == CL || before == CP) || after == B2 && before == B2;
        return !forbidden;
    }

    /** With nothing between. */
    static boolean adjacent(BreakClass before, BreakClass after) {
        if (before == ZW || after == ZW) {
            return before == ZW && after != ZW;
        }
        if (before == WJ || after == WJ || before == GL || after == GL && before != BA && before != HY) {
            return false;
        }
        if (NEVER_BEFORE.contains(after) || before == OP || NEVER_DIRECTLY_BEFORE.contains(after)
                || NEVER_DIRECTLY_BEHIND.contains(before) || before == B2 && after == B2) {
            return false;
        }
        return !numbers(before, after) && !letters(before, after);
    }

    /** LB23, LB23a, LB24, LB25, LB27. */
    private static boolean numbers(BreakClass before, BreakClass after) {
        return switch (after) {
            case NU -> NUMBERED.contains(before) || before == AL;
            case PO -> before == NU || before == CL || before == CP || before == AL || before == ID;
            case PR -> before == NU || before == CL || before == CP || before == AL;
            case OP -> before == PR || before == PO;
            case ID -> before == PR;
            case AL -> before == NU || before == PR || before == PO;
            default -> false;
        };
    }

    /** LB28, LB29, LB30. */
    private static boolean letters(BreakClass before, BreakClass after) {
        return switch (after) {
            case AL -> before == AL || before == IS || before == CP;
            case OP -> before == AL || before == NU;
            case NU -> before == CP;
            default -> false;
        };
    }
}
