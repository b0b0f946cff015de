package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceException.Fault;

/**
 * What a foundry permits, by the field fsType. A book embeds the glyphs that it uses; a face that forbids this in any of its
 * words cannot be in one.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/os2#fstype">OpenType, OS/2, fsType</a>
 */
public final class Licence {

    private static final int RESTRICTED = 0x2;
    private static final int PERMISSIVE = 0x4 | 0x8;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    private Licence() {}

    /**
     * Of the bits for embedding the one that permits most counts, as early fonts set several.
     *
     * @throws FaceException if embedding is forbidden, or if only the whole face or only bitmaps may be embedded
     */
    public static void check(FontFile file) {
        int fsType = file.table("OS/2").map(t -> t.u16(8)).orElse(0);
        if ((fsType & RESTRICTED) != 0 && (fsType & PERMISSIVE) == 0) {
            throw refused(file, "its foundry forbids embedding (fsType)");
        }
        if ((fsType & BITMAPS_ONLY) != 0) {
            throw refused(file, "its foundry permits embedding bitmaps only (fsType)");
        }
        if ((fsType & NO_SUBSETTING) != 0) {
            throw refused(file, "its foundry forbids embedding a part of it (fsType)");
        }
    }

    private static FaceException refused(FontFile file, String why) {
        return new FaceException(Fault.RESTRICTED, file.origin(), why);
    }
}
