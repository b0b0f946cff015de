package press.jubilee.epub.container;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.jubilee.epub.publication.ItemProperty;
import press.jubilee.epub.publication.Metadata;
import press.jubilee.epub.publication.PackageDocument;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/**
 * The package document of EPUB 2: epub4j's, but for the metadata, since it knows of a person no more than two parts of a Western
 * name and one role, and of a book one language and not all its identifiers.
 */
final class SecondPackage {

    private static final Set<String> ATTRIBUTES = Set.of("id", "href", "media-type", "toc", "idref", "linear",
            "type", "title");

    private final PackageDocument meant;
    private final XmlWriter out = new XmlWriter();

    private SecondPackage(PackageDocument meant) {
        this.meant = meant;
    }

    /** @param made by epub4j */
    static byte[] of(byte[] made, PackageDocument meant) {
        Element root = Ncx.parse(made).getDocumentElement();
        return new SecondPackage(meant).of(root);
    }

    private byte[] of(Element root) {
        out.open("package", XmlAttributes.of("xmlns", "http://www.idpf.org/2007/opf").and("version", "2.0")
                .and("unique-identifier", "BookId")).line();
        metadata(meant.metadata());
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getLocalName().equals("metadata")) {
                copy(element);
            }
        }
        return out.closeLine().bytes();
    }

    private void copy(Element element) {
        XmlAttributes attributes = XmlAttributes.NONE;
        for (String name : ATTRIBUTES.stream().sorted().toList()) {
            if (element.hasAttribute(name)) {
                attributes = attributes.and(name, element.getAttribute(name));
            }
        }
        out.open(element.getLocalName(), attributes);
        if (element.getElementsByTagName("*").getLength() > 0) {
            out.line();
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                copy(child);
            }
        }
        out.closeLine();
    }

    private void metadata(Metadata metadata) {
        out.open("metadata", XmlAttributes.of("xmlns:dc", "http://purl.org/dc/elements/1.1/").and("xmlns:opf",
                "http://www.idpf.org/2007/opf")).line();
        for (int i = 0; i < metadata.identifiers().size(); i++) {
            dc("identifier", i == 0 ? XmlAttributes.of("id", "BookId") : XmlAttributes.NONE,
                    metadata.identifiers().get(i));
        }
        metadata.titles().forEach(t -> dc("title", XmlAttributes.NONE, t.text()));
        agents("creator", metadata.creators());
        agents("contributor", metadata.contributors());
        metadata.languages().forEach(l -> dc("language", XmlAttributes.NONE, l.tag()));
        metadata.publisher().ifPresent(p -> dc("publisher", XmlAttributes.NONE, p));
        metadata.date().ifPresent(d -> dc("date", XmlAttributes.of("opf:event", "publication"), d));
        metadata.rights().ifPresent(r -> dc("rights", XmlAttributes.NONE, r));
        metadata.description().ifPresent(d -> dc("description", XmlAttributes.NONE, d));
        metadata.subjects().forEach(s -> dc("subject", XmlAttributes.NONE, s));
        metadata.sources().forEach(s -> dc("source", XmlAttributes.NONE, s));
        meant.manifest().having(ItemProperty.COVER_IMAGE).ifPresent(c -> out
                .empty("meta", XmlAttributes.of("name", "cover").and("content", c.id())).line());
        out.closeLine();
    }

    /** A person has one role here: the first. */
    private void agents(String element, List<Metadata.Agent> agents) {
        for (Metadata.Agent agent : agents) {
            XmlAttributes role = agent.roles().isEmpty()
                    ? XmlAttributes.NONE
                    : XmlAttributes.of("opf:role", agent.roles().getFirst());
            dc(element, role.and("opf:file-as", agent.fileAs()), agent.name());
        }
    }

    private void dc(String name, XmlAttributes attributes, String value) {
        out.element("dc:" + name, attributes, value).line();
    }
}
