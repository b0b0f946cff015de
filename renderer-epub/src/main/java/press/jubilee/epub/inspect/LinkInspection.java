package press.jubilee.epub.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.epub.inspect.DocumentFacts.Element;
import press.jubilee.epub.inspect.Inspection.Faults;

/** Every reference inside the publication leads somewhere, nothing is fetched from elsewhere, and the contents follow the texts. */
record LinkInspection(OpenedEpub epub, PackageFacts opf, Faults found) {

    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)|@import");

    void run() {
        epub.entries().forEach((name, entry) -> {
            entry.facts().ifPresent(d -> document(name, d));
            if (name.endsWith(".css")) {
                sheet(name, entry.text());
            }
        });
        contents();
    }

    private void document(String name, DocumentFacts document) {
        if (!name.equals(opf.name())) {
            document.repeatedIds.forEach(e -> found.add("epub.id-twice", name, e.line(),
                    "two elements have the id " + e.attribute("id"), "links lead to the first alone"));
        }
        for (Element element : document.elements) {
            for (String attribute : List.of("href", "src")) {
                if (element.has(attribute)) {
                    reference(name, element, element.attribute(attribute));
                }
            }
        }
    }

    private void reference(String name, Element element, String reference) {
        boolean fetched = !element.name().equals("a") && !name.equals(opf.name());
        if (OpenedEpub.isRemote(reference)) {
            if (fetched && !reference.startsWith("data:")) {
                found.add("epub.remote", name, element.line(), "fetches " + reference + " from elsewhere",
                        "a book is read without a network; take it into the collection");
            }
            return;
        }
        String target = OpenedEpub.resolve(name, reference);
        Optional<String> id = OpenedEpub.fragment(reference);
        if (!epub.has(target)) {
            found.add("epub.link-file", name, element.line(),
                    "refers to " + reference + ", which is not there",
                    "the file must be an entry of the archive");
        } else if (id.isPresent()
                && epub.document(target).filter(d -> !d.ids.contains(id.get())).isPresent()) {
            found.add("epub.link-id", name, element.line(),
                    "refers to " + reference + ", but there is no such id", "mend the link or set the id");
        }
    }

    private void sheet(String name, String css) {
        Matcher url = URL.matcher(css);
        while (url.find()) {
            int line = (int) css.substring(0, url.start()).chars().filter(c -> c == '\n').count() + 1;
            String reference = url.group(1) == null ? "" : url.group(1);
            if (reference.startsWith("data:") || reference.startsWith("#")) {
                continue;
            }
            if (reference.isEmpty() || OpenedEpub.isRemote(reference)) {
                found.add("epub.remote", name, line, "the style sheet fetches another file: " + url.group(),
                        "a sheet stands for itself");
            } else if (!epub.has(OpenedEpub.resolve(name, reference))) {
                found.add("epub.font", name, line, "the face or picture " + reference + " is not there",
                        "put the file into the publication, or take the rule out");
            }
        }
    }

    private void contents() {
        Optional<PackageFacts.Item> item = opf.contents();
        Optional<DocumentFacts> nav = item.flatMap(i -> epub.document(i.entry()));
        List<String> links = nav.map(n -> opf.isSecond() ? n.points() : n.linksOf("toc"))
                .orElse(List.of());
        if (links.isEmpty()) {
            found.add("epub.contents", item.map(PackageFacts.Item::entry).orElse(opf.name()), 1,
                    "the publication has no contents",
                    "the navigation document must hold a nav of type toc, an NCX a map");
            return;
        }
        List<String> order = opf.readingOrder();
        int last = -1;
        for (String link : links) {
            int at = order.indexOf(OpenedEpub.resolve(item.orElseThrow().entry(), link));
            if (at < last) {
                found.add("epub.contents", item.get().entry(), 1,
                        "the contents do not follow the order of the texts at " + link,
                        "contents and spine must name the texts in one order");
            }
            last = Math.max(last, at);
        }
    }
}
