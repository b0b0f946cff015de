package press.jubilee.pdf.linebreak;

import java.util.List;
import java.util.Locale;

/**
 * A paragraph broken into lines.
 *
 * @param lines in order; none for a paragraph without nodes
 * @param demerits the sum over the lines
 * @param misfits lines that are worse than the settings allow, in order
 */
public record Breakpoints(List<BrokenLine> lines, double demerits, List<Misfit> misfits) {

    public Breakpoints {
        lines = List.copyOf(lines);
        misfits = List.copyOf(misfits);
    }

    /** One line a line: nodes, ratio, class, demerits. */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder();
        for (BrokenLine line : lines) {
            s.append(String.format(Locale.ROOT, "%d..%d r=%.3f %s%s d=%.0f\n", line.first(), line.end(),
                    line.ratio(), line.fitness(), line.hyphenated() ? " -" : "", line.demerits()));
        }
        return s.append(misfits.isEmpty() ? "" : misfits + "\n").toString();
    }
}
