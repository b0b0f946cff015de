package press.jubilee.pdf.shape;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Unicode normalisation, with a short way for text that cannot need it. */
final class NormalForm {

    private NormalForm() {}

    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStable(text.charAt(i))) {
                return Normalizer.normalize(text, Form.NFC);
            }
        }
        return text;
    }

    /** Characters that NFC leaves alone whatever stands beside them. */
    private static boolean isStable(char c) {
        return c < 0x300 || c >= 0x400 && c < 0x483 || c >= 0x2010 && c <= 0x2027
                || c >= 0x4E00 && c <= 0x9FFF;
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    /** The one character that two make, or -1 where they make none. */
    static int pair(int first, int second) {
        String both = Normalizer.normalize(new StringBuilder().appendCodePoint(first).appendCodePoint(second),
                Form.NFC);
        return both.codePointCount(0, both.length()) == 1 ? both.codePointAt(0) : -1;
    }

    /** Marks of one class are not reordered; a base has class 0. */
    static int combiningClass(int c) {
        return UCharacter.getCombiningClass(c);
    }
}
