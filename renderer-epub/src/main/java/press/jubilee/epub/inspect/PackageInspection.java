package press.jubilee.epub.inspect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.jubilee.epub.inspect.DocumentFacts.Element;
import press.jubilee.epub.inspect.Inspection.Faults;
import press.jubilee.epub.inspect.PackageFacts.Item;

/** The package document (EPUB 3.3, section 5): what it lists is there and what is there it lists; what it must say it says. */
record PackageInspection(OpenedEpub epub, PackageFacts opf, Faults found) {

    private static final String XHTML = "application/xhtml+xml";
    /** What an item must be said to hold, and the element by which it does. */
    private static final Map<String, String> HELD = Map.of("mathml", "math", "svg", "svg", "scripted",
            "script");

    void run() {
        metadata();
        var entries = new HashMap<String, Item>();
        for (Item item : opf.items().values()) {
            int line = item.element().line();
            if (!epub.has(item.entry())) {
                found.add("epub.missing", opf.name(), line, item.entry() + " is listed but is not there",
                        "the manifest must list what the archive holds");
            }
            if (entries.putIfAbsent(item.entry().toLowerCase(Locale.ROOT), item) != null) {
                found.add("epub.twice", opf.name(), line, item.entry() + " is listed twice",
                        "names that differ in capitals only are one file on many disks");
            }
            held(item);
        }
        unlisted();
        spine();
    }

    private void metadata() {
        Element root = opf.document().elements.getFirst();
        if (!opf.document().ids.contains(root.attribute("unique-identifier"))) {
            found.add("epub.identifier", opf.name(), root.line(), "the publication has no unique identifier",
                    "unique-identifier must name a dc:identifier");
        }
        if (!opf.isSecond() && opf.meta("dcterms:modified")
                .filter(m -> m.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .isEmpty()) {
            found.add("epub.modified", opf.name(), root.line(),
                    "the package does not say when it was last changed",
                    "dcterms:modified must be a time such as 2019-12-31T00:00:00Z");
        }
        opf.document().repeatedIds.forEach(e -> found.add("epub.id-twice", opf.name(), e.line(),
                "two elements have the id " + e.attribute("id"), "ids must differ"));
    }

    private void held(Item item) {
        epub.document(item.entry()).filter(d -> item.type().equals(XHTML)).ifPresent(d -> {
            HELD.forEach((property, element) -> {
                if (!opf.isSecond() && d.has(element) != item.properties().contains(property)) {
                    found.add("epub.properties", opf.name(), item.element().line(),
                            item.entry() + (d.has(element) ? " holds " : " does not hold ") + element
                                    + ", which its properties must tell",
                            "properties: " + property);
                }
            });
            if (d.named("html").stream().allMatch(h -> h.attribute("lang").isEmpty())) {
                found.add("epub.language", item.entry(), 1, "the document has no language",
                        "write lang and xml:lang on html");
            }
            if (d.named("title").stream().allMatch(t -> t.text().toString().isBlank())) {
                found.add("epub.title", item.entry(), 1, "the document has no title",
                        "a screen reader names a file by its title");
            }
        });
    }

    private void unlisted() {
        Set<String> listed = new HashSet<>();
        opf.items().values().forEach(i -> listed.add(i.entry()));
        epub.entries().keySet().stream()
                .filter(n -> !n.startsWith("META-INF/") && !n.equals("mimetype") && !n.equals(opf.name())
                        && !n.endsWith("/") && !listed.contains(n))
                .forEach(n -> found.add("epub.unlisted", n, 1, n + " is not in the manifest",
                        "list it, or take it out"));
    }

    private void spine() {
        var read = new HashSet<String>();
        for (Element reference : opf.spine()) {
            String id = reference.attribute("idref");
            if (!opf.items().containsKey(id)) {
                found.add("epub.spine", opf.name(), reference.line(),
                        "the spine names an unknown item: " + id,
                        "idref must name an item of the manifest");
            } else if (!read.add(id)) {
                found.add("epub.spine", opf.name(), reference.line(), "the spine names an item twice: " + id,
                        "each document has one place in the reading order");
            }
        }
        opf.items().forEach((id, item) -> {
            if (item.type().equals(XHTML) && !read.contains(id)) {
                found.add("epub.unread", opf.name(), item.element().line(),
                        item.entry() + " has no place in the reading order", "name it in the spine");
            }
        });
    }
}
