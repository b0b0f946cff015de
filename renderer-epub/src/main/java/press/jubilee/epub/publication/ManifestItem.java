package press.jubilee.epub.publication;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.jubilee.epub.xml.XmlAttributes;

/**
 * A file of the publication.
 *
 * @param id an XML name, unique in the manifest
 * @param href relative to the package document, of {@code a-z 0-9 . _ - /} only, so that no zip tool and no file system
 *        can misread it
 */
public record ManifestItem(String id, String href, String mediaType, Set<ItemProperty> properties) {

    public static final String XHTML = "application/xhtml+xml";
    public static final String CSS = "text/css";
    public static final String NCX = "application/x-dtbncx+xml";

    public ManifestItem {
        if (!id.matches("[A-Za-z_][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        if (!href.matches("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*")) {
            throw new IllegalArgumentException("not a safe file name: " + href);
        }
        properties = Set.copyOf(properties);
    }

    public static ManifestItem of(String id, String href, String mediaType) {
        return new ManifestItem(id, href, mediaType, Set.of());
    }

    public boolean isContentDocument() {
        return mediaType.equals(XHTML);
    }

    XmlAttributes attributes() {
        XmlAttributes plain = XmlAttributes.of("id", id).and("href", href).and("media-type", mediaType);
        return properties.isEmpty()
                ? plain
                : plain.and("properties", new TreeSet<>(properties).stream().map(ItemProperty::word)
                        .collect(Collectors.joining(" ")));
    }
}
