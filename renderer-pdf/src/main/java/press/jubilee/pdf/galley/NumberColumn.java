package press.jubilee.pdf.galley;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of numbers that differ in their decimals: set under one another by the decimal point, whole numbers ending
 * before it. Which of comma and full stop is the decimal point is seen from the column itself: what is followed by other
 * than three figures at a number's end, and stands in no number twice.
 */
final class NumberColumn {

    private static final Pattern NUMBER = Pattern
            .compile("[+\\-\u2212\u2013]?\\p{Nd}[\\p{Nd}.,\u066B\u066C'\u2019\u00A0\u2009\u202F ]*");

    /** The full stop, the comma, and the one of Arabic and Persian figures. */
    private static final String POINTS = ".,\u066B";

    private NumberColumn() {}

    /**
     * For each cell, the part of it that stands behind the whole number, decimal point included; empty where the column is
     * none of numbers, or nothing would be gained.
     *
     * @param cells the plain text of the body's cells; empty ones do not count
     */
    static Optional<List<String>> fractions(List<String> cells) {
        List<String> numbers = cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        if (numbers.size() < 2 || !numbers.stream().allMatch(n -> NUMBER.matcher(n).matches())) {
            return Optional.empty();
        }
        return POINTS.chars().filter(p -> isPoint((char) p, numbers)).boxed().findFirst()
                .map(point -> cells.stream().map(String::strip)
                        .map(n -> n.indexOf(point) < 0 ? "" : n.substring(n.indexOf(point))).toList());
    }

    private static boolean isPoint(char mark, List<String> numbers) {
        boolean fraction = false;
        for (String number : numbers) {
            int at = number.indexOf(mark);
            if (at >= 0 && number.indexOf(mark, at + 1) >= 0) {
                return false;
            }
            fraction |= at >= 0 && number.length() - at - 1 != 3;
        }
        return fraction;
    }
}
