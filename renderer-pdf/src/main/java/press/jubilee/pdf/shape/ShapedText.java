package press.jubilee.pdf.shape;

import java.util.List;

/**
 * A shaped text: one run, or several where the face or the script changes, in logical order. Immutable and shared.
 *
 * @param missing what could not be set, in order; empty for most texts
 * @param width the sum of the runs' widths, in scaled points
 */
public record ShapedText(List<GlyphRun> runs, List<MissingGlyph> missing, int width) {

    static ShapedText of(List<GlyphRun> runs, List<MissingGlyph> missing) {
        int width = 0;
        for (GlyphRun run : runs) {
            width += run.width();
        }
        return new ShapedText(List.copyOf(runs), List.copyOf(missing), width);
    }

    /** The text in NFC. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
