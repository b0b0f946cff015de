package press.jubilee.pdf.canvas;

import java.util.List;

/**
 * A finished page.
 *
 * @param index from 0 in the book; even indices are rectos
 * @param label the folio, whether printed or only counted
 * @param items in reading order
 * @param destinations names that links inside the file may point to, with the height they point at
 */
public record Page(int index, String label, PageKind kind, List<PlacedItem> items,
        List<Destination> destinations) {

    public Page {
        items = List.copyOf(items);
        destinations = List.copyOf(destinations);
    }

    public boolean recto() {
        return index % 2 == 0;
    }

    /** @param y from the trimmed page's top, in scaled points */
    public record Destination(String name, int y) {}
}
