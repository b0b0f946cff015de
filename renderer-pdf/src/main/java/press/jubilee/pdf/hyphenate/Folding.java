package press.jubilee.pdf.hyphenate;

import java.text.Normalizer;

/** The form in which words and patterns are compared: NFC, lower case, one apostrophe. */
final class Folding {

    private Folding() {}

    static String ofPattern(String text) {
        if (folded(text)) {
            return text;
        }
        String composed = plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder s = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            s.append(fold(composed.charAt(i), false));
        }
        return s.toString();
    }

    private static boolean folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is so simple that it is in NFC for sure. */
    static boolean plain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** One character for one, so that places stay. */
    static char fold(char c, boolean turkish) {
        if (isApostrophe(c)) {
            return '\'';
        }
        if (turkish && (c == 'I' || c == '\u0130')) {
            return c == 'I' ? '\u0131' : 'i';
        }
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    /** ASCII's, the right single quotation mark, the modifier letter, and the two Greek marks that elide. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u1fbd' || c == '\u1fbf';
    }

    /** What belongs to the character before it: marks and joiners. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                true;
            default -> codePoint == 0x200c || codePoint == 0x200d;
        };
    }
}
