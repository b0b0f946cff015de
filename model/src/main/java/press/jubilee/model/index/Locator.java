package press.jubilee.model.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PageRange;

/**
 * Printed pages that an entry leads to.
 *
 * @param isNote whether its words stand in a note there
 * @param place the first of them in reading order
 */
public record Locator(PageRange pages, boolean isNote, IndexPlace place) {

    /**
     * Page after page, each once; a note only where the text above it has nothing. A place that is not printed is left out.
     */
    public static List<Locator> pages(List<IndexPlace> places, PageMap map) {
        var out = new ArrayList<Locator>();
        for (IndexPlace place : places) {
            Optional<PageRange> pages = place.to().isPresent()
                    ? map.pagesOf(place.from(), place.to().get())
                    : map.pageOf(place.from());
            pages.ifPresent(p -> out.add(new Locator(p, place.isInNote(), place)));
        }
        out.sort(Comparator.<Locator>comparingInt(l -> l.pages.first()).thenComparing(Locator::isNote)
                .thenComparingInt(l -> -l.pages.last()));
        Map<Integer, Locator> kept = new TreeMap<>();
        int covered = -1;
        for (Locator locator : out) {
            if (locator.pages.last() > covered) {
                kept.putIfAbsent(locator.pages.first(), locator);
                covered = locator.isNote ? covered : locator.pages.last();
            }
        }
        return List.copyOf(kept.values());
    }

    /** The same with pages that follow each other joined; roman and arabic ones, and notes, stay apart. */
    public static List<Locator> joined(List<IndexPlace> places, PageMap map) {
        var out = new ArrayList<Locator>();
        for (Locator next : pages(places, map)) {
            Locator last = out.isEmpty() ? null : out.getLast();
            if (last != null && last.isFollowedBy(next, map)) {
                out.set(out.size() - 1, new Locator(last.pages.with(next.pages), false, last.place));
            } else {
                out.add(next);
            }
        }
        return List.copyOf(out);
    }

    private boolean isFollowedBy(Locator next, PageMap map) {
        return !isNote && !next.isNote && next.pages.first() <= pages.last() + 1
                && isArabic(map, pages.last()) == isArabic(map, next.pages.first());
    }

    private static boolean isArabic(PageMap map, int page) {
        return map.pages().get(page).label().chars().allMatch(Character::isDigit);
    }
}
