package press.jubilee.pdf.font.opentype;

import java.util.Arrays;

/** A set of glyphs with a fast answer. Not written to once it is shared. */
final class GlyphSet {

    private long[] bits = {};

    void add(int first, int last) {
        if (last >> 6 >= bits.length) {
            bits = Arrays.copyOf(bits, (last >> 6) + 1);
        }
        for (int g = first; g <= last; g++) {
            bits[g >> 6] |= 1L << g;
        }
    }

    boolean has(int glyph) {
        return glyph >= 0 && glyph >> 6 < bits.length && (bits[glyph >> 6] & 1L << glyph) != 0;
    }
}
