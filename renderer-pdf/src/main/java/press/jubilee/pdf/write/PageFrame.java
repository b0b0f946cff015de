package press.jubilee.pdf.write;

import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * From places on the trimmed page, in scaled points downwards from its top left corner, to the file's coordinates, in
 * points upwards from the lower left corner of the medium.
 *
 * @param bleed on every side of the trimmed page
 */
record PageFrame(Trim trim, Length bleed) {

    /** From the top left corner of the page itself, for one that is put on a sheet. */
    static final PageFrame CORNER = new PageFrame(new Trim(Length.ZERO, Length.ZERO), Length.ZERO);

    double x(int sp) {
        return bleed.points() + points(sp);
    }

    double y(int sp) {
        return bleed.points() + trim.height().points() - points(sp);
    }

    double mediaWidth() {
        return trim.width().points() + 2 * bleed.points();
    }

    double mediaHeight() {
        return trim.height().points() + 2 * bleed.points();
    }

    static double points(int sp) {
        return sp / (double) Length.POINT;
    }
}
