package press.jubilee.model.reader.internal.markdown;

/**
 * How much one article may ask of the reader. Books stay far below; what goes beyond was made to do harm, or by mistake.
 *
 * @param nesting how deep quotations, lists, divisions and emphasis may stand in one another
 * @param characters of one body, in UTF-16 units
 * @param run how many equal delimiters such as {@code *} or {@code |} may follow one another or stand in one row
 * @param listItems lines of one body that begin with a list's marker
 * @param effort per run of lines without a blank one: the marks from which the parser looks ahead, times the characters
 *        it may have to look at
 */
public record MarkdownLimits(int nesting, int characters, int run, int listItems, long effort) {

    public MarkdownLimits {
        if (nesting < 1 || characters < 1 || run < 1 || listItems < 1 || effort < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public static MarkdownLimits defaults() {
        return new MarkdownLimits(100, 4_000_000, 500, 50_000, 300_000_000L);
    }

    public MarkdownLimits withNesting(int levels) {
        return new MarkdownLimits(levels, characters, run, listItems, effort);
    }
}
