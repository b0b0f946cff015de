package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What must be known of scripts. The JDK's table of scripts is used and not icu4j's: it is the same table, and is there
 * without the 80 ms that icu4j takes to open its own.
 */
final class Scripts {

    /** Scripts whose letters stand one after another as they are typed. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN, UnicodeScript.HEBREW, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL, UnicodeScript.COPTIC,
            UnicodeScript.GOTHIC, UnicodeScript.RUNIC, UnicodeScript.OGHAM, UnicodeScript.GLAGOLITIC,
            UnicodeScript.CHEROKEE, UnicodeScript.BRAILLE, UnicodeScript.DESERET, UnicodeScript.LISU,
            UnicodeScript.YI, UnicodeScript.UNKNOWN);

    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL, UnicodeScript.YI);

    private Scripts() {}

    static UnicodeScript of(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z'
                    ? UnicodeScript.LATIN
                    : UnicodeScript.COMMON;
        }
        if (codePoint >= 0xC0 && codePoint < 0x250) {
            return codePoint == 0xD7 || codePoint == 0xF7 ? UnicodeScript.COMMON : UnicodeScript.LATIN;
        }
        return UnicodeScript.of(codePoint);
    }

    static boolean isSimple(UnicodeScript script) {
        return SIMPLE.contains(script);
    }

    /** Whether the script says nothing by itself and takes that of its neighbours. */
    static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    static boolean isEastAsian(UnicodeScript script) {
        return EAST_ASIAN.contains(script);
    }

    /** The OpenType script tag. */
    static String tag(UnicodeScript script) {
        return switch (script) {
            case LATIN -> "latn";
            case GREEK -> "grek";
            case CYRILLIC -> "cyrl";
            case ARMENIAN -> "armn";
            case GEORGIAN -> "geor";
            case HEBREW -> "hebr";
            case ARABIC -> "arab";
            case HAN -> "hani";
            case HIRAGANA, KATAKANA -> "kana";
            case BOPOMOFO -> "bopo";
            case HANGUL -> "hang";
            case COPTIC -> "copt";
            default -> "DFLT";
        };
    }

    /** The script of a text that has no letters of its own, by the first subtag of its language. */
    static UnicodeScript ofLanguage(String primary) {
        return switch (primary) {
            case "zh", "ja" -> UnicodeScript.HAN;
            case "ko" -> UnicodeScript.HANGUL;
            case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg" -> UnicodeScript.CYRILLIC;
            case "el", "grc" -> UnicodeScript.GREEK;
            case "he", "yi" -> UnicodeScript.HEBREW;
            case "ar", "fa", "ur", "ps", "ug", "sd", "ckb" -> UnicodeScript.ARABIC;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            default -> UnicodeScript.LATIN;
        };
    }
}
