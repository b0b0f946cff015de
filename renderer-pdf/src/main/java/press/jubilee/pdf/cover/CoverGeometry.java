package press.jubilee.pdf.cover;

import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;

/**
 * Where back, spine and front lie on the sheet; in scaled points from the trimmed sheet's top left corner.
 *
 * @param trim of the book
 * @param rightToLeft whether the front is on the left, as of a book that opens to the right
 */
record CoverGeometry(Trim trim, Length spineWidth, boolean rightToLeft) {

    /** More than any printer wants; the sheet's own bleed cuts it off. */
    private static final int OVER = Length.millimetres(10).sp();

    Trim sheet() {
        return new Trim(trim.width().plus(spineWidth).plus(trim.width()), trim.height());
    }

    Rect front() {
        return panel(rightToLeft ? 0 : trim.width().plus(spineWidth).sp(), trim.width());
    }

    Rect back() {
        return panel(rightToLeft ? trim.width().plus(spineWidth).sp() : 0, trim.width());
    }

    Rect spine() {
        return panel(trim.width().sp(), spineWidth);
    }

    /** The whole sheet and what bleeds. */
    Rect ground() {
        return new Rect(-OVER, -OVER, sheet().width().sp() + 2 * OVER, sheet().height().sp() + 2 * OVER);
    }

    /** The front and what bleeds of it; it ends at the spine. */
    Rect frontOver() {
        Rect front = front();
        return new Rect(rightToLeft ? -OVER : front.x(), -OVER, front.width() + OVER,
                front.height() + 2 * OVER);
    }

    private Rect panel(int x, Length width) {
        return new Rect(x, 0, width.sp(), trim.height().sp());
    }
}
