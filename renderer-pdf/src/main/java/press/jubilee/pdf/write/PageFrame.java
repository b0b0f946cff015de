package press.jubilee.pdf.write;

import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * From places on the trimmed page, in scaled points downwards from its top left corner, to the file's coordinates, in
 * points upwards from the lower left corner of the medium.
 *
 * @param bleed on every side of the trimmed page
 * @param slug around that, for marks of the printer
 */
record PageFrame(Trim trim, Length bleed, Length slug) {

    /** From the top left corner of the page itself, for one that is put on a sheet. */
    static final PageFrame CORNER = new PageFrame(new Trim(Length.ZERO, Length.ZERO), Length.ZERO,
            Length.ZERO);

    double x(int sp) {
        return around() + points(sp);
    }

    double y(int sp) {
        return around() + trim.height().points() - points(sp);
    }

    /** From the medium's edges to those of the trimmed page. */
    double around() {
        return bleed.points() + slug.points();
    }

    double mediaWidth() {
        return trim.width().points() + 2 * around();
    }

    double mediaHeight() {
        return trim.height().points() + 2 * around();
    }

    static double points(int sp) {
        return sp / (double) Length.POINT;
    }
}
