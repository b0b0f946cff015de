package press.jubilee.pdf.linebreak;

/**
 * Which numbers of lines a paragraph may have, by its width alone: what all its nodes can be shrunk or stretched to,
 * against the measures of so many lines. A number that is ruled out is not feasible; one that is not may still not be.
 * It spares most paragraphs a search for ways that do not exist.
 */
final class LineCounts {

    private final Paragraph paragraph;
    private final LineWidths widths;
    private final double mostRatio;

    /** What the nodes dropped at a break take when shrunk, at most. */
    private long mostDropped;
    /** What the two breaks of a line add to it, at least and at most. */
    private long leastEdges;
    private long mostEdges;
    private boolean boundless;

    /** @param badness the greatest a line may have */
    LineCounts(Paragraph paragraph, LineWidths widths, double badness) {
        this.paragraph = paragraph;
        this.widths = widths;
        this.mostRatio = Math.max(1, Math.cbrt(badness / 100));
        this.boundless = badness == Double.POSITIVE_INFINITY;
        readNodes();
        readBreaks();
    }

    /** Infinite glue but at the end, and glue that is taken away again, make bounds meaningless. */
    private void readNodes() {
        boolean endless = false;
        for (int i = 0; i < paragraph.size(); i++) {
            switch (paragraph.node(i)) {
                case Node.Box box -> boundless |= endless;
                case Node.Glue glue -> {
                    boundless |= glue.stretch() < 0 || glue.width() < 0;
                    endless |= glue.stretch() >= Node.INFINITE_STRETCH;
                }
                case Node.Penalty penalty -> {
                }
            }
        }
    }

    private void readBreaks() {
        Paragraph.Breaks breaks = paragraph.breaks;
        int[] least = new int[2];
        int[] most = new int[2];
        for (int k = 0; k < breaks.count(); k++) {
            least[0] = Math.min(least[0], breaks.lead[k]);
            least[1] = Math.min(least[1], breaks.tail[k]);
            most[0] = Math.max(most[0], breaks.lead[k]);
            most[1] = Math.max(most[1], breaks.tail[k]);
            if (k > 0) {
                mostDropped = Math.max(mostDropped,
                        paragraph.least(breaks.from[k]) - paragraph.least(breaks.at[k]));
            }
        }
        leastEdges = (long) least[0] + least[1];
        mostEdges = (long) most[0] + most[1];
    }

    /** Whether the nodes, all shrunk, could go on so few lines. */
    boolean couldShrinkTo(int lines) {
        long least = paragraph.least(paragraph.size()) + leastEdges * lines - mostDropped * lines;
        return boundless || lines > 0 && least <= measures(lines);
    }

    /** Whether the nodes, all stretched, could fill so many lines, but for the last. */
    boolean couldStretchTo(int lines) {
        int n = paragraph.size();
        double most = paragraph.width[n] + paragraph.boxStretch[n] + mostRatio * paragraph.glueStretch[n];
        return boundless || most + mostEdges * lines >= measures(lines - 1);
    }

    private long measures(int lines) {
        long sum = 0;
        for (int i = 0; i < lines; i++) {
            sum += widths.measure(i);
        }
        return sum;
    }
}
