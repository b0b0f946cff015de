package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the feet of full pages onto the last line by the white between entries: what a page lacks is parted evenly among
 * its spaces. For lists, whose lines stand on no grid and whose spaces are many and small, so that the eye sees the
 * common foot and not the differences. Texts are levelled by {@link PageMakeUp} instead, in whole lines.
 */
public final class Feathering {

    /** No space grows by more than this share of a grid line. */
    private static final double MOST = 0.5;

    private final PageShape shape;

    public Feathering(PageShape shape) {
        this.shape = shape;
    }

    /** The last page ends where it will; so does one with notes, whose foot they are, and one that lacks too much. */
    public MadeUp level(MadeUp made) {
        return new MadeUp(made.pages().stream().map(this::level).toList(), made.demerits(),
                made.compromises());
    }

    private MadePage level(MadePage page) {
        int spaces = spaces(page.strips());
        if (page.last() || spaces == 0 || !page.notes().isEmpty()) {
            return page;
        }
        int lacking = shape.lastBaseline() - page.strips().getLast().foot();
        boolean fitting = Math.abs((long) lacking) <= (long) (spaces * MOST * shape.leading());
        return fitting ? page.withStrips(spread(page.strips(), lacking, spaces)) : page;
    }

    /** Rounded so that the last strip moves by exactly what is lacking. */
    private static List<MadePage.Placed> spread(List<MadePage.Placed> strips, int lacking, int spaces) {
        var out = new ArrayList<MadePage.Placed>();
        int passed = 0;
        for (int i = 0; i < strips.size(); i++) {
            passed += isBelowSpace(strips, i) ? 1 : 0;
            out.add(strips.get(i).moved((int) ((long) lacking * passed / spaces)));
        }
        return out;
    }

    private static int spaces(List<MadePage.Placed> strips) {
        int count = 0;
        for (int i = 0; i < strips.size(); i++) {
            count += isBelowSpace(strips, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isBelowSpace(List<MadePage.Placed> strips, int i) {
        return i > 0 && strips.get(i).y() > strips.get(i - 1).y() + strips.get(i - 1).height();
    }
}
