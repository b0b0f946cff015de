package press.jubilee.pdf.font.opentype;

/**
 * How a value of {@code GPOS} is stored; device and variation tables are passed over (OpenType, "ValueRecord").
 *
 * @param bits which fields are there
 */
record ValueFormat(int bits) {

    private static final int X_PLACEMENT = 0x1;
    private static final int Y_PLACEMENT = 0x2;
    private static final int X_ADVANCE = 0x4;

    /** In bytes. */
    int size() {
        return 2 * Integer.bitCount(bits & 0xFF);
    }

    /** Adds the value stored at {@code field} to a glyph's place and advance. */
    void add(GlyphBuffer buffer, int glyph, TableData table, int field) {
        int at = field;
        if ((bits & X_PLACEMENT) != 0) {
            buffer.xOffsets[glyph] += table.s16(at);
            at += 2;
        }
        if ((bits & Y_PLACEMENT) != 0) {
            buffer.yOffsets[glyph] += table.s16(at);
            at += 2;
        }
        if ((bits & X_ADVANCE) != 0) {
            buffer.advances[glyph] += table.s16(at);
        }
    }
}
