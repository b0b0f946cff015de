package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.jubilee.epub.publication.PageMark;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.model.PageMap.TextPlace;

/**
 * The page marks of the printed edition: at the very word where a page begins, or before the text that it opens. A page without
 * words, or with none that stand here, is marked right before the page after it, the last ones behind all words. Read only;
 * where marks were set, the {@link Trail} remembers.
 */
final class PageMarks {

    private final Map<ArticleId, List<PageMark>> openers = new HashMap<>();
    private final Map<ArticleId, Map<Integer, List<Mark>>> inside = new HashMap<>();
    private final Map<ArticleId, List<PageMark>> closers = new HashMap<>();
    private final Set<String> expected = new LinkedHashSet<>();

    /** A mark among the words of a leaf. */
    record Mark(PageMark mark) implements Milestone {

        @Override
        public int offset() {
            return mark.offset();
        }

        Mark at(int offset) {
            return new Mark(mark.at(offset));
        }

        void write(Page page) {
            write("span", page);
        }

        void write(String element, Page page) {
            mark.write(element, page.out());
            page.trail().mark(mark.target(page.href()));
        }
    }

    /** @param isLeftOut whether the edition does without a page of the printed book's own */
    PageMarks(Optional<PageMap> pages, Predicate<ArticleId> isLeftOut) {
        var ids = new Names();
        var waiting = new ArrayList<PageMark>();
        Optional<TextPlace> last = Optional.empty();
        Optional<ArticleId> current = Optional.empty();
        for (PrintedPage page : pages.map(PageMap::pages).orElse(List.of())) {
            if (page.label().isBlank()) {
                continue;
            }
            expected.add(page.label());
            waiting.add(new PageMark(page.label(), ids.free(Names.id("p", page.label())), 0));
            TextPlace before = last.orElse(null);
            Optional<TextPlace> start = page.start()
                    .filter(s -> !isLeftOut.test(s.article()) && !isBefore(s, before));
            Optional<ArticleId> opens = page.opens().filter(o -> !isLeftOut.test(o));
            if (start.isPresent()) {
                inside(start.get(), waiting);
                last = start;
            } else if (opens.isPresent()) {
                openers.computeIfAbsent(opens.get(), k -> new ArrayList<>()).addAll(waiting);
            } else {
                continue;
            }
            current = start.map(TextPlace::article).or(() -> opens);
            waiting.clear();
        }
        current.ifPresent(c -> closers.put(c, List.copyOf(waiting)));
    }

    /** A figure that page make-up has carried past words that follow it in the text. */
    private static boolean isBefore(TextPlace place, TextPlace last) {
        return last != null && last.article().equals(place.article())
                && (place.leaf() < last.leaf()
                        || place.leaf() == last.leaf() && place.offset() < last.offset());
    }

    private void inside(TextPlace start, List<PageMark> marks) {
        List<Mark> here = inside.computeIfAbsent(start.article(), k -> new HashMap<>())
                .computeIfAbsent(start.leaf(), k -> new ArrayList<>());
        marks.forEach(m -> here.add(new Mark(m.at(start.offset()))));
    }

    List<Mark> in(ArticleId article, int leaf) {
        return inside.getOrDefault(article, Map.of()).getOrDefault(leaf, List.of());
    }

    /** Those of the pages that a text or a page of the book's own opens. */
    List<PageMark> openers(ArticleId article) {
        return openers.getOrDefault(article, List.of());
    }

    /** Those of pages without words behind the last words of the book, if these are the text's. */
    List<PageMark> closers(ArticleId article) {
        return closers.getOrDefault(article, List.of());
    }

    void writeOpeners(ArticleId article, Page page) {
        write(openers(article), page);
    }

    void writeClosers(ArticleId article, Page page) {
        write(closers(article), page);
    }

    private static void write(List<PageMark> marks, Page page) {
        for (PageMark mark : marks) {
            new Mark(mark).write("div", page);
            page.out().line();
        }
    }

    /** The labels whose place no text has. */
    Set<String> missing(List<PageTarget> placed) {
        var missing = new LinkedHashSet<>(expected);
        placed.forEach(p -> missing.remove(p.label()));
        return missing;
    }
}
