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

    /** The same in a text that has so many characters before. */
    public MissingGlyph behind(int start) {
        return start == 0 ? this : new MissingGlyph(codePoint, start + offset, reason);
    }

    /** {@code U+2603 ☃ (snowman)}, for messages. */
    public String character() {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> code;
            case Character.PRIVATE_USE -> code + " (private use)";
            default -> code + " " + Character.toString(codePoint) + " (" + name() + ")";
        };
    }

    /** Unicode's name of it; of an ideograph, which is named by its number, what its block is called. */
    private String name() {
        String name = Character.getName(codePoint).toLowerCase(Locale.ROOT);
        String number = " " + Integer.toHexString(codePoint);
        return name.endsWith(number) ? name.substring(0, name.length() - number.length()) : name;
    }
}
