package press.jubilee.pdf.press;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * What a printer asks of a press file.
 *
 * @param trim of all pages
 * @param pagesMultiple of which the number of pages must be
 * @param mostInk of all inks together at any place, in percent
 * @param resolution the pixels to the inch that pictures have at least
 * @param hairline the thinnest line
 * @param safe how far type stays from the trimmed edge
 * @param limits of the printer, where it is known
 * @param colouredType whether type may be printed in more than black, as it is on covers
 */
public record Requirements(PdfX standard, Trim trim, int pagesMultiple, int mostInk, int resolution,
        Length hairline, Length safe, Optional<BookLimits> limits, boolean colouredType) {

    public Requirements {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(trim, "trim");
        if (pagesMultiple < 1) {
            throw new IllegalArgumentException("a multiple must be 1 or more, not " + pagesMultiple);
        }
    }

    /** What any printer asks: an ink limit of 240 %, 150 pixels to the inch, lines of 0.2 pt, type 3 mm from the edge. */
    public static Requirements of(PdfX standard, Trim trim) {
        return new Requirements(standard, trim, 1, 240, 150, Length.points(0.2), Length.millimetres(3),
                Optional.empty(), false);
    }

    public Requirements withPagesMultiple(int multiple) {
        return new Requirements(standard, trim, multiple, mostInk, resolution, hairline, safe, limits,
                colouredType);
    }

    /** @param percent of all inks together at any place */
    public Requirements withMostInk(int percent) {
        return new Requirements(standard, trim, pagesMultiple, percent, resolution, hairline, safe, limits,
                colouredType);
    }

    public Requirements withLimits(BookLimits wanted) {
        return new Requirements(standard, trim, pagesMultiple, mostInk, resolution, hairline, safe,
                Optional.of(wanted), colouredType);
    }

    /** Of a book whose thickness is looked at elsewhere, before there is a file. */
    public Requirements ofAnyThickness() {
        return new Requirements(standard, trim, pagesMultiple, mostInk, resolution, hairline, safe,
                limits.map(BookLimits::ofAnyThickness), colouredType);
    }

    /** What is asked of a cover instead: one page, not bound as the book's are, with type in colour. */
    public Requirements ofCover() {
        return new Requirements(standard, trim, 1, mostInk, resolution, hairline, safe, Optional.empty(),
                true);
    }
}
