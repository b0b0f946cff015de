package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.structure.NotePlaces;
import press.jubilee.pdf.structure.Tag;

/** Names the places where notes are called, so that these can lead back to them: of each note the first that is read. */
final class CallPlaces {

    private final Set<String> named = new HashSet<>();

    private CallPlaces() {}

    /** @param pages in the order of the book */
    static void name(List<Page> pages) {
        CallPlaces calls = new CallPlaces();
        pages.replaceAll(calls::named);
    }

    private Page named(Page page) {
        List<Page.Destination> places = new ArrayList<>();
        for (PlacedItem item : page.items()) {
            if (item instanceof PlacedItem.TextLine line && line.owner() instanceof Tag) {
                line.runs().forEach(run -> run.source().link().flatMap(NotePlaces::called).filter(named::add)
                        .ifPresent(
                                place -> places
                                        .add(new Page.Destination(place, line.baseline() - run.height()))));
            }
        }
        return places.isEmpty() ? page : page.withPlaces(places);
    }
}
