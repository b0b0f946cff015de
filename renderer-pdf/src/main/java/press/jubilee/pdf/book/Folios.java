package press.jubilee.pdf.book;

import press.jubilee.model.Language;
import press.jubilee.model.wording.Numerals;

/** Page numbers in the figures of the volume's language; before the text in roman ones, or in letters where it has such. */
final class Folios {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v",
        "iv", "i"};

    private static final String ABJAD = "ابجدهوزحطیکلمنسعفصقرشتثخذضظغ";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשתךםןףץ׳";

    private Folios() {}

    static String of(int number, Section.Numbering numbering, Language language) {
        return switch (numbering) {
            case ARABIC -> Numerals.of(number, language);
            case ROMAN -> switch (language.primary()) {
                case "fa" -> number == 1 ? "الف" : letters(number, ABJAD);
                case "ar" -> letters(number, ABJAD);
                case "he", "yi" -> hebrew(number);
                default -> roman(number);
            };
        };
    }

    /** By what the letters count for: those of units, tens and hundreds one behind another. */
    private static String letters(int number, String letters) {
        var out = new StringBuilder();
        int left = number;
        while (left >= 1000) {
            out.append(letters.charAt(letters.length() - 1));
            left -= 1000;
        }
        for (int unit = 100, first = 18; unit > 0; unit /= 10, first -= 9) {
            int digit = left / unit;
            left %= unit;
            if (digit > 0) {
                out.append(letters.charAt(first + digit - 1));
            }
        }
        return out.toString();
    }

    /** Fifteen and sixteen are written so as not to spell the name of God. */
    private static String hebrew(int number) {
        return letters(number, HEBREW).replace("יה", "טו").replace("יו", "טז");
    }

    private static String roman(int number) {
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                out.append(NUMERALS[i]);
            }
        }
        return out.toString();
    }
}
