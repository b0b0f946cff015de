package press.jubilee.pdf.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.Page;

/** On which printed page a place in the source stands. Immutable. */
public final class SourceIndex {

    private final NavigableMap<SourcePosition, Place> places;

    private SourceIndex(NavigableMap<SourcePosition, Place> places) {
        this.places = places;
    }

    /** What stands on several pages is found on the first of them. */
    public static SourceIndex of(List<Page> pages) {
        var places = new TreeMap<SourcePosition, Place>();
        for (Page page : pages) {
            for (Page.Source source : page.sources()) {
                places.putIfAbsent(source.at(), new Place(page.index(), page.label(), source.y()));
            }
        }
        return new SourceIndex(places);
    }

    /**
     * Where the words at a position are printed: where the nearest words at or before it are, or, for a position before
     * all words of its file such as one in the front matter, where the first of them are. Empty where nothing of the file
     * is printed.
     */
    public Optional<Place> find(SourcePosition position) {
        return of(position, places.floorEntry(position))
                .or(() -> of(position, places.ceilingEntry(position)));
    }

    private static Optional<Place> of(SourcePosition position, Map.Entry<SourcePosition, Place> entry) {
        return entry == null || !entry.getKey().file().equals(position.file())
                ? Optional.empty()
                : Optional.of(entry.getValue());
    }
}
