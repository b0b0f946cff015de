package press.jubilee.pdf.font.opentype;

import java.util.Optional;

/**
 * What the tables {@code head}, {@code hhea} and {@code OS/2} say of a face as a whole, in font units.
 *
 * @param weight 400 for regular, 700 for bold
 * @param width 5 for the usual, less for condensed faces, more for expanded ones
 */
public record FaceMetrics(int unitsPerEm, int ascent, int descent, int capHeight, int xHeight, int glyphCount,
        int weight, boolean italic, int width) {

    private static final int USUAL_WIDTH = 5;
    private static final int ITALIC = 0x1;
    private static final int USE_TYPO_METRICS = 0x80;

    /** @throws press.jubilee.pdf.font.FaceException if a table is broken */
    public static FaceMetrics read(FontFile file, CharacterMap characters) {
        TableData head = file.required("head");
        TableData hhea = file.required("hhea");
        int unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16_384) {
            throw head.broken(18, unitsPerEm + " units to the em");
        }
        Optional<TableData> os2 = file.table("OS/2");
        int selection = os2.map(t -> t.u16(62)).orElse(0);
        boolean typo = os2.isPresent() && (selection & USE_TYPO_METRICS) != 0;
        int macStyle = head.u16(44);
        return new FaceMetrics(unitsPerEm,
                typo ? os2.get().s16(68) : hhea.s16(4), typo ? os2.get().s16(70) : hhea.s16(6),
                height(os2, 88, file, characters.glyph('H'), unitsPerEm * 7 / 10),
                height(os2, 86, file, characters.glyph('x'), unitsPerEm / 2), file.required("maxp").u16(4),
                os2.map(t -> t.u16(4)).orElse((macStyle & 1) != 0 ? 700 : 400),
                (selection & ITALIC) != 0 || (macStyle & 2) != 0,
                os2.map(t -> t.u16(6)).orElse(USUAL_WIDTH));
    }

    /** From OS/2 version 2 on, else from the outline of a flat letter, else a usual proportion of the em. */
    private static int height(Optional<TableData> os2, int at, FontFile file, int glyph, int usual) {
        if (os2.isPresent() && os2.get().u16(0) >= 2 && os2.get().s16(at) > 0) {
            return os2.get().s16(at);
        }
        return glyph == 0 || !file.has("glyf") ? usual : top(file, glyph);
    }

    private static int top(FontFile file, int glyph) {
        TableData loca = file.required("loca");
        boolean longOffsets = file.required("head").u16(50) != 0;
        int offset = longOffsets ? (int) loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
        return file.required("glyf").s16(offset + 8);
    }
}
