package press.jubilee.epub.publication;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Language;

/**
 * The package document (EPUB 3.3, section 5).
 *
 * @param legacy whether it serves EPUB 2 readers too: the spine names the NCX, a {@code meta} the cover
 */
public record PackageDocument(Metadata metadata, AccessibilityMetadata accessibility, Manifest manifest,
        Spine spine, boolean legacy) {

    /** The id of the unique identifier's element. */
    static final String UNIQUE_IDENTIFIER = "pub-id";

    /** @throws IllegalArgumentException if the spine names what the manifest lacks */
    public PackageDocument {
        Set<String> known = manifest.items().stream().map(ManifestItem::id).collect(Collectors.toSet());
        for (String id : spine.ids()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("the spine names an unknown item: " + id);
            }
        }
    }

    public byte[] bytes() {
        Language main = metadata.languages().getFirst();
        var out = new XmlWriter();
        out.open("package", XmlAttributes.of("xmlns", "http://www.idpf.org/2007/opf").and("version", "3.0")
                .and("unique-identifier", UNIQUE_IDENTIFIER).and("xml:lang", main.tag())
                .and("dir", Direction.of(main).word())).line();
        new MetadataWriter(out).write(metadata, accessibility,
                legacy ? manifest.having(ItemProperty.COVER_IMAGE) : Optional.empty());
        out.open("manifest").line();
        manifest.items().forEach(i -> out.empty("item", i.attributes()).line());
        out.closeLine();
        XmlAttributes ncx = manifest.ofType(ManifestItem.NCX).map(i -> XmlAttributes.of("toc", i.id()))
                .orElse(XmlAttributes.NONE);
        out.open("spine", ncx.and("page-progression-direction", spine.progression().word())).line();
        spine.ids().forEach(id -> out.empty("itemref", XmlAttributes.of("idref", id)).line());
        return out.closeLine().closeLine().bytes();
    }
}
