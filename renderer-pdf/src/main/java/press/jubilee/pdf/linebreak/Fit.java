package press.jubilee.pdf.linebreak;

/**
 * One line between two breaks, measured. Mutable, for it is measured anew for each pair of breaks that is looked at;
 * confined to one run.
 *
 * <p>The adjustment ratio {@code r} is the paper's: glue is set to its width plus {@code r} times its stretch, or minus
 * {@code |r|} times its shrink. Boxes give way before it, as {@link Give} tells.
 */
final class Fit {

    private final Paragraph paragraph;
    private final Paragraph.Breaks breaks;

    /** What the line takes at its natural width, less what hangs out at both ends. */
    long natural;
    /** The measure less the natural width. */
    long shortfall;
    /** What boxes and finite glue can be stretched by. */
    long stretch;
    boolean infinite;
    /** Below -1 where the line is overfull; infinite where nothing gives way; 0 where infinite glue takes all. */
    double ratio;

    Fit(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.breaks = paragraph.breaks;
    }

    /** The line that begins after break {@code a} and ends at break {@code b}. */
    void measure(int a, int b, int measure) {
        int from = breaks.from[a];
        int at = breaks.at[b];
        if (from >= at) {
            measureEmpty(a, b, measure);
            return;
        }
        natural = paragraph.width[at] - paragraph.width[from] + breaks.lead[a] + breaks.tail[b];
        shortfall = measure - natural;
        infinite = paragraph.infinite[at] > paragraph.infinite[from];
        long glue = paragraph.glueStretch[at] - paragraph.glueStretch[from];
        long boxes = paragraph.boxStretch[at] - paragraph.boxStretch[from];
        stretch = glue + boxes;
        ratio = shortfall >= 0 ? stretching(glue, boxes) : -shrinking(from, at);
    }

    /** Nothing but dropped glue and penalties between the breaks: only what the breaks themselves print. */
    private void measureEmpty(int a, int b, int measure) {
        natural = 0;
        if (a > 0 && breaks.at[a] < paragraph.size()
                && paragraph.node(breaks.at[a]) instanceof Node.Penalty before) {
            natural += before.widthAfter();
        }
        if (breaks.at[b] < paragraph.size() && paragraph.node(breaks.at[b]) instanceof Node.Penalty penalty
                && penalty.width() > 0) {
            natural += penalty.width() - penalty.protrudeRight();
        }
        shortfall = measure - natural;
        infinite = false;
        stretch = 0;
        ratio = shortfall >= 0 ? stretching(0, 0) : Double.NEGATIVE_INFINITY;
    }

    private double stretching(long glue, long boxes) {
        return infinite ? 0 : Give.ratio(shortfall, glue, boxes);
    }

    private double shrinking(int from, int at) {
        return Give.ratio(-shortfall, paragraph.glueShrink[at] - paragraph.glueShrink[from],
                paragraph.boxShrink[at] - paragraph.boxShrink[from]);
    }

    boolean overfull() {
        return ratio < -1;
    }
}
