package press.jubilee.model.wording;

import press.jubilee.model.Language;

/** Numbers in the figures of a language: Arabic and Persian have their own (CLDR, default numbering systems). */
public final class Numerals {

    private static final char ARABIC_ZERO = '\u0660';
    private static final char EXTENDED_ZERO = '\u06F0';

    private Numerals() {}

    public static String of(int number, Language language) {
        return in(Integer.toString(number), language);
    }

    /** The same with its European figures in those of the language. */
    public static String in(String number, Language language) {
        char zero = zero(language);
        if (zero == '0') {
            return number;
        }
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return out.toString();
    }

    private static char zero(Language language) {
        return switch (language.primary()) {
            case "ar", "ckb" -> ARABIC_ZERO;
            case "fa", "ur", "ps", "sd" -> EXTENDED_ZERO;
            default -> '0';
        };
    }
}
