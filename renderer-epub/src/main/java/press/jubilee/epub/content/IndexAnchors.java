package press.jubilee.epub.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.model.ArticleId;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.index.IndexPlace;
import press.jubilee.model.index.Locator;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/**
 * The places that the index leads to: an id at the very word. Which they are depends on the printed edition: one place
 * for each page of an entry where pages are known, else one for each leaf. Words in a note are reached by the note.
 */
final class IndexAnchors {

    private final Optional<PageMap> pages;
    private final HouseWords words;
    private final Map<ArticleId, Map<Integer, TreeSet<Integer>>> wanted = new HashMap<>();

    /** A place in a leaf. */
    record Anchor(ArticleId article, int leaf, int offset) implements Milestone {

        void write(Page page) {
            String id = "ix-" + leaf + "-" + offset;
            page.out().open("span", XmlAttributes.of("id", id)).close();
            page.trail().place(new TextPlace(article, leaf, offset), page.href() + "#" + id);
        }
    }

    /** Where an entry leads, and the words that say so. */
    record Target(TextPlace place, String label) {}

    IndexAnchors(BookIndex index, Optional<PageMap> pages, HouseWords words) {
        this.pages = pages;
        this.words = words;
        index.groups().forEach(g -> g.entries().forEach(this::want));
    }

    private void want(BookIndex.Entry entry) {
        for (Target target : targets(entry)) {
            if (target.place.note().isEmpty()) {
                wanted.computeIfAbsent(target.place.article(), a -> new HashMap<>())
                        .computeIfAbsent(target.place.leaf(), l -> new TreeSet<>())
                        .add(target.place.offset());
            }
        }
        entry.subentries().forEach(this::want);
    }

    /** In the order of the pages, or numbered from 1. */
    List<Target> targets(BookIndex.Entry entry) {
        if (pages.isPresent()) {
            return Locator.pages(entry.places(), pages.get()).stream().map(this::target).toList();
        }
        Map<String, TextPlace> first = new TreeMap<>();
        List<TextPlace> all = entry.places().stream().map(IndexPlace::from)
                .filter(p -> first.putIfAbsent(p.article() + " " + p.note() + " " + p.leaf(), p) == null)
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Target(all.get(i), Integer.toString(i + 1))).toList();
    }

    /**
     * How many letters and digits of an entry stand here before those that so many stand before in print, where pages that
     * follow each other are joined.
     */
    int letters(BookIndex.Entry entry, int printed) {
        int joined = OwnPages.letters(entry.words().plain());
        if (printed <= joined || pages.isEmpty()) {
            return printed;
        }
        int here = joined;
        List<Locator> all = Locator.pages(entry.places(), pages.get());
        int next = 0;
        for (Locator locator : Locator.joined(entry.places(), pages.get())) {
            if (printed <= joined) {
                break;
            }
            joined += OwnPages.letters(target(locator).label);
            while (next < all.size() && all.get(next).pages().last() <= locator.pages().last()) {
                here += OwnPages.letters(target(all.get(next++)).label);
            }
        }
        return here + Math.max(0, printed - joined);
    }

    private Target target(Locator locator) {
        String folios = pages.orElseThrow().labels(locator.pages());
        return new Target(locator.place().from(),
                locator.isNote() ? words.get(HouseWord.INDEX_NOTE, "page", folios) : folios);
    }

    List<Anchor> in(ArticleId article, int leaf) {
        return wanted.getOrDefault(article, Map.of()).getOrDefault(leaf, new TreeSet<>()).stream()
                .map(o -> new Anchor(article, leaf, o)).toList();
    }
}
