package press.jubilee.epub.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Every file of the publication but the package document, in the order of the zip. */
public record Manifest(List<ManifestItem> items) {

    /** @throws IllegalArgumentException if two items have one id or one href */
    public Manifest {
        items = List.copyOf(items);
        var ids = new HashSet<String>();
        var hrefs = new HashSet<String>();
        for (ManifestItem item : items) {
            if (!ids.add(item.id()) || !hrefs.add(item.href())) {
                throw new IllegalArgumentException("two items are " + item.id() + " or " + item.href());
            }
        }
    }

    public Optional<ManifestItem> having(ItemProperty property) {
        return items.stream().filter(i -> i.properties().contains(property)).findFirst();
    }

    public Optional<ManifestItem> ofType(String mediaType) {
        return items.stream().filter(i -> i.mediaType().equals(mediaType)).findFirst();
    }
}
