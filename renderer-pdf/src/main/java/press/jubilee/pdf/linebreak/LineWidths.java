package press.jubilee.pdf.linebreak;

import java.util.Arrays;
import java.util.List;

/**
 * The measure of each line of a paragraph, and how far the line is moved in: for indented passages, hanging indents, drop
 * capitals and text beside a picture. Lengths in scaled points, lines counted from 0. The last line given stands for all
 * that follow.
 *
 * @param lines at least one
 */
public record LineWidths(List<Line> lines) {

    /**
     * @param indent from the left edge of the text column to the beginning of the line
     * @param measure of the line itself
     */
    public record Line(int indent, int measure) {
        public Line {
            if (measure <= 0) {
                throw new IllegalArgumentException("a line needs a measure above 0, not " + measure);
            }
        }
    }

    /** @throws IllegalArgumentException if there is no line */
    public LineWidths {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("at least one line is needed");
        }
    }

    /** All lines alike. */
    public static LineWidths constant(int measure) {
        return new LineWidths(List.of(new Line(0, measure)));
    }

    /** The first {@code count} lines, at least one, moved in by {@code indent}: beside a drop capital of that many lines. */
    public static LineWidths besideInitial(int measure, int count, int indent) {
        return shape(measure, count, indent, 0);
    }

    /** All but the first line moved in. */
    public static LineWidths hanging(int measure, int indent) {
        return shape(measure, 1, 0, indent);
    }

    private static LineWidths shape(int measure, int count, int first, int rest) {
        Line[] lines = new Line[count + 1];
        Arrays.fill(lines, new Line(first, measure - first));
        lines[count] = new Line(rest, measure - rest);
        return new LineWidths(List.of(lines));
    }

    public int measure(int line) {
        return at(line).measure();
    }

    public int indent(int line) {
        return at(line).indent();
    }

    /** From this line on all are alike. */
    int settledFrom() {
        int i = lines.size() - 1;
        while (i > 0 && lines.get(i - 1).measure() == lines.get(i).measure()) {
            i--;
        }
        return i;
    }

    private Line at(int line) {
        return lines.get(Math.min(line, lines.size() - 1));
    }
}
