package press.jubilee.pdf.page;

import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.Gap;

/**
 * What the flaws of a division cost, in demerits to be added up. Only their proportions matter.
 *
 * @param shortPage for a page whose foot stays empty, times the square of the empty grid lines; the last page, and a page
 *        before a forced turn, may end where they will
 * @param slackAboveNotes for the first of the empty grid lines where they stand above notes: space between text and notes
 *        that is a line wider is seen by few. {@code shortPage} counts the lines from the second on
 * @param unequalFeet for a verso and a recto that face each other and end on different lines. Above twice
 *        {@code shortPage}, so that a spread is rather run short as a whole
 * @param fewLines for each line that the last page lacks to {@code fewestLines}; not where the article has one page
 * @param fewestLines what a last page should hold at least
 * @param nearlyFull for a last page that stays empty by a few lines at its foot and so looks like a page run short
 * @param splitNote for a note that goes on on the next page
 * @param lateNote for each page turned while a note that was called has not begun or stands still
 * @param movedFloat for a floating strip at the head or foot of the page of its mention
 * @param floatDistance for each page turned while a floating strip waits
 * @param alteredParagraph times the cost of the way chosen for a paragraph
 * @param spareStretch for each grid line by which a gap is widened or narrowed, times the gap's reluctance
 * @param hyphenAtTurn for a hyphen at a page's foot
 * @param hyphenOverLeaf added where the leaf must be turned for the rest of the word
 * @param verticalStretch whether gaps may be widened and narrowed at all
 */
public record PageSettings(double shortPage, double slackAboveNotes, double unequalFeet, double fewLines,
        int fewestLines, double nearlyFull, double splitNote, double lateNote, double movedFloat,
        double floatDistance, double alteredParagraph, double spareStretch, double hyphenAtTurn,
        double hyphenOverLeaf, boolean verticalStretch) {

    /** For a strip taller than the text block: nothing can be done about it, so it only has to be there. */
    static final double OVERFULL = 1e6;

    /** For a forbidden turn, taken only where every division has one. */
    private static final double FORBIDDEN_TURN = 1e7;

    public PageSettings {
        double least = Math.min(shortPage, unequalFeet);
        for (double cost : new double[]{slackAboveNotes, fewLines, nearlyFull, splitNote, lateNote,
            movedFloat,
            floatDistance, alteredParagraph, spareStretch, hyphenAtTurn, hyphenOverLeaf}) {
            least = Math.min(least, cost);
        }
        if (!(least >= 0) || fewestLines < 0) {
            throw new IllegalArgumentException("costs must not be negative");
        }
    }

    /** For a book of prose: feet are level before all else, and no word is parted over a leaf. */
    public static PageSettings prose() {
        return new PageSettings(1_000, 150, 4_000, 40_000, 5, 12_000, 5_000, 200_000, 50, 2_500, 250, 300,
                100,
                2_000, true);
    }

    /**
     * For a list, whose pages {@link Feathering} levels: a line or two that are lacking cost little, unequal feet nothing, and no
     * space is widened by whole lines.
     */
    public static PageSettings lists() {
        return prose().withFeet(1_000, 0).withVerticalStretch(false);
    }

    /** For facing pages, each pair of which is made up as one: both end together, and what belongs together begins together. */
    public static PageSettings facing() {
        return lists();
    }

    public PageSettings withFeet(double shortPage, double unequalFeet) {
        return new PageSettings(shortPage, slackAboveNotes, unequalFeet, fewLines, fewestLines, nearlyFull,
                splitNote, lateNote, movedFloat, floatDistance, alteredParagraph, spareStretch, hyphenAtTurn,
                hyphenOverLeaf, verticalStretch);
    }

    public PageSettings withVerticalStretch(boolean allowed) {
        return new PageSettings(shortPage, slackAboveNotes, unequalFeet, fewLines, fewestLines, nearlyFull,
                splitNote, lateNote, movedFloat, floatDistance, alteredParagraph, spareStretch, hyphenAtTurn,
                hyphenOverLeaf, allowed);
    }

    /** What it costs to widen a gap by grid lines, or to narrow it where they are below 0. */
    double stretching(Gap gap, int lines) {
        return spareStretch * gap.reluctance() * Math.abs(lines);
    }

    /** What empty grid lines cost. */
    double empty(int lines, boolean aboveNotes) {
        int beyond = aboveNotes ? Math.max(0, lines - 1) : lines;
        return shortPage * beyond * beyond + (aboveNotes && lines > 0 ? slackAboveNotes : 0);
    }

    /** What a forbidden turn costs where one must be taken after all; the worse the turn looks, the more. */
    double forbidden(Flaw flaw) {
        return FORBIDDEN_TURN * switch (flaw) {
            case NONE, HYPHEN, ORPHAN -> 1;
            case SHORT_PARAGRAPH -> 1.25;
            case WIDOW -> 1.5;
            case PARTED -> 2;
            case HEADING_AT_FOOT -> 3;
        };
    }
}
