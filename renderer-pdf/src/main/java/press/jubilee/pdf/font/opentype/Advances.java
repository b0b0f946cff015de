package press.jubilee.pdf.font.opentype;

/** Horizontal advances and side bearings, read from {@code hmtx} on demand. */
public final class Advances {

    private final TableData hmtx;
    private final int measured;
    private final int glyphCount;

    private Advances(TableData hmtx, int measured, int glyphCount) {
        this.hmtx = hmtx;
        this.measured = measured;
        this.glyphCount = glyphCount;
    }

    public static Advances read(FontFile file, int glyphCount) {
        TableData hhea = file.required("hhea");
        TableData hmtx = file.required("hmtx");
        int measured = hhea.u16(34);
        if (measured == 0) {
            throw hhea.broken(34, "no glyph has an advance");
        }
        return new Advances(hmtx, hmtx.count(measured, 0, 4), glyphCount);
    }

    /** In font units; glyphs beyond the table's end share the last advance. */
    public int of(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException("no glyph " + glyph + " among " + glyphCount);
        }
        return hmtx.u16(4 * Math.min(glyph, measured - 1));
    }

    /** The white between a glyph's origin and its ink, in font units; 0 where the table does not say. */
    public int sideBearing(int glyph) {
        int at = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
        return glyph >= 0 && at + 2 <= hmtx.length() ? hmtx.s16(at) : 0;
    }
}
