package press.jubilee.pdf.shape;

import java.util.Locale;

/**
 * A character that cannot be set as it should. It stands in the run all the same, as the face's sign for a missing glyph
 * or unshaped.
 *
 * @param offset of the character in the text in NFC, in UTF-16 units
 */
public record MissingGlyph(int codePoint, int offset, Reason reason) {

    public enum Reason {
        /** No face has the character. */
        NO_FACE,
        /** The script's letters join or change their order, which this Java cannot do. */
        SCRIPT
    }

    /** {@code U+4E2D 中}, for messages. */
    public String character() {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Character.isISOControl(codePoint) ? code : code + " " + Character.toString(codePoint);
    }
}
