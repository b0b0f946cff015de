package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PrintedPage;

/**
 * The page marks of the printed edition: at the very word where a page begins, or before the text that it opens. Display
 * pages and blanks have no words here and so no marks. Read only; where marks were set, the {@link Trail} remembers.
 */
final class PageMarks {

    private final Map<ArticleId, List<Mark>> openers = new HashMap<>();
    private final Map<ArticleId, Map<Integer, List<Mark>>> inside = new HashMap<>();
    private final Set<String> expected = new LinkedHashSet<>();

    /** A page's label, the id of its mark, and the offset in its leaf, in UTF-16 units. */
    record Mark(String label, String id, int offset) implements Milestone {

        void write(Page page) {
            write("span", page);
        }

        private void write(String element, Page page) {
            page.out().open(element,
                    XmlAttributes.of("epub:type", "pagebreak").and("role", "doc-pagebreak").and("id", id)
                            .and("aria-label", " " + label + ". "))
                    .close();
            page.trail().mark(new PageTarget(label, page.href() + "#" + id));
        }
    }

    PageMarks(Optional<PageMap> pages) {
        var ids = new Names();
        for (PrintedPage page : pages.map(PageMap::pages).orElse(List.of())) {
            if (!page.label().isBlank()) {
                expect(page, ids);
            }
        }
    }

    private void expect(PrintedPage page, Names ids) {
        if (page.start().isPresent()) {
            var start = page.start().get();
            inside.computeIfAbsent(start.article(), k -> new HashMap<>())
                    .computeIfAbsent(start.leaf(), k -> new ArrayList<>())
                    .add(mark(page, start.offset(), ids));
        } else if (page.opens().isPresent()) {
            openers.computeIfAbsent(page.opens().get(), k -> new ArrayList<>()).add(mark(page, 0, ids));
        }
    }

    private Mark mark(PrintedPage page, int offset, Names ids) {
        expected.add(page.label());
        return new Mark(page.label(), ids.free(Names.id("p-", page.label())), offset);
    }

    List<Mark> in(ArticleId article, int leaf) {
        return inside.getOrDefault(article, Map.of()).getOrDefault(leaf, List.of());
    }

    /** Sets the marks of the pages that a text opens. */
    void writeOpeners(ArticleId article, Page page) {
        for (Mark mark : openers.getOrDefault(article, List.of())) {
            mark.write("div", page);
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
