package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;

/**
 * Which characters belong to the Han face. Quotation marks, dashes, the ellipsis and the middle dot have one code point for
 * Chinese and for Latin text, where they are drawn in another width and place.
 *
 * @see <a href="https://www.w3.org/TR/clreq/#positions_of_punctuation_marks">CLREQ, §3.1</a>
 */
final class EastAsianPunctuation {

    private static final String SHARED = "\u2018\u2019\u201C\u201D\u2026\u2025\u2014\u2015\u00B7\u2027\u2E3A\u30FB";
    private static final char APOSTROPHE = '\u2019';

    private EastAsianPunctuation() {}

    static boolean isHan(String text, int at, int end, UnicodeScript script, boolean eastAsian) {
        int c = text.codePointAt(at);
        if (Scripts.isEastAsian(script) || isFullWidth(c)) {
            return true;
        }
        return c >= 0xB7 && SHARED.indexOf(c) >= 0 && eastAsian && !isApostrophe(text, at, end);
    }

    /** Ideographic punctuation and full-width forms. */
    static boolean isFullWidth(int c) {
        return c >= 0x3000 && c <= 0x303F || c >= 0xFE10 && c <= 0xFE1F || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static boolean isApostrophe(String text, int at, int end) {
        return text.charAt(at) == APOSTROPHE && at > 0 && end < text.length()
                && isAlphabetic(text.codePointBefore(at)) && isAlphabetic(text.codePointAt(end));
    }

    private static boolean isAlphabetic(int c) {
        return Character.isLetter(c) && !Scripts.isEastAsian(Scripts.of(c));
    }
}
