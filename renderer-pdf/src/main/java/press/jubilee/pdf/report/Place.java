package press.jubilee.pdf.report;

/**
 * A place in the printed book.
 *
 * @param page its index in the book, from 0
 * @param label its folio, printed or only counted
 * @param y from the trimmed page's top, in scaled points; 0 where the page as a whole is meant
 */
public record Place(int page, String label, int y) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byPage = Integer.compare(page, other.page);
        return byPage != 0 ? byPage : Integer.compare(y, other.y);
    }
}
