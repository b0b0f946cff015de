package press.jubilee.pdf.canvas;

import press.jubilee.pdf.shape.GlyphRun;

/**
 * A glyph run in its place on a line.
 *
 * @param x from the line's origin, in scaled points
 * @param rise above the baseline, in scaled points
 * @param width what the run takes on the line. Where it differs from the run's own width, a space is set wider or narrower;
 *        a word's glyphs are scaled horizontally by up to {@link #MOST_WIDENED}, and what is left goes between them
 * @param source shared by the runs of one span
 */
public record SetRun(GlyphRun run, int x, int rise, int width, SpanContext source) {

    /** By what share glyphs are widened or narrowed at most; more would show. */
    public static final double MOST_WIDENED = 0.02;

    /** On the other side of the line's origin. */
    SetRun mirrored() {
        return at(-x - width);
    }

    /** Elsewhere on the line. */
    public SetRun at(int x) {
        return new SetRun(run, x, rise, width, source);
    }

    SetRun withoutLink() {
        return new SetRun(run, x, rise, width, source.withoutLink());
    }

    /** The top of its em above the baseline, in scaled points. */
    public int height() {
        return rise + run.size();
    }

    /** How much wider the glyphs are set than they are drawn; 1 for spaces. */
    public double scale() {
        if (width == run.width() || run.width() == 0 || isSpace(run.text())) {
            return 1;
        }
        return Math.clamp(width / (double) run.width(), 1 - MOST_WIDENED, 1 + MOST_WIDENED);
    }

    /** What is added to each glyph's scaled advance, in scaled points; below 0 taken away, 0 for spaces. */
    public double tracking() {
        double scale = scale();
        if (scale != 1 - MOST_WIDENED && scale != 1 + MOST_WIDENED) {
            return 0;
        }
        int advancing = 0;
        for (int i = 0; i < run.length(); i++) {
            advancing += run.advance(i) == 0 ? 0 : 1;
        }
        return advancing == 0 ? 0 : (width - run.width() * scale) / advancing;
    }

    private static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
