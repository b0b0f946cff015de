package press.jubilee.pdf.press;

import java.util.Objects;
import press.jubilee.pdf.geometry.Length;

/**
 * What a printer who binds the pages asks of them besides.
 *
 * @param leastPages that it binds
 * @param mostPages likewise
 * @param bleed how far what bleeds reaches over the trimmed edge
 * @param spine how far type stays from the bound edge
 * @param boundRight whether odd pages are bound at their right edge, as books are that are read from right to left
 * @param marks whether there may be paper beyond the bleed, for marks
 */
public record BookLimits(int leastPages, int mostPages, Length bleed, Length spine, boolean boundRight,
        boolean marks) {

    public BookLimits {
        Objects.requireNonNull(bleed, "bleed");
        Objects.requireNonNull(spine, "spine");
        if (leastPages > mostPages) {
            throw new IllegalArgumentException("from " + leastPages + " to " + mostPages + " pages");
        }
    }

    BookLimits ofAnyThickness() {
        return new BookLimits(0, Integer.MAX_VALUE, bleed, spine, boundRight, marks);
    }

    boolean boundLeft(int page) {
        return page % 2 == 1 != boundRight;
    }
}
