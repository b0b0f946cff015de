package press.jubilee.pdf.shape;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import press.jubilee.model.Language;
import press.jubilee.pdf.shape.Segment.Break;

/** Breaks in scripts whose words are not parted by spaces, from icu4j's dictionaries. */
final class DictionaryBreaks {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.NEW_TAI_LUE, UnicodeScript.TAI_LE,
            UnicodeScript.TAI_THAM, UnicodeScript.TAI_VIET, UnicodeScript.JAVANESE, UnicodeScript.BALINESE);
    private static final int FIRST = 0x0E00;

    private DictionaryBreaks() {}

    static boolean needed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && (c < 0x2000 || c >= 0xA980 && c < 0xAC00)
                    && SCRIPTS.contains(UnicodeScript.of(c))) {
                return true;
            }
        }
        return false;
    }

    static void apply(String text, Language language, Break[] breaks) {
        BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLanguageTag(language.tag()));
        lines.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
            int last = text.codePointBefore(at);
            boolean forced = BreakClass.of(last, false) == BreakClass.BK;
            breaks[at] = forced
                    ? Break.FORCED
                    : last == ' '
                            ? Break.SPACE
                            : last == 0xAD
                                    ? Break.SOFT_HYPHEN
                                    : last == '-'
                                            ? Break.HYPHEN
                                            : last == '/' ? Break.SLASH : Break.IDEOGRAPH;
        }
    }
}
