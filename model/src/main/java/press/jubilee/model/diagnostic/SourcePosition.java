package press.jubilee.model.diagnostic;

import java.util.Objects;

/**
 * A place in an input file.
 *
 * @param file the path relative to the collection folder, with {@code /} between its parts; empty where the content was
 *        made in code
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based, in Unicode code points; 0 where the whole line or file is meant
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {

    /** The place of content that no file holds. */
    public static final SourcePosition NONE = new SourcePosition("", 0, 0);

    public SourcePosition {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line and column must not be negative: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static SourcePosition of(String file) {
        return new SourcePosition(file, 0, 0);
    }

    /** By file, then line, then column. */
    @Override
    public int compareTo(SourcePosition other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}. A missing line or column is printed as 1, so that editors can jump to it. */
    @Override
    public String toString() {
        return file + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    }
}
