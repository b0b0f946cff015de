package press.jubilee.pdf.shape;

import press.jubilee.model.Language;

/**
 * The breaking class of a character in its place. Quotation marks next to East Asian characters, or in East Asian text,
 * behave like brackets; elsewhere no line ends on either side of them, for the same sign opens in one language and closes
 * in another.
 */
final class Quotes {

    private static final int APOSTROPHE = 0x2019;

    private Quotes() {}

    static BreakClass resolve(String text, int at, Language language) {
        int c = text.codePointAt(at);
        boolean eastAsian = language.isChinese() || language.primary().equals("ja");
        BreakClass found = BreakClass.of(c, eastAsian);
        if (found != BreakClass.QI && found != BreakClass.QF) {
            return found;
        }
        int behind = at + Character.charCount(c);
        int previous = at > 0 ? text.codePointBefore(at) : ' ';
        int next = behind < text.length() ? text.codePointAt(behind) : ' ';
        if (c == APOSTROPHE && Character.isLetter(next) && !BreakClass.isEastAsian(next)
                && !BreakClass.isEastAsian(previous)) {
            return BreakClass.QU;
        }
        if (eastAsian || BreakClass.isEastAsian(previous) || BreakClass.isEastAsian(next)) {
            return found == BreakClass.QI ? BreakClass.OP : BreakClass.CL;
        }
        boolean opens = found == BreakClass.QI && isApart(previous);
        boolean closes = found == BreakClass.QF && (isApart(next) || isClosing(BreakClass.of(next, false)));
        return opens || closes ? found : BreakClass.QU;
    }

    private static boolean isApart(int c) {
        return Character.isWhitespace(c) || BreakClass.of(c, false) == BreakClass.GL;
    }

    private static boolean isClosing(BreakClass c) {
        return switch (c) {
            case CL, CP, EX, IS, SY, QU, QI, QF -> true;
            case BK, SP, ZW, WJ, GL, CM, BA, HY, B2, BB, OP, IN, NS, NU, PR, PO, AL, ID -> false;
        };
    }
}
