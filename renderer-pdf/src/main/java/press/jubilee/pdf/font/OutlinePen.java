package press.jubilee.pdf.font;

/**
 * Draws a glyph's outline: closed contours, filled where they wind around a point other than zero times. In font units from
 * the glyph's origin, y upwards.
 */
public interface OutlinePen {

    /** Begins a contour. */
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A quadratic curve with one control point. */
    void quadTo(double x1, double y1, double x, double y);

    /** A cubic curve with two control points. */
    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    /** Ends the contour where it began. */
    void close();
}
