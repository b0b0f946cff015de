package press.jubilee.pdf.report;

/**
 * The text block of all pages of a book.
 *
 * @param head y of its upper edge, from the trimmed page's top, in scaled points; {@code foot} of its lower edge
 * @param size of running text, in scaled points to the em
 */
public record TextBlock(int head, int foot, int size) {

    public TextBlock {
        if (head < 0 || foot <= head || size <= 0) {
            throw new IllegalArgumentException(
                    "no text block: " + head + " to " + foot + ", type of " + size);
        }
    }

    /** Whether a baseline belongs to text and not to head or folio. */
    boolean holds(int baseline) {
        return baseline >= head && baseline <= foot;
    }
}
