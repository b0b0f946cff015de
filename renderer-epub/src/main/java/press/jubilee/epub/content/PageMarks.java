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
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PrintedPage;

/**
 * The page marks of the printed edition: at the very word where a page begins, or before the text that it opens. Display
 * pages and blanks have no words here and so no marks. Remembers where each mark was set.
 */
final class PageMarks {

    private final Map<ArticleId, List<String>> openers = new HashMap<>();
    private final Map<ArticleId, Map<Integer, List<Mark>>> inside = new HashMap<>();
    private final Set<String> expected = new LinkedHashSet<>();
    private final List<PageTarget> placed = new ArrayList<>();
    private final Names ids = new Names();

    /** A page's label and the offset in its leaf, in UTF-16 units. */
    record Mark(String label, int offset) implements Milestone {}

    PageMarks(Optional<PageMap> pages) {
        pages.map(PageMap::pages).orElse(List.of()).stream().filter(p -> !p.label().isBlank())
                .forEach(this::expect);
    }

    private void expect(PrintedPage page) {
        if (page.start().isPresent()) {
            var start = page.start().get();
            inside.computeIfAbsent(start.article(), k -> new HashMap<>())
                    .computeIfAbsent(start.leaf(), k -> new ArrayList<>())
                    .add(new Mark(page.label(), start.offset()));
            expected.add(page.label());
        } else if (page.opens().isPresent()) {
            openers.computeIfAbsent(page.opens().get(), k -> new ArrayList<>()).add(page.label());
            expected.add(page.label());
        }
    }

    List<Mark> in(ArticleId article, int leaf) {
        return inside.getOrDefault(article, Map.of()).getOrDefault(leaf, List.of());
    }

    /** Sets the marks of the pages that a text opens. */
    void writeOpeners(ArticleId article, String href, XmlWriter out) {
        for (String label : openers.getOrDefault(article, List.of())) {
            write("div", label, href, out);
            out.line();
        }
    }

    void write(Mark mark, String href, XmlWriter out) {
        write("span", mark.label(), href, out);
    }

    private void write(String element, String label, String href, XmlWriter out) {
        String id = ids.free(Names.id("p-", label));
        out.open(element,
                XmlAttributes.of("epub:type", "pagebreak").and("role", "doc-pagebreak").and("id", id)
                        .and("aria-label", " " + label + ". "))
                .close();
        placed.add(new PageTarget(label, href + "#" + id));
        expected.remove(label);
    }

    /** Where the marks stand, in reading order. */
    List<PageTarget> placed() {
        return List.copyOf(placed);
    }

    /** The labels whose place no text has. */
    Set<String> missing() {
        return expected;
    }
}
