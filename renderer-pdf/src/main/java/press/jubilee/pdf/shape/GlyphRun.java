package press.jubilee.pdf.shape;

import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.geometry.Length;

/**
 * Positioned glyphs of one face and size: a word, a part of one, or a space. Runs are shared by all places where the same
 * word stands, so they know no place of their own. Immutable; the arrays are not copied and must not be written to.
 */
public final class GlyphRun {

    private final Face face;
    private final int size;
    private final String text;
    private final int[] glyphs;
    private final int[] advances;
    private final int[] clusters;
    private final int[] offsets;
    private final int width;

    /**
     * @param size of the type, in scaled points to the em
     * @param text the characters the glyphs show, in logical order, NFC
     * @param glyphs in the order of writing, left to right
     * @param advances one a glyph, in scaled points, kerning included
     * @param clusters one a glyph: the index into {@code text} of the first character it shows; never falling in a
     *        left-to-right run
     * @param offsets x and y by turns for each glyph, in scaled points, y upwards; empty where no glyph is displaced
     */
    public GlyphRun(Face face, int size, String text, int[] glyphs, int[] advances, int[] clusters,
            int[] offsets) {
        if (glyphs.length != advances.length || glyphs.length != clusters.length
                || offsets.length != 0 && offsets.length != 2 * glyphs.length) {
            throw new IllegalArgumentException("the arrays of a glyph run must agree in length");
        }
        this.face = face;
        this.size = size;
        this.text = text;
        this.glyphs = glyphs;
        this.advances = advances;
        this.clusters = clusters;
        this.offsets = offsets;
        this.width = sum(advances);
    }

    private static int sum(int[] advances) {
        int sum = 0;
        for (int advance : advances) {
            sum += advance;
        }
        return sum;
    }

    public Face face() {
        return face;
    }

    /** In scaled points to the em. */
    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public int length() {
        return glyphs.length;
    }

    public int glyph(int i) {
        return glyphs[i];
    }

    /** In scaled points. */
    public int advance(int i) {
        return advances[i];
    }

    public int cluster(int i) {
        return clusters[i];
    }

    public boolean displaced() {
        return offsets.length > 0;
    }

    public int xOffset(int i) {
        return displaced() ? offsets[2 * i] : 0;
    }

    public int yOffset(int i) {
        return displaced() ? offsets[2 * i + 1] : 0;
    }

    /** The sum of the advances, in scaled points. */
    public int width() {
        return width;
    }

    /** Whether its characters follow each other to the left. */
    public boolean rightToLeft() {
        return clusters.length > 1
                ? clusters[0] > clusters[clusters.length - 1]
                : BidiLevels.needed(text);
    }

    /**
     * The same glyphs, standing for other characters.
     *
     * @param shift by how many characters what each glyph shows lies further on; those before the first are read with it
     */
    public GlyphRun reading(String characters, int shift) {
        int[] moved = new int[clusters.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = characters.isEmpty() ? 0 : clusters[i] + shift;
        }
        return new GlyphRun(face, size, characters, glyphs, advances, moved, offsets);
    }

    /** {@code text@size face width}, for dumps. */
    @Override
    public String toString() {
        return text + "@" + Length.format(size) + " " + face.name() + " " + Length.format(width);
    }
}
