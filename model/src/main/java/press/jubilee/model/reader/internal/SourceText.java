package press.jubilee.model.reader.internal;

import press.jubilee.model.diagnostic.SourcePosition;

/**
 * The text of a file: without a byte order mark, lines ended by {@code \n} alone.
 *
 * @param name relative to the collection folder
 */
public record SourceText(String name, String text) {

    public SourcePosition start() {
        return new SourcePosition(name, 1, 1);
    }

    /** The place of a UTF-16 index into the text. */
    public SourcePosition at(int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new SourcePosition(name, line, 1 + text.codePointCount(lineStart, index));
    }
}
