package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From the numbers of the breaks that were chosen to the lines between them. */
final class Chain {

    private final Paragraph paragraph;
    private final LineWidths widths;
    private final BreakSettings settings;

    Chain(Paragraph paragraph, LineWidths widths, BreakSettings settings) {
        this.paragraph = paragraph;
        this.widths = widths;
        this.settings = settings;
    }

    Breakpoints none() {
        return new Breakpoints(List.of(), 0, List.of());
    }

    Breakpoints lines(Pass.Active end) {
        return lines(chosen(end));
    }

    private static int[] chosen(Pass.Active end) {
        int[] chosen = new int[end.line() + 1];
        for (Pass.Active a = end; a != null; a = a.previous()) {
            chosen[a.line()] = a.at();
        }
        return chosen;
    }

    /** For each break, on which line of this way it comes, counted from 1. */
    int[] expected(Pass.Active end) {
        int[] expected = new int[paragraph.breaks.count()];
        int[] chosen = chosen(end);
        for (int line = 1; line < chosen.length; line++) {
            Arrays.fill(expected, chosen[line - 1] + 1, chosen[line] + 1, line);
        }
        return expected;
    }

    /** @param chosen numbers of breaks, from the beginning's 0 to the end's */
    Breakpoints lines(int[] chosen) {
        Demerits demerits = new Demerits(settings, paragraph);
        Fit fit = new Fit(paragraph);
        List<BrokenLine> lines = new ArrayList<>(chosen.length);
        List<Misfit> misfits = new ArrayList<>();
        FitnessClass before = FitnessClass.DECENT;
        int hyphens = 0;
        double total = 0;
        for (int i = 0; i + 1 < chosen.length; i++) {
            int a = chosen[i];
            int b = chosen[i + 1];
            fit.measure(a, b, widths.measure(i));
            FitnessClass fitness = FitnessClass.of(fit.ratio);
            double d = demerits.ofLine(fit, a, b)
                    + demerits.ofPair(a, b, hyphens, before.ordinal(), fitness.ordinal());
            lines.add(line(i, a, b, fit.ratio, fitness, d));
            misfit(i, fit).ifPresent(misfits::add);
            total += d;
            before = fitness;
            hyphens = demerits.hyphensAfter(b, hyphens);
        }
        return new Breakpoints(lines, total, misfits);
    }

    private BrokenLine line(int number, int a, int b, double ratio, FitnessClass fitness, double demerits) {
        int end = paragraph.breaks.at[b];
        int first = Math.min(paragraph.breaks.from[a], end);
        return new BrokenLine(number, first, end, penalty(a), penalty(b), widths.indent(number),
                widths.measure(number), ratio, fitness, demerits);
    }

    private Optional<Node.Penalty> penalty(int k) {
        int at = paragraph.breaks.at[k];
        return at >= 0 && at < paragraph.size() && paragraph.node(at) instanceof Node.Penalty penalty
                ? Optional.of(penalty)
                : Optional.empty();
    }

    private Optional<Misfit> misfit(int number, Fit fit) {
        if (fit.overfull()) {
            return Optional.of(new Misfit(number, Misfit.Kind.OVERFULL, fit.ratio));
        }
        if (Demerits.plainBadness(fit.ratio) <= settings.lastTolerance()) {
            return Optional.empty();
        }
        return Optional.of(new Misfit(number, fit.ratio > 0 ? Misfit.Kind.LOOSE : Misfit.Kind.TIGHT,
                fit.ratio));
    }
}
