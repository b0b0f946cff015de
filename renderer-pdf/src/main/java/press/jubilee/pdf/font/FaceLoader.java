package press.jubilee.pdf.font;

import press.jubilee.pdf.font.FaceException.Fault;
import press.jubilee.pdf.font.opentype.CompactFont;
import press.jubilee.pdf.font.opentype.FontFile;

/**
 * From a font program to a {@link Face}. TrueType outlines and CFF outlines keyed by name are accepted; CFF keyed by
 * character identifiers, variable fonts, web fonts and fonts that must not be embedded are refused.
 */
public final class FaceLoader {

    private FaceLoader() {}

    /**
     * Reads the metrics and finds the character map; layout tables wait until text is shaped.
     *
     * @param program kept, not copied; not to be written to afterwards
     * @param origin the file or resource, for messages
     * @throws FaceException if the program is broken, of another format, or must not be embedded
     */
    public static OpenTypeFace load(byte[] program, String origin) {
        FontFile file = FontFile.read(program, origin);
        if (file.has("fvar")) {
            throw new FaceException(Fault.VARIABLE, origin, "it is a variable font");
        }
        if (!file.has("glyf") && !file.has("CFF ")) {
            throw new FaceException(Fault.FORMAT, origin, "it has no outlines");
        }
        if (CompactFont.isCidKeyed(file)) {
            throw new FaceException(Fault.FORMAT, origin,
                    "its CFF outlines are keyed by character identifiers; only TrueType outlines and CFF keyed by name are embedded");
        }
        return new OpenTypeFace(file);
    }
}
