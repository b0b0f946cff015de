package press.jubilee.pdf.font;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * Which face to add for a character that no face has. The families are free and made for books; names of scripts are those of
 * the Noto families, which have one for most.
 */
final class FaceAdvice {

    /** Scripts that Noto has with serifs. */
    private static final Set<UnicodeScript> SERIF = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HEBREW,
            UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR, UnicodeScript.ETHIOPIC, UnicodeScript.TIBETAN);

    private static final Set<UnicodeBlock> PICTOGRAPHS = Set.of(UnicodeBlock.EMOTICONS,
            UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS, UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS,
            UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS);

    private static final Set<UnicodeBlock> MATHEMATICS = Set.of(UnicodeBlock.MATHEMATICAL_OPERATORS,
            UnicodeBlock.SUPPLEMENTAL_MATHEMATICAL_OPERATORS, UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS,
            UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A,
            UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B,
            UnicodeBlock.MISCELLANEOUS_TECHNICAL);

    private FaceAdvice() {}

    static String of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE ->
                "put the face that has this private character into a folder and name it with"
                        + " --fonts, or write the character in another way";
            case Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL ->
                "Unicode, as this Java knows it, has no such character: write another one";
            default -> "put a face that has it, such as " + family(codePoint)
                    + ", into a folder and name it with --fonts, or write the character in another way";
        };
    }

    private static String family(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        UnicodeScript script = UnicodeScript.of(c);
        if (PICTOGRAPHS.contains(block)) {
            return "Noto Emoji (not Noto Color Emoji, which has no outlines)";
        }
        if (MATHEMATICS.contains(block)) {
            return "STIX Two Math or Noto Sans Math";
        }
        return switch (script) {
            case HAN -> han(c);
            case HIRAGANA, KATAKANA -> "Noto Serif JP";
            case HANGUL -> "Noto Serif KR";
            case BOPOMOFO -> "Noto Serif TC";
            case ARABIC -> "Noto Naskh Arabic";
            case COMMON, INHERITED -> "Noto Sans Symbols or Noto Sans Symbols 2";
            case UNKNOWN -> "one made for it";
            default -> (SERIF.contains(script) ? "Noto Serif" : "Noto Sans")
                    + (isEuropean(script) ? "" : " " + name(script));
        };
    }

    /** Those that came into Unicode first are in all Chinese faces; the later planes are in few. */
    private static String han(int c) {
        return c < 0x20000
                ? "Noto Serif SC, or Noto Serif TC, JP or KR by the text's language"
                : c < 0x30000 ? "Noto Serif CJK, Jigmo2 or BabelStone Han" : "Jigmo3 or BabelStone Han";
    }

    private static boolean isEuropean(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK
                || script == UnicodeScript.CYRILLIC;
    }

    /** {@code OLD_PERSIAN} as people write it. */
    private static String name(UnicodeScript script) {
        var name = new StringBuilder();
        for (String word : script.name().split("_")) {
            name.append(name.isEmpty() ? "" : " ").append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
