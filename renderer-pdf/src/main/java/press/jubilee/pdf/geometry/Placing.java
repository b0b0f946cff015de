package press.jubilee.pdf.geometry;

/**
 * Where a page lies on a sheet: scaled and turned about its top left corner, which lies at a place of the sheet.
 *
 * @param scale by which its lengths are multiplied
 * @param degrees clockwise
 * @param x of the page's corner from the sheet's left edge, in scaled points
 * @param y from the sheet's top edge, downwards
 */
public record Placing(double scale, double degrees, int x, int y) {

    public Placing {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a page must be scaled by more than 0, not " + scale);
        }
    }

    /** As large as it is and upright. */
    public static Placing at(int x, int y) {
        return new Placing(1, 0, x, y);
    }
}
