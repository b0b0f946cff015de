package press.jubilee.pdf.style;

/**
 * How the first paragraph of a text begins.
 *
 * @param letterLines how many lines high its first letter is; 1 for a letter like the others
 * @param smallCaps whether its first words are set in small capitals
 */
public record FirstWords(int letterLines, boolean smallCaps) {

    public static final FirstWords PLAIN = new FirstWords(1, false);

    public FirstWords {
        if (letterLines < 1 || letterLines > 5) {
            throw new IllegalArgumentException("a first letter is 1 to 5 lines high, not " + letterLines);
        }
    }
}
