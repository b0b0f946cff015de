package press.jubilee.epub.inspect;

import java.util.Map;
import press.jubilee.epub.inspect.DocumentFacts.Element;
import press.jubilee.epub.inspect.Inspection.Faults;
import press.jubilee.epub.inspect.PackageFacts.Item;

/** Pictures are what they are said to be, and each is described to those who cannot see it or said to be an ornament. */
record PictureInspection(OpenedEpub epub, PackageFacts opf, Faults found) {

    /** How a file of each type begins. */
    private static final Map<String, int[]> BEGINNINGS = Map.of("image/png", new int[]{0x89, 'P', 'N', 'G'},
            "image/jpeg", new int[]{0xFF, 0xD8, 0xFF}, "image/gif", new int[]{'G', 'I', 'F', '8'},
            "font/woff2", new int[]{'w', 'O', 'F', '2'}, "font/otf", new int[]{'O', 'T', 'T', 'O'});

    void run() {
        opf.items().values().forEach(this::type);
        epub.entries().forEach((name, entry) -> {
            if (name.endsWith(".xhtml")) {
                entry.facts().ifPresent(d -> d.named("img").forEach(i -> described(name, i)));
            }
        });
        if (opf.cover().isEmpty()) {
            found.warn("epub.cover", opf.name(), 1, "the publication has no cover",
                    "a shelf shows the picture of the item with the property cover-image");
        }
    }

    private void type(Item item) {
        int[] beginning = BEGINNINGS.get(item.type());
        if (beginning == null || !epub.has(item.entry())) {
            return;
        }
        byte[] bytes = epub.entries().get(item.entry()).bytes();
        for (int i = 0; i < beginning.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != beginning[i]) {
                found.add("epub.type", opf.name(), item.element().line(),
                        item.entry() + " is not of the type " + item.type(),
                        "save the file again in the format that its name says");
                return;
            }
        }
    }

    private void described(String name, Element img) {
        boolean ornament = img.has("alt") && img.attribute("role").equals("presentation");
        if (img.attribute("alt").isBlank() && !ornament) {
            found.warn("epub.alt", name, img.line(),
                    "the picture " + img.attribute("src") + " has no text for those who cannot see it",
                    "say what the picture shows, or mark it as decorative");
        }
    }
}
