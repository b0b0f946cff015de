package press.jubilee.epub.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.inspect.Inspection.Faults;

/** The printed pages: the list names each mark, in the order of the texts, and the package says of which edition they are. EPUB 2 has no such marks. */
record PageInspection(OpenedEpub epub, PackageFacts opf, Faults found) {

    void run() {
        if (opf.isSecond()) {
            return;
        }
        var marks = new ArrayList<String>();
        for (String name : opf.readingOrder()) {
            epub.document(name).ifPresent(d -> d.typed("pagebreak").forEach(m -> {
                marks.add(name + "#" + m.attribute("id"));
                if (m.attribute("aria-label").isBlank() && m.attribute("title").isBlank()) {
                    found.add("epub.page-label", name, m.line(), "a page mark has no label",
                            "a screen reader says the page's number by it");
                }
            }));
        }
        Optional<PackageFacts.Item> nav = opf.having("nav");
        String navName = nav.map(PackageFacts.Item::entry).orElse(opf.name());
        List<String> listed = nav.flatMap(n -> epub.document(n.entry()))
                .map(d -> d.linksOf("page-list").stream().map(l -> OpenedEpub.resolve(navName, l) + "#"
                        + OpenedEpub.fragment(l).orElse("")).toList())
                .orElse(List.of());
        if (!listed.equals(marks)) {
            var unlisted = new ArrayList<>(marks);
            unlisted.removeAll(new HashSet<>(listed));
            found.add("epub.pages", navName, 1, unlisted.isEmpty()
                    ? "the list of printed pages is not that of the marks"
                    : "a page is marked but not listed: " + unlisted.getFirst(),
                    "the list must name each mark in the order of the texts");
        }
        source(marks.isEmpty());
    }

    private void source(boolean noMarks) {
        boolean said = opf.meta("pageBreakSource").isPresent();
        boolean claimed = opf.document().named("meta").stream()
                .anyMatch(m -> m.text().toString().equals("pageBreakMarkers"));
        if (noMarks && (said || claimed)) {
            found.add("epub.page-source", opf.name(), 1,
                    "the package speaks of printed pages, but none is marked",
                    "without a printed edition neither list nor claim");
        } else if (!noMarks && !(said && claimed)) {
            found.add("epub.page-source", opf.name(), 1,
                    "pages are marked, but the package does not say of which edition",
                    "write pageBreakSource, and pageBreakMarkers among the features");
        }
    }
}
