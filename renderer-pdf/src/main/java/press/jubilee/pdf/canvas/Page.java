package press.jubilee.pdf.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A finished page.
 *
 * @param index from 0 in the book; even indices are rectos
 * @param label the folio, whether printed or only counted
 * @param items in reading order
 * @param destinations names that links inside the file may point to, with the height they point at
 * @param sources where its text comes from, from head to foot: one for each paragraph or figure on it, and more where the
 *        text knows its place more nearly
 */
public record Page(int index, String label, PageKind kind, List<PlacedItem> items,
        List<Destination> destinations, List<Source> sources) {

    public Page {
        items = List.copyOf(items);
        destinations = List.copyOf(destinations);
        sources = List.copyOf(sources);
    }

    /** A page whose sources are not known. */
    public Page(int index, String label, PageKind kind, List<PlacedItem> items,
            List<Destination> destinations) {
        this(index, label, kind, items, destinations, List.of());
    }

    public boolean recto() {
        return index % 2 == 0;
    }

    /** The same page elsewhere in the book. */
    public Page at(int index) {
        return new Page(index, label, kind, items, destinations, sources);
    }

    /** The same page, to be pointed at by more names. */
    public Page withPlaces(List<Destination> places) {
        var all = new ArrayList<>(destinations);
        all.addAll(places);
        return new Page(index, label, kind, items, all, sources);
    }

    /** The same page with more on it, over what it has. */
    public Page with(List<PlacedItem> more) {
        var all = new ArrayList<>(items);
        all.addAll(more);
        return new Page(index, label, kind, all, destinations, sources);
    }

    /** With everything on it further right. */
    public Page shifted(int dx) {
        return new Page(index, label, kind, items.stream().map(i -> i.moved(dx, 0)).toList(), destinations,
                sources);
    }

    /** With everything on it mirrored, as on the pages of a book that is read from right to left. */
    public Page mirrored(int width) {
        return new Page(index, label, kind, items.stream().map(i -> i.mirrored(width)).toList(), destinations,
                sources);
    }

    /** Without the links inside the file that lead to other places than these. */
    public Page withLinksAmong(Set<String> places) {
        return new Page(index, label, kind, items.stream().map(i -> (PlacedItem) switch (i) {
            case PlacedItem.TextLine line -> line.withLinksAmong(places);
            case PlacedItem.Rule rule -> rule;
            case PlacedItem.PlacedPicture picture -> picture;
        }).toList(), destinations, sources);
    }

    /** @param y from the trimmed page's top, in scaled points */
    public record Destination(String name, int y) {}

    /** @param y of the head of what comes from there, from the trimmed page's top, in scaled points */
    public record Source(SourcePosition at, int y) {}
}
