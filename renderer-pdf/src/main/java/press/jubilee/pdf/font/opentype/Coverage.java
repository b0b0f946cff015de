package press.jubilee.pdf.font.opentype;

/** The glyphs a rule begins with, numbered; ranges sorted by glyph (OpenType, "Coverage Table"). */
final class Coverage {

    private final int[] starts;
    private final int[] ends;
    private final int[] indices;

    private Coverage(int[] starts, int[] ends, int[] indices) {
        this.starts = starts;
        this.ends = ends;
        this.indices = indices;
    }

    static Coverage read(TableData t) {
        return switch (t.u16(0)) {
            case 1 -> list(t);
            case 2 -> ranges(t);
            default -> throw t.broken(0, "coverage format " + t.u16(0));
        };
    }

    private static Coverage list(TableData t) {
        int n = t.count(t.u16(2), 4, 2);
        int[] glyphs = new int[n];
        int[] indices = new int[n];
        for (int i = 0; i < n; i++) {
            glyphs[i] = t.u16(4 + 2 * i);
            indices[i] = i;
        }
        return new Coverage(glyphs, glyphs, indices);
    }

    private static Coverage ranges(TableData t) {
        int n = t.count(t.u16(2), 4, 6);
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] indices = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = t.u16(4 + 6 * i);
            ends[i] = t.u16(6 + 6 * i);
            indices[i] = t.u16(8 + 6 * i);
        }
        return new Coverage(starts, ends, indices);
    }

    /** The glyph's number, -1 if it is not covered. */
    int index(int glyph) {
        int range = Ranges.find(starts, ends, glyph);
        return range < 0 ? -1 : indices[range] + glyph - starts[range];
    }

    boolean has(int glyph) {
        return Ranges.find(starts, ends, glyph) >= 0;
    }

    /** Sets a bit for each covered glyph. */
    void mark(long[] masks, long bit) {
        for (int i = 0; i < starts.length; i++) {
            for (int glyph = starts[i]; glyph <= ends[i] && glyph < masks.length; glyph++) {
                masks[glyph] |= bit;
            }
        }
    }
}
