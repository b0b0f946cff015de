package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.structure.Artifact;

/**
 * The dots that stand under the emphasised characters of a Chinese line, none under marks, Latin and figures. They are drawn
 * and not read.
 *
 * @see <a href="https://www.w3.org/TR/clreq/#emphasis_dots">CLREQ, §3.5.2</a>
 */
final class EmphasisDots {

    /** The face's middle dot, in ems of the text. */
    private static final double SIZE = 0.75;
    /** How far below the baseline their middle is, in ems. */
    private static final double DEPTH = 0.27;
    private static final int[] DOTS = {'・', '·', '•'};

    private final List<SetRun> dots = new ArrayList<>();

    /** Adds those of a word that begins at {@code x}. */
    void under(Setting.Glyphs word, int x) {
        GlyphRun run = word.run();
        int pen = x;
        for (int i = 0; i < run.length(); i++) {
            if (run.advance(i) > 0 && Character.isIdeographic(run.text().codePointAt(run.cluster(i)))) {
                dot(word, pen + run.advance(i) / 2);
            }
            pen += run.advance(i);
        }
    }

    private void dot(Setting.Glyphs word, int middle) {
        Face face = word.run().face();
        for (int c : DOTS) {
            int glyph = face.glyph(c);
            if (glyph != 0) {
                InkBounds ink = InkBounds.of(face, glyph);
                int size = (int) Math.round(SIZE * word.run().size());
                double unit = size / (double) face.unitsPerEm();
                int advance = (int) Math.round(face.advance(glyph) * unit);
                int across = (int) Math.round((ink.left() + ink.right()) / 2 * unit);
                int up = (int) Math.round((ink.bottom() + ink.top()) / 2 * unit);
                var run = new GlyphRun(face, size, "", new int[]{glyph}, new int[]{advance}, new int[]{0},
                        new int[0]);
                int rise = word.style().text().rise() - (int) Math.round(DEPTH * word.run().size()) - up;
                dots.add(new SetRun(run, middle - across, rise, advance, word.style().context()));
                return;
            }
        }
    }

    /** All that have been added, as a line that nobody reads; none where there are none. */
    List<PlacedItem> items() {
        return dots.isEmpty()
                ? List.of()
                : List.of(new PlacedItem.TextLine(0, 0, dots, LineOrigin.NONE, Artifact.LAYOUT));
    }
}
