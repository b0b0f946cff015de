package press.jubilee.pdf.write;

import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * Letters that are there to be read and not seen. Of a run that goes to the left, readers put together what they find from
 * left to right and turn it round, letter by letter; a glyph of several letters, such as lam with alef, or of a letter with
 * signs on it, comes out of that turned round twice or torn apart. Such a glyph is therefore drawn without meaning, and its
 * letters are written invisibly over it, the last one first, as wide together as it is.
 */
final class Phantoms {

    /** Signs of one script differ in their last seven bits. */
    private static final int LENT = 0x7F;

    private Phantoms() {}

    /** The end of the glyphs from one on that are a letter with the signs on it; the signs come first in such a run. */
    static int end(GlyphRun run, int start) {
        int end = Clusters.end(run, start);
        while (end < run.length() && width(run, start, end) == 0) {
            end = Clusters.end(run, end);
        }
        return end;
    }

    /** Whether the glyphs show more or fewer characters than one each, or stand one on another. */
    static boolean needed(GlyphRun run, int start, int end) {
        String text = text(run, start, end);
        return width(run, start, end) != 0 && text.codePointCount(0, text.length()) > 1;
    }

    /** The characters of the glyphs, the last one first. */
    static int[] letters(GlyphRun run, int start, int end) {
        int[] letters = text(run, start, end).codePoints().toArray();
        for (int i = 0, j = letters.length - 1; i < j; i++, j--) {
            int letter = letters[i];
            letters[i] = letters[j];
            letters[j] = letter;
        }
        return letters;
    }

    /** Characters reach from the last glyph's to those of the glyphs before; what no glyph shows goes with the last. */
    private static String text(GlyphRun run, int start, int end) {
        int from = end == run.length() ? 0 : run.cluster(end - 1);
        return run.text().substring(from, start == 0 ? run.text().length() : run.cluster(start - 1));
    }

    /**
     * The glyph that a letter is written with. Signs take no room, and readers take what stands in one place for one thing:
     * a glyph of some width, one of the last of the face, is lent to each.
     */
    static int glyph(Face face, int letter) {
        int own = face.glyph(letter);
        if (own != 0 && face.advance(own) > 0) {
            return own;
        }
        int left = letter & LENT;
        for (int glyph = face.glyphCount() - 1; glyph > 0; glyph--) {
            if (face.advance(glyph) > 0 && left-- == 0) {
                return glyph;
            }
        }
        return face.glyph(' ');
    }

    /** How many of the glyphs take room. */
    static int advancing(GlyphRun run, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += run.advance(i) == 0 ? 0 : 1;
        }
        return count;
    }

    static int width(GlyphRun run, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += run.advance(i);
        }
        return width;
    }
}
