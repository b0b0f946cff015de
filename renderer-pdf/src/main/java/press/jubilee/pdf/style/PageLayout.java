package press.jubilee.pdf.style;

import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * The page and the type on it: what a design begins with.
 *
 * @param size of running text
 * @param leading the step of the baseline grid
 */
public record PageLayout(Trim trim, Margins margins, Length size, Length leading) {

    /** How many lines of the grid fit between head and foot margin; at least one. */
    int lines() {
        int room = trim.height().sp() - margins.head().sp() - margins.foot().sp();
        if (room < leading.sp() || measure() < 4 * size.sp()) {
            throw new IllegalArgumentException(
                    "the margins " + margins + " leave no room for text on " + trim);
        }
        return room / leading.sp();
    }

    /** The width of the text block, in scaled points. */
    int measure() {
        return trim.width().sp() - margins.inner().sp() - margins.outer().sp();
    }

    /** The white below the last line is the foot margin and what is left of a line. */
    Margins exactMargins() {
        return new Margins(margins.inner(), margins.outer(), margins.head(),
                trim.height().minus(margins.head()).minus(leading.times(lines())));
    }

    /** Text of that size with that leading, shares of the trim for margins; a width of 6 in or more takes larger type. */
    static PageLayout of(Trim trim, double[] size, double[] leading, double[] margins) {
        int large = trim.width().compareTo(Trim.US_TRADE.width()) >= 0 ? 1 : 0;
        return new PageLayout(trim,
                new Margins(trim.width().times(margins[0]), trim.width().times(margins[1]),
                        trim.height().times(margins[2]), trim.height().times(margins[3])),
                Length.points(size[large]), Length.points(leading[large]));
    }

    /** The same page with margins by a canon. */
    PageLayout by(DesignDetails.Canon canon) {
        return new PageLayout(trim, Canons.margins(canon, trim), size, leading);
    }

    /** With what the volume wants otherwise. */
    PageLayout with(Design wanted) {
        return new PageLayout(trim,
                wanted.margins().map(m -> new Margins(Length.points(m.inner()), Length.points(m.outer()),
                        Length.points(m.head()), Length.points(m.foot())))
                        .or(() -> wanted.details().canon().map(c -> Canons.margins(c, trim)))
                        .orElse(margins),
                wanted.size().map(Length::points).orElse(size),
                wanted.leading().map(Length::points)
                        .orElseGet(() -> wanted.size().map(s -> Length.points(s * leading.sp() / size.sp()))
                                .orElse(leading)));
    }
}
