package press.jubilee.pdf.linebreak;

/** The formulas of {@link BreakSettings}. */
final class Demerits {

    /** More than any line within tolerance can cost; an overfull line costs this once more for each measure it is over. */
    static final double OVERFULL = 1e12;

    private static final double WORST_BADNESS = 1e6;

    private final BreakSettings settings;
    private final Paragraph.Breaks breaks;

    Demerits(BreakSettings settings, Paragraph paragraph) {
        this.settings = settings;
        this.breaks = paragraph.breaks;
    }

    /** The paper's badness, without an upper bound. */
    static double plainBadness(double ratio) {
        double r = Math.abs(ratio);
        return 100 * r * r * r;
    }

    /** Of the line itself, its break and its being the last; nothing that depends on the line before it. */
    double ofLine(Fit fit, int a, int b) {
        double d = ofBadness(fit);
        double p = breaks.cost[b];
        if (!breaks.forced(b)) {
            d += p >= 0 ? p * p : -p * p;
        }
        if (breaks.last(b)) {
            d += ofLastLine(fit, a);
        }
        return d;
    }

    private double ofBadness(Fit fit) {
        if (fit.overfull()) {
            return OVERFULL * (1 + (double) -fit.shortfall / (fit.natural + fit.shortfall));
        }
        double d = settings.linePenalty() + badness(fit);
        return d * d;
    }

    private double badness(Fit fit) {
        double plain = plainBadness(fit.ratio);
        if (plain <= settings.lastTolerance()) {
            return plain;
        }
        double give = (double) fit.stretch + settings.emergencyStretch();
        if (fit.ratio < 0) {
            return plain;
        }
        return give <= 0
                ? WORST_BADNESS
                : Math.min(WORST_BADNESS, settings.lastTolerance() + plainBadness(fit.shortfall / give));
    }

    private double ofLastLine(Fit fit, int a) {
        double d = 0;
        if (a > 0 && fit.natural < settings.runtLength()) {
            d += settings.runtDemerits();
        }
        if (fit.infinite && fit.shortfall > 0 && fit.shortfall < settings.lastLineGap()) {
            d += settings.nearlyFullDemerits();
        }
        return d;
    }

    /** Of a line that ends at break {@code b} following one that ended at break {@code a}. */
    double ofPair(int a, int b, int hyphensBefore, int fitnessBefore, int fitness) {
        double d = 0;
        if (breaks.flagged(a)) {
            if (breaks.flagged(b)) {
                d += settings.doubleHyphenDemerits();
                d += ladder(b, hyphensBefore) ? settings.ladderDemerits() : 0;
            }
            d += breaks.last(b) ? settings.finalHyphenDemerits() : 0;
        }
        return Math.abs(fitness - fitnessBefore) > 1 ? d + settings.adjacentDemerits() : d;
    }

    /** Whether a line that ends at break {@code b} is one flagged line too many. */
    boolean ladder(int b, int hyphensBefore) {
        return breaks.flagged(b) && hyphensBefore >= settings.hyphensInRow();
    }

    /** How many lines in a row have ended flagged, counted no further than the settings tell apart. */
    int hyphensAfter(int b, int hyphensBefore) {
        return breaks.flagged(b) ? Math.min(hyphensBefore + 1, settings.hyphensInRow()) : 0;
    }
}
