package press.jubilee.pdf.font;

import java.util.List;
import press.jubilee.pdf.font.FaceException.Fault;
import press.jubilee.pdf.font.opentype.CompactFont;
import press.jubilee.pdf.font.opentype.FontCollection;
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
        return load(FontFile.read(program, origin));
    }

    /**
     * Loads all usable members of a collection ({@code .ttc}) or, as the only one, the face of a plain file. Each member of
     * a collection is copied into a program of its own; those with CFF outlines are left out.
     *
     * @throws FaceException if nothing in it can be used
     */
    public static List<OpenTypeFace> loadAll(byte[] program, String origin) {
        if (!FontCollection.is(program)) {
            return List.of(load(program, origin));
        }
        List<OpenTypeFace> faces = FontCollection.members(program, origin).stream()
                .filter(member -> member.has("glyf"))
                .map(member -> load(FontCollection.extract(member), origin)).toList();
        if (faces.isEmpty()) {
            throw new FaceException(Fault.FORMAT, origin,
                    "no face of the collection has TrueType outlines; those in CFF are keyed by character identifiers");
        }
        return faces;
    }

    private static OpenTypeFace load(FontFile file) {
        String origin = file.origin();
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
