package press.jubilee.pdf.barcode;

import java.util.List;
import press.jubilee.model.Isbn;

/**
 * A number of thirteen figures whose last one checks the others.
 *
 * @param digits the figures
 */
public record Ean13(String digits) {

    /** In which sets the second to the seventh figure are written says what the first one is. */
    private static final List<String> FIRST_FIGURE = List.of("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
            "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA");
    private static final String GUARD = "101";
    private static final String CENTRE = "01010";

    /** @throws IllegalArgumentException if there are not thirteen figures, or the last is not the right one */
    public Ean13 {
        if (!digits.matches("\\d{13}")) {
            throw new IllegalArgumentException("not thirteen figures: " + digits);
        }
        int expected = checkDigit(digits.substring(0, 12));
        if (digits.charAt(12) - '0' != expected) {
            throw new IllegalArgumentException("the last figure of " + digits + " should be " + expected);
        }
    }

    public static Ean13 of(Isbn isbn) {
        return new Ean13(isbn.digits());
    }

    /** Of twelve figures: every second one counts three times (GS1 General Specifications, 7.9.1). */
    static int checkDigit(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            sum += (figures.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** The 95 modules from the first bar to the last, 1 for dark. */
    public String modules() {
        String sets = FIRST_FIGURE.get(digits.charAt(0) - '0');
        var out = new StringBuilder(GUARD);
        for (int i = 0; i < 6; i++) {
            out.append(NumberSet.valueOf(sets.substring(i, i + 1)).modules(digits.charAt(1 + i)));
        }
        out.append(CENTRE);
        for (int i = 7; i < 13; i++) {
            out.append(NumberSet.C.modules(digits.charAt(i)));
        }
        return out.append(GUARD).toString();
    }
}
