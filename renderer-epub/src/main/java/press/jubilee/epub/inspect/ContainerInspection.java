package press.jubilee.epub.inspect;

import java.util.Optional;
import press.jubilee.epub.inspect.Inspection.Faults;

/** The outermost shell (EPUB 3.3, section 4): how the archive begins, and where it says that the package is. */
record ContainerInspection(OpenedEpub epub, Faults found) {

    private static final String CONTAINER = "META-INF/container.xml";

    Optional<PackageFacts> packageDocument() {
        mimetype();
        Optional<DocumentFacts> container = epub.document(CONTAINER);
        if (!epub.has(CONTAINER)) {
            found.add("epub.container", CONTAINER, 1, "the archive has no " + CONTAINER,
                    "without it no reading system finds the book");
        }
        Optional<String> path = container
                .flatMap(c -> c.named("rootfile").stream().map(r -> r.attribute("full-path")).findFirst());
        if (container.isPresent() && path.filter(epub::has).isEmpty()) {
            found.add("epub.container", CONTAINER, 1, "the package document is not where it is said to be",
                    "full-path must name an entry of the archive");
        }
        return path.flatMap(p -> epub.document(p).map(d -> PackageFacts.of(p, d)));
    }

    private void mimetype() {
        boolean right = !epub.entries().isEmpty()
                && epub.entries().keySet().iterator().next().equals("mimetype") && epub.firstIsStored()
                && epub.entries().get("mimetype").text().equals("application/epub+zip");
        if (!right) {
            found.add("epub.mimetype", "mimetype", 1,
                    "the archive does not begin with the uncompressed entry mimetype",
                    "zip it again with mimetype first and stored; many programs sort entries by name");
        }
    }
}
