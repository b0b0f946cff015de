package press.jubilee.pdf.write;

import java.util.List;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * Where a run must be said to begin and to end for those who read text, on a line with Chinese characters or marks. The boxes
 * that a file declares for its glyphs do not meet there: a mark that gave up half of its em reaches over its neighbour, and
 * beside Latin letters a quarter of an em is left. Programs that read a page take the one for the end of a line and the other
 * for a space. Places in scaled points from the line's origin; {@code NaN} where the run's own box will do.
 */
record Room(double from, double to) {

    /** A character without ink that texts hardly ever have. */
    static final char EN_SPACE = '\u2002';

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    /** Of a run whose own box will do at both ends. */
    static final Room ENOUGH = new Room(Double.NaN, Double.NaN);

    /** By what part of the em boxes may miss each other: a little less than a tenth, from which on readers part words. */
    private static final int NEAR = 11;

    private static final char FIRST_FULL_WIDTH = '\u2E80';
    private static final char FIRST_MARK = '·';

    /** Whether a character or mark that fills an em stands at one of the run's ends; only beside such are boxes apart. */
    static boolean isWide(GlyphRun run) {
        String text = run.text();
        return run.length() > 0 && !text.isEmpty()
                && (isWide(run, text.charAt(0), 0)
                        || isWide(run, text.charAt(text.length() - 1), run.length() - 1));
    }

    private static boolean isWide(GlyphRun run, char c, int glyph) {
        return c >= FIRST_MARK
                && (c >= FIRST_FULL_WIDTH
                        || run.face().advance(run.glyph(glyph)) == run.face().unitsPerEm());
    }

    /** Whether a run can be wanting in room: it is wide, or stands between two that are. */
    static boolean possible(List<SetRun> line, int i) {
        return isWide(line.get(i).run()) || i > 0 && i + 1 < line.size() && isWide(line.get(i - 1).run())
                && isWide(line.get(i + 1).run());
    }

    static Room of(List<SetRun> line, int i) {
        return new Room(i > 0 ? from(line, i) : Double.NaN, i + 1 < line.size() ? to(line, i) : Double.NaN);
    }

    private static double from(List<SetRun> line, int i) {
        SetRun before = line.get(i - 1);
        SetRun set = line.get(i);
        double gap = gap(before, set);
        if (gap > 0) {
            return isLeftFilled(line, i - 1) ? Double.NaN : boxEnd(before);
        }
        if (gap == 0 || isMetByRight(before, set)) {
            return Double.NaN;
        }
        return Math.min(boxEnd(before), set.x());
    }

    private static double to(List<SetRun> line, int i) {
        SetRun set = line.get(i);
        SetRun behind = line.get(i + 1);
        double gap = gap(set, behind);
        if (gap > 0) {
            return isLeftFilled(line, i) ? boxStart(behind) : Double.NaN;
        }
        if (gap == 0 || isMetByLeft(set, behind)) {
            return Double.NaN;
        }
        return isMetByRight(set, behind) ? boxStart(behind) : behind.x();
    }

    /** What is left between two boxes, below 0 where they overlap; 0 where they meet nearly, or something stands between. */
    private static double gap(SetRun left, SetRun right) {
        if (left.run().length() == 0 || right.run().length() == 0) {
            return 0;
        }
        int between = right.x() - left.x() - left.width();
        double gap = boxStart(right) - boxEnd(left);
        return between < 0 || between > right.run().size() || Math.abs(gap) * NEAR <= right.run().size()
                ? 0
                : gap;
    }

    /** Whether the left box ends in the white between the runs, so that the right run may begin there. */
    private static boolean isMetByLeft(SetRun left, SetRun right) {
        return (boxEnd(left) - right.x()) * NEAR <= right.run().size();
    }

    /** Whether the right box begins in the white between the runs and the left one ends beyond. */
    private static boolean isMetByRight(SetRun left, SetRun right) {
        return !isMetByLeft(left, right)
                && (left.x() + left.width() - boxStart(right)) * NEAR <= right.run().size();
    }

    /**
     * Whether the gap behind a run goes to it, and not to the next: Latin between two gaps takes both, which are one stretch of
     * text then; else the Chinese character takes it.
     */
    private static boolean isLeftFilled(List<SetRun> line, int i) {
        boolean left = isWide(line.get(i).run());
        boolean right = isWide(line.get(i + 1).run());
        if (left && !right) {
            return i + 2 == line.size() || gap(line.get(i + 1), line.get(i + 2)) <= 0;
        }
        return left || i > 0 && gap(line.get(i - 1), line.get(i)) > 0;
    }

    /** Where the box of the first glyph begins. */
    static double boxStart(SetRun set) {
        return set.x() + set.run().xOffset(0) * set.scale();
    }

    /** Where the box of the last glyph ends. */
    static double boxEnd(SetRun set) {
        GlyphRun run = set.run();
        int last = run.length() - 1;
        double em = (double) run.size() / run.face().unitsPerEm();
        return set.x() + set.width() - set.tracking()
                + set.scale()
                        * (run.xOffset(last) - run.advance(last) + em * run.face().advance(run.glyph(last)));
    }

    boolean isWanted() {
        return !Double.isNaN(from) || !Double.isNaN(to);
    }

    /** A glyph without ink to fill room with; 0 where the face has none. */
    static int blank(Face face) {
        for (char c : new char[]{EN_SPACE, IDEOGRAPHIC_SPACE}) {
            if (face.glyph(c) != 0) {
                return face.glyph(c);
            }
        }
        return face.glyph(' ');
    }
}
