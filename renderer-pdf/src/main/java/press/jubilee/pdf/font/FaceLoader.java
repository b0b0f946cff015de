package press.jubilee.pdf.font;

import java.util.List;
import java.util.function.Supplier;
import press.jubilee.pdf.font.FaceException.Fault;
import press.jubilee.pdf.font.opentype.FontCollection;
import press.jubilee.pdf.font.opentype.FontFile;
import press.jubilee.pdf.font.opentype.Licence;

/**
 * From a font program to a {@link Face}. TrueType outlines are accepted, and CFF outlines keyed by name or by character
 * identifiers; variable fonts, web fonts and fonts that must not be embedded are refused.
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
     * Loads all members of a collection ({@code .ttc}, {@code .otc}) or, as the only one, the face of a plain file. The
     * members share the program.
     *
     * @throws FaceException if one of them cannot be used
     */
    public static List<OpenTypeFace> loadAll(byte[] program, String origin) {
        if (!FontCollection.is(program)) {
            return List.of(load(program, origin));
        }
        return FontCollection.members(program, origin).stream().map(FaceLoader::load).toList();
    }

    private static OpenTypeFace load(FontFile file) {
        OpenTypeFace face = load(file, () -> file);
        face.advance(0);
        return face;
    }

    /**
     * @param summary with what {@link press.jubilee.pdf.font.opentype.FontSummary} reads, at least
     * @param whole the same with all tables, once it is needed
     */
    static OpenTypeFace load(FontFile summary, Supplier<FontFile> whole) {
        String origin = summary.origin();
        if (summary.has("fvar")) {
            throw new FaceException(Fault.VARIABLE, origin, "it is a variable font");
        }
        if (!summary.has("glyf") && !summary.has("CFF ")) {
            throw new FaceException(Fault.FORMAT, origin, "it has no outlines");
        }
        Licence.check(summary);
        return new OpenTypeFace(summary, whole);
    }
}
