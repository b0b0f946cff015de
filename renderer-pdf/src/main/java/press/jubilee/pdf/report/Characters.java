package press.jubilee.pdf.report;

/** What kind of characters a word is made of; asked of every word of a book, so in plain loops. */
final class Characters {

    /** Below it no character is an ideograph. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private Characters() {}

    /** How many are no spaces. */
    static int visible(String text) {
        int visible = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            visible += Character.isSpaceChar(c) ? 0 : 1;
        }
        return visible;
    }

    static boolean anyIdeographic(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
                return true;
            }
        }
        return false;
    }
}
