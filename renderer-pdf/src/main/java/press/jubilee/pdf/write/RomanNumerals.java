package press.jubilee.pdf.write;

import java.util.Locale;

/** Roman numerals from 1 to 3999. */
final class RomanNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV",
        "I"};

    private RomanNumerals() {}

    /** In capital letters; empty below 1. */
    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i] && numeral.length() < 15) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return rest > 0 ? "" : numeral.toString();
    }

    /** Of letters in either case; 0 where they are no numeral. */
    static int parse(String numeral) {
        String rest = numeral.toUpperCase(Locale.ROOT);
        int number = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                number += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return rest.isEmpty() ? number : 0;
    }
}
