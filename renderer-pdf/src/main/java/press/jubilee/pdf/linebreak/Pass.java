package press.jubilee.pdf.linebreak;

import java.util.Arrays;
import java.util.List;

/**
 * One pass of the algorithm over a paragraph: from left to right over the legal breaks, keeping a list of active breaks
 * from which a line can still begin (Knuth and Plass 1981, pp. 1159 ff.). Used once, by one thread.
 *
 * <p>Two ways to the same break are told apart as long as they may differ in what follows: by fitness class, by how many
 * lines in a row have ended flagged, and by line number while measures still change or where the caller counts lines.
 * Among those that agree in all three only the best is kept, the first found where equal.
 */
final class Pass {

    private static final int CLASSES = FitnessClass.values().length;

    private final Paragraph.Breaks breaks;
    private final LineWidths widths;
    private final BreakSettings settings;
    private final Demerits demerits;
    private final Fit fit;
    private final Tolerance tolerance;
    private final int settled;
    private final long[] reach;

    private Active[] active = new Active[16];
    private Active[] kept = new Active[16];
    private int count;
    private int keptCount;
    private final double[] bestTotal;
    private final Active[] bestFrom;
    private boolean anyCandidate;

    /**
     * @param badness the greatest a line may have; infinity for the last pass, which takes every line that is not overfull,
     *        and overfull ones that no break divides
     * @param hyphens whether breaks that print a hyphen may be taken
     */
    record Tolerance(double badness, boolean hyphens) {
        boolean boundless() {
            return badness == Double.POSITIVE_INFINITY;
        }
    }

    /** A break that a line may begin after, and the best way there. */
    record Active(int at, int line, int group, int fitness, int hyphens, double total, Active previous) {}

    /** @param countLines whether ways with different numbers of lines are kept apart to the end */
    Pass(Paragraph paragraph, LineWidths widths, BreakSettings settings, Tolerance tolerance,
            boolean countLines) {
        this.breaks = paragraph.breaks;
        this.widths = widths;
        this.settings = settings;
        this.demerits = new Demerits(settings, paragraph);
        this.fit = new Fit(paragraph);
        this.tolerance = tolerance;
        this.settled = countLines ? Integer.MAX_VALUE : widths.settledFrom();
        this.reach = reach(paragraph);
        int states = CLASSES * (settings.hyphensInRow() + 1);
        this.bestTotal = new double[states];
        this.bestFrom = new Active[states];
    }

    /** For a line after each break, what the least sum ahead is compared with. */
    private static long[] reach(Paragraph p) {
        long[] reach = new long[p.breaks.count()];
        for (int k = 0; k < reach.length; k++) {
            int from = p.breaks.from[k];
            reach[k] = p.width[from] - p.shrink[from] - p.breaks.lead[k];
        }
        return reach;
    }

    /** The ways to the end; none if the tolerance allows none. */
    List<Active> run() {
        active[0] = new Active(0, 0, 0, FitnessClass.DECENT.ordinal(), 0, 0, null);
        count = 1;
        for (int b = 1; b < breaks.count() && count > 0; b++) {
            if (tolerance.hyphens() || !breaks.hyphen(b)) {
                consider(b);
            }
        }
        return List.of(Arrays.copyOf(active, count));
    }

    private void consider(int b) {
        keptCount = 0;
        for (int i = 0; i < count;) {
            int group = active[i].group();
            for (; i < count && active[i].group() == group; i++) {
                Active a = active[i];
                if (tryLine(a, b)) {
                    keep(a);
                }
            }
            if (anyCandidate) {
                activate(b);
            }
        }
        Active[] old = active;
        active = kept;
        kept = old;
        count = keptCount;
    }

    /** Looks at the line from {@code a} to {@code b}, and says whether a later break can still end a line from there. */
    private boolean tryLine(Active a, int b) {
        int measure = widths.measure(a.line());
        fit.measure(a.at(), b, measure);
        if (feasible(a, b)) {
            offer(a, b);
        }
        return !breaks.forced(b)
                && (!fit.overfull() || breaks.leastAhead[b] - reach[a.at()] <= measure || mustReach(a, b));
    }

    private boolean feasible(Active a, int b) {
        if (tolerance.boundless()) {
            return !fit.overfull() || b == breaks.next[a.at()];
        }
        return !fit.overfull() && Demerits.plainBadness(fit.ratio) <= tolerance.badness();
    }

    private boolean mustReach(Active a, int b) {
        return tolerance.boundless() && b < breaks.next[a.at()];
    }

    private void offer(Active a, int b) {
        int fitness = FitnessClass.of(fit.ratio).ordinal();
        double total = a.total() + demerits.ofLine(fit, a.at(), b)
                + demerits.ofPair(a.at(), b, a.hyphens(), a.fitness(), fitness);
        int state = demerits.hyphensAfter(b, a.hyphens()) * CLASSES + fitness;
        if (bestFrom[state] == null || total < bestTotal[state]) {
            bestFrom[state] = a;
            bestTotal[state] = total;
            anyCandidate = true;
        }
    }

    /** Makes active breaks of the candidates of one group, save those another class betters whatever follows. */
    private void activate(int b) {
        for (int hyphens = 0; hyphens <= settings.hyphensInRow(); hyphens++) {
            double least = Double.POSITIVE_INFINITY;
            for (int fitness = 0; fitness < CLASSES; fitness++) {
                int state = hyphens * CLASSES + fitness;
                least = bestFrom[state] == null ? least : Math.min(least, bestTotal[state]);
            }
            for (int fitness = 0; fitness < CLASSES; fitness++) {
                int state = hyphens * CLASSES + fitness;
                Active a = bestFrom[state];
                if (a != null && bestTotal[state] <= least + settings.adjacentDemerits()) {
                    int line = a.line() + 1;
                    keep(new Active(b, line, Math.min(line, settled), fitness, hyphens, bestTotal[state], a));
                }
                bestFrom[state] = null;
            }
        }
        anyCandidate = false;
    }

    private void keep(Active a) {
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
        }
        kept[keptCount++] = a;
    }
}
