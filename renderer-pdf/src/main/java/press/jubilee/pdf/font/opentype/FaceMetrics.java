package press.jubilee.pdf.font.opentype;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceException.Fault;

/**
 * What the tables {@code head}, {@code hhea}, {@code OS/2} and {@code name} say of a face as a whole, in font units.
 *
 * @param weight 400 for regular, 700 for bold
 * @param subsettable whether the foundry permits embedding only the glyphs used
 */
public record FaceMetrics(String name, String family, int unitsPerEm, int ascent, int descent, int capHeight,
        int xHeight, int glyphCount, int weight, boolean italic, boolean subsettable) {

    private static final int RESTRICTED = 0x2;
    private static final int PERMISSIVE = 0x4 | 0x8;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAPS_ONLY = 0x200;
    private static final int ITALIC = 0x1;
    private static final int USE_TYPO_METRICS = 0x80;

    /** @throws FaceException if a table is broken, or the foundry forbids embedding */
    public static FaceMetrics read(FontFile file, CharacterMap characters) {
        TableData head = file.required("head");
        TableData hhea = file.required("hhea");
        int unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16_384) {
            throw head.broken(18, unitsPerEm + " units to the em");
        }
        Optional<TableData> os2 = file.table("OS/2");
        int fsType = os2.map(t -> t.u16(8)).orElse(0);
        checkEmbedding(fsType, file.origin());
        int selection = os2.map(t -> t.u16(62)).orElse(0);
        boolean typo = os2.isPresent() && (selection & USE_TYPO_METRICS) != 0;
        int macStyle = head.u16(44);
        return new FaceMetrics(name(file, 6), name(file, 1), unitsPerEm,
                typo ? os2.get().s16(68) : hhea.s16(4), typo ? os2.get().s16(70) : hhea.s16(6),
                height(os2, 88, file, characters.glyph('H'), unitsPerEm * 7 / 10),
                height(os2, 86, file, characters.glyph('x'), unitsPerEm / 2), file.required("maxp").u16(4),
                os2.map(t -> t.u16(4)).orElse((macStyle & 1) != 0 ? 700 : 400),
                (selection & ITALIC) != 0 || (macStyle & 2) != 0, (fsType & NO_SUBSETTING) == 0);
    }

    private static void checkEmbedding(int fsType, String origin) {
        if ((fsType & RESTRICTED) != 0 && (fsType & PERMISSIVE) == 0) {
            throw new FaceException(Fault.RESTRICTED, origin, "its foundry forbids embedding (fsType)");
        }
        if ((fsType & BITMAPS_ONLY) != 0) {
            throw new FaceException(Fault.RESTRICTED, origin,
                    "its foundry permits embedding bitmaps only (fsType)");
        }
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

    /** A name in English or any other language; the file's own name where the font has none. */
    private static String name(FontFile file, int id) {
        Optional<TableData> table = file.table("name");
        String found = table.map(t -> find(t, id)).orElse("");
        return found.isEmpty() ? file.origin().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "") : found;
    }

    private static String find(TableData t, int id) {
        String fallback = "";
        int storage = t.u16(4);
        for (int i = 0; i < t.u16(2); i++) {
            int entry = 6 + 12 * i;
            int platform = t.u16(entry);
            if (t.u16(entry + 6) != id || platform == 2) {
                continue;
            }
            Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            String name = t.text(storage + t.u16(entry + 10), t.u16(entry + 8), charset).strip();
            if (platform == 3 && t.u16(entry + 4) == 0x409) {
                return name;
            }
            fallback = fallback.isEmpty() ? name : fallback;
        }
        return fallback;
    }
}
