package press.jubilee.pdf.shape;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;

/**
 * The embedding levels of a paragraph's characters by the Unicode bidirectional algorithm: odd for what runs from right to
 * left. icu4j is asked only where a text needs it.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX #9</a>
 */
public final class BidiLevels {

    /** The first character of the blocks that are written from right to left, and what controls direction. */
    private static final char FIRST = '\u0590';

    private BidiLevels() {}

    /** Whether a text holds anything that runs from right to left. */
    public static boolean needed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && (c < '\u0900' || c == '\u200F' || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069' || c >= '\uFB1D' && c < '\uFE00'
                    || c >= '\uFE70' && c < '\uFEFF' || c == '\uD802' || c == '\uD803' || c == '\uD83A'
                    || c == '\uD83B')) {
                return true;
            }
        }
        return false;
    }

    /** One level a character, in a paragraph of that direction whatever its first letters are. */
    public static byte[] of(String text, boolean rightToLeft) {
        return text.isEmpty()
                ? new byte[0]
                : new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
                        .getLevels();
    }

    /** What is drawn for a character in a run from right to left: the other one of a pair of brackets (UAX #9, L4). */
    static int mirrored(int codePoint) {
        return UCharacter.getMirror(codePoint);
    }
}
