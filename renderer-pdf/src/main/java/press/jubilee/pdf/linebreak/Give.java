package press.jubilee.pdf.linebreak;

/**
 * How the boxes and the glue of a line share what the line lacks, or has too much. A glyph widened by a fiftieth is not
 * seen, a space widened by a third is: so boxes go ahead, and by the time they have given all they can, glue has given a
 * tenth of what it may; the rest is glue's alone. (pdfTeX lets boxes go ahead alone: Hàn Thế Thành, "Micro-typographic
 * extensions to the TeX typesetting system", TUGboat 21, 2000, section 3.)
 */
final class Give {

    /** The share of its stretch or shrink that glue gives while boxes give theirs. */
    static final double GLUE_WITH_BOXES = 0.1;

    private Give() {}

    /**
     * The adjustment ratio of the glue: 1 where all give what they may.
     *
     * @param amount to be given, 0 or more
     * @param glue the stretch or shrink of all glue
     * @param boxes the same of all boxes
     * @return 0 or more; infinite where nothing gives so much
     */
    static double ratio(long amount, long glue, long boxes) {
        if (amount == 0) {
            return 0;
        }
        double together = boxes + GLUE_WITH_BOXES * glue;
        if (amount <= together) {
            return GLUE_WITH_BOXES * amount / together;
        }
        return glue > 0 ? (double) (amount - boxes) / glue : Double.POSITIVE_INFINITY;
    }

    /** What the boxes give of an amount, rounded to the nearest; never more than they may. */
    static long ofBoxes(long amount, long glue, long boxes) {
        double together = boxes + GLUE_WITH_BOXES * glue;
        return amount >= together ? boxes : Math.round(amount / together * boxes);
    }
}
