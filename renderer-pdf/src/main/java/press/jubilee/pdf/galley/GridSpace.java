package press.jubilee.pdf.galley;

/**
 * The space around a display whose own lines do not stand on the grid, so that it takes whole grid lines with its spaces,
 * and the text below is in register again. What is over goes half above and half below.
 *
 * @param before and {@code after}: in scaled points
 */
record GridSpace(int before, int after) {

    /** @param before and {@code after}: the least there must be */
    static GridSpace around(int height, int before, int after, int grid) {
        int least = before + height + after;
        int over = (least + grid - 1) / grid * grid - least;
        return new GridSpace(before + over / 2, after + over - over / 2);
    }
}
