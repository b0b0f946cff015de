package press.jubilee.model.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of the source begin that a text was put together from, but for its first. In most texts a paragraph is one
 * line, and there is none.
 *
 * @param starts by their places in the text
 */
public record SourceLines(List<Start> starts) {

    public static final SourceLines ONE = new SourceLines(List.of());

    /**
     * A line of the source.
     *
     * @param offset of its first character in the text, in UTF-16 units
     * @param at where that stands
     */
    public record Start(int offset, SourcePosition at) {}

    public SourceLines {
        starts = List.copyOf(starts);
    }

    /**
     * Where a character of the text stands: its line, and its column as far as the characters before it on the line are
     * typed as they are read.
     *
     * @param at where the text begins; {@link SourcePosition#NONE}, or a whole file, stays what it is
     */
    public SourcePosition at(String text, int offset, SourcePosition at) {
        if (at.line() == 0) {
            return at;
        }
        int from = 0;
        SourcePosition line = at;
        for (Start start : starts) {
            if (start.offset <= offset) {
                from = start.offset;
                line = start.at;
            }
        }
        int before = text.codePointCount(from, Math.min(offset, text.length()));
        return line.column() == 0
                ? line
                : new SourcePosition(line.file(), line.line(), line.column() + before);
    }

    /** The same of the rest of the text. */
    public SourceLines from(int offset) {
        List<Start> later = new ArrayList<>();
        for (Start start : starts) {
            if (start.offset >= offset) {
                later.add(new Start(start.offset - offset, start.at));
            }
        }
        return new SourceLines(later);
    }
}
