package press.jubilee.pdf.barcode;

import java.util.List;

/**
 * Five figures beside the bar code of a book, which say its price: 52495 is 24.95 dollars of the United States.
 *
 * @param digits the figures
 */
public record AddOn(String digits) {

    /** In which sets the figures are written says what they add up to. */
    private static final List<String> CHECK = List.of("BBAAA", "BABAA", "BAABA", "BAAAB", "ABBAA", "AABBA",
            "AAABB", "ABABA", "ABAAB", "AABAB");
    private static final String GUARD = "1011";
    private static final String BETWEEN = "01";

    /** @throws IllegalArgumentException if there are not five figures */
    public AddOn {
        if (!digits.matches("\\d{5}")) {
            throw new IllegalArgumentException("not five figures: " + digits);
        }
    }

    /** The last figure of three times the odd places and nine times the even ones. */
    private int check() {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 9);
        }
        return sum % 10;
    }

    /** The 47 modules from the first bar to the last, 1 for dark. */
    public String modules() {
        String sets = CHECK.get(check());
        var out = new StringBuilder(GUARD);
        for (int i = 0; i < 5; i++) {
            out.append(i == 0 ? "" : BETWEEN)
                    .append(NumberSet.valueOf(sets.substring(i, i + 1)).modules(digits.charAt(i)));
        }
        return out.toString();
    }
}
