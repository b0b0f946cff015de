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
    private final Count counted;
    private final int settled;
    private final boolean laddersBarred;
    private final long[] reach;

    private Active[] active = new Active[16];
    private Active[] kept = new Active[16];
    private int count;
    private int keptCount;

    /** The best way to the break under consideration, by state. */
    private final double[] bestTotal;
    private final Active[] bestFrom;
    private boolean anyCandidate;

    /** What holds for all ways that begin the line at the same break: they stand side by side in the list. */
    private int fittedAt;
    private int fittedMeasure;
    private boolean feasible;
    private boolean alive;
    private int fitness;
    private double lineDemerits;

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

    /**
     * Ways are told apart by the number of their lines, if that stays near an expected one.
     *
     * @param expected for each break the number of lines up to it
     * @param slack how far a way may stray from that
     */
    record Count(int[] expected, int slack) {

        /** Numbers of lines do not matter. */
        static final Count NONE = new Count(new int[0], 0);

        boolean none() {
            return expected.length == 0;
        }

        boolean admits(int at, int lines) {
            return none() || Math.abs(lines - expected[at]) <= slack;
        }
    }

    /** A break that a line may begin after, and the best way there. */
    record Active(int at, int line, int group, int fitness, int hyphens, double total, Active previous) {}

    Pass(Paragraph paragraph, LineWidths widths, BreakSettings settings, Tolerance tolerance, Count counted) {
        this.breaks = paragraph.breaks;
        this.widths = widths;
        this.settings = settings;
        this.demerits = new Demerits(settings, paragraph);
        this.fit = new Fit(paragraph);
        this.tolerance = tolerance;
        this.counted = counted;
        this.settled = counted.none() ? widths.settledFrom() : Integer.MAX_VALUE;
        this.laddersBarred = settings.ladderDemerits() > 0 && tolerance.badness() < settings.lastTolerance();
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
            reach[k] = p.least(from) - p.breaks.lead[k];
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
        fittedAt = -1;
        for (int i = 0; i < count;) {
            int group = active[i].group();
            for (; i < count && active[i].group() == group; i++) {
                Active a = active[i];
                fit(a, b);
                if (feasible) {
                    offer(a, b);
                }
                if (alive) {
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

    /** Looks at the line from {@code a} to {@code b}: what it costs, and whether a later break can still end it. */
    private void fit(Active a, int b) {
        int measure = widths.measure(a.line());
        if (a.at() == fittedAt && measure == fittedMeasure) {
            return;
        }
        fittedAt = a.at();
        fittedMeasure = measure;
        fit.measure(fittedAt, b, measure);
        boolean fits = !fit.overfull();
        int next = breaks.next[fittedAt];
        if (tolerance.boundless()) {
            feasible = fits || b == next;
        } else {
            feasible = fits && Demerits.plainBadness(fit.ratio) <= tolerance.badness();
        }
        alive = !breaks.forced(b) && (fits || breaks.leastAhead[b] - reach[fittedAt] <= measure || b < next);
        if (feasible) {
            fitness = FitnessClass.of(fit.ratio).ordinal();
            lineDemerits = demerits.ofLine(fit, fittedAt, b);
        }
    }

    private void offer(Active a, int b) {
        if (laddersBarred && demerits.ladder(b, a.hyphens())) {
            return;
        }
        double total = a.total() + lineDemerits
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
            for (int state = hyphens * CLASSES; state < (hyphens + 1) * CLASSES; state++) {
                least = bestFrom[state] == null ? least : Math.min(least, bestTotal[state]);
            }
            for (int state = hyphens * CLASSES; state < (hyphens + 1) * CLASSES; state++) {
                Active a = bestFrom[state];
                if (a != null && bestTotal[state] <= least + settings.adjacentDemerits()
                        && counted.admits(b, a.line() + 1)) {
                    keep(new Active(b, a.line() + 1, Math.min(a.line() + 1, settled), state % CLASSES,
                            hyphens,
                            bestTotal[state], a));
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
