package press.jubilee.pdf.linebreak;

/**
 * What makes one way of breaking a paragraph better than another. The badness of a line with adjustment ratio {@code r} is
 *
 * <pre>{@code
 * b = 100 |r|^3                                         where that is at most lastTolerance
 * b = lastTolerance + 100 (shortfall / (stretch + emergencyStretch))^3   else, at most 1,000,000
 * }</pre>
 *
 * and its demerits, with {@code p} the cost of the break at its end, are those of TeX82 (TeX: The Program, section 859):
 *
 * <pre>{@code
 * d = (linePenalty + b)^2 + p^2       p >= 0
 * d = (linePenalty + b)^2 - p^2       FORCED < p < 0
 * d = (linePenalty + b)^2             p = FORCED
 * }</pre>
 *
 * plus the demerits below where they apply. The sum over all lines is made as small as can be, in up to four passes: at
 * {@code pretolerance} without breaks that print a hyphen, at {@code tolerance} and at {@code lastTolerance} with them; and
 * if none of these finds lines of at most that badness, a last pass takes lines of any badness. Unlike TeX's, the emergency
 * stretch is lent only to lines that need it, so that one long word does not make the whole paragraph coarse.
 *
 * @param pretolerance the greatest badness of a line in the first pass; below 0 the pass is left out
 * @param tolerance the greatest badness in the second pass, and so on
 * @param lastTolerance the greatest badness before a line is reported as a {@link Misfit}
 * @param emergencyStretch in scaled points, see the formula
 * @param linePenalty the cost of each line; more makes paragraphs shorter
 * @param adjacentDemerits where a line and the one before it are two or more fitness classes apart
 * @param doubleHyphenDemerits where a line and the one before it end at flagged penalties
 * @param finalHyphenDemerits where the last line but one ends at a flagged penalty
 * @param hyphensInRow how many lines in a row may end at flagged penalties, at least 1
 * @param ladderDemerits for each line more than that; above 0, no pass below {@code lastTolerance} takes one
 * @param runtLength a last line shorter than this, in scaled points, is a runt, unless it is the only line
 * @param runtDemerits for a runt
 * @param lastLineGap a last line that leaves less than this blank, yet something, looks like a failed attempt to fill it
 * @param nearlyFullDemerits for such a last line; only where infinite glue fills it
 */
public record BreakSettings(int pretolerance, int tolerance, int lastTolerance, int emergencyStretch,
        int linePenalty, int adjacentDemerits, int doubleHyphenDemerits, int finalHyphenDemerits,
        int hyphensInRow, int ladderDemerits, int runtLength, int runtDemerits, int lastLineGap,
        int nearlyFullDemerits) {

    /** @throws IllegalArgumentException if a number is out of its range or tolerances fall */
    public BreakSettings {
        if (tolerance < pretolerance || lastTolerance < tolerance || tolerance < 0) {
            throw new IllegalArgumentException("tolerances must not fall: " + pretolerance + ", " + tolerance
                    + ", " + lastTolerance);
        }
        if (emergencyStretch < 0 || linePenalty < 0 || adjacentDemerits < 0 || doubleHyphenDemerits < 0
                || finalHyphenDemerits < 0 || ladderDemerits < 0 || runtLength < 0 || runtDemerits < 0
                || lastLineGap < 0 || nearlyFullDemerits < 0) {
            throw new IllegalArgumentException("lengths and demerits must not be below 0");
        }
        if (hyphensInRow < 1) {
            throw new IllegalArgumentException("hyphensInRow must be at least 1, not " + hyphensInRow);
        }
    }

    /**
     * Settings for continuous text in a book: TeX's own for demerits, but a first pass that is harder to please, since a
     * hyphen is better than a loose line, and a second that stops where looseness shows: at {@code r} = 1, a space half as
     * wide again as it is by nature; no three hyphens in a row, no last line shorter than three and a half ems or less than
     * one em short of full.
     *
     * @param em the size of the type, in scaled points
     */
    public static BreakSettings book(int em) {
        return new BreakSettings(60, 100, 800, 3 * em, 10, 10_000, 10_000, 10_000, 2, 10_000_000, 7 * em / 2,
                60_000, em, 5_000);
    }

    /**
     * Settings for Chinese and Japanese text, in which nearly every character may end a line: one pass weighs all ways, and the
     * length of the last line matters little.
     *
     * @param em the size of the type, in scaled points
     */
    public static BreakSettings ideographic(int em) {
        return book(em).withTolerances(-1, 800, 800).withLastLine(7 * em / 2, 5_000, 0, 0);
    }

    public BreakSettings withTolerances(int pretolerance, int tolerance, int lastTolerance) {
        return new BreakSettings(pretolerance, tolerance, lastTolerance, emergencyStretch, linePenalty,
                adjacentDemerits, doubleHyphenDemerits, finalHyphenDemerits, hyphensInRow, ladderDemerits,
                runtLength, runtDemerits, lastLineGap, nearlyFullDemerits);
    }

    public BreakSettings withEmergencyStretch(int stretch) {
        return new BreakSettings(pretolerance, tolerance, lastTolerance, stretch, linePenalty,
                adjacentDemerits, doubleHyphenDemerits, finalHyphenDemerits, hyphensInRow, ladderDemerits,
                runtLength, runtDemerits, lastLineGap, nearlyFullDemerits);
    }

    public BreakSettings withHyphenDemerits(int twice, int last, int inRow, int ladder) {
        return new BreakSettings(pretolerance, tolerance, lastTolerance, emergencyStretch, linePenalty,
                adjacentDemerits, twice, last, inRow, ladder, runtLength, runtDemerits, lastLineGap,
                nearlyFullDemerits);
    }

    public BreakSettings withLastLine(int shortest, int shortDemerits, int gap, int gapDemerits) {
        return new BreakSettings(pretolerance, tolerance, lastTolerance, emergencyStretch, linePenalty,
                adjacentDemerits, doubleHyphenDemerits, finalHyphenDemerits, hyphensInRow, ladderDemerits,
                shortest, shortDemerits, gap, gapDemerits);
    }
}
