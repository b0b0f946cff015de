package press.jubilee.model;

/**
 * An ISBN-13 (ISO 2108) whose check digit is right.
 *
 * @param digits the thirteen digits
 * @param printed as the publisher wrote it, with its hyphens
 */
public record Isbn(String digits, String printed) {

    /** @throws IllegalArgumentException if the digits are not thirteen, not of Bookland, or the check digit is wrong */
    public Isbn {
        if (!digits.matches("97[89]\\d{10}")) {
            throw new IllegalArgumentException(
                    "an ISBN has thirteen digits and begins with 978 or 979: " + printed);
        }
        int expected = checkDigit(digits);
        if (digits.charAt(12) - '0' != expected) {
            throw new IllegalArgumentException(
                    "the check digit of ISBN " + printed + " should be " + expected + ", not "
                            + digits.charAt(12));
        }
    }

    /**
     * Reads an ISBN with or without hyphens or spaces, and with or without the word ISBN before it. An ISBN-10 is refused.
     *
     * @throws IllegalArgumentException if it is not a valid ISBN-13
     */
    public static Isbn parse(String text) {
        String printed = text.trim().replaceFirst("(?i)^ISBN(-13)?:?\\s*", "").replace(' ', '-');
        return new Isbn(printed.replaceAll("[-\u2010-\u2015]", ""), printed);
    }

    /** The thirteenth digit that follows the first twelve: weights 1 and 3 by turns, modulo 10. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** {@code urn:isbn:} and the digits. */
    public String urn() {
        return "urn:isbn:" + digits;
    }

    @Override
    public String toString() {
        return printed;
    }
}
