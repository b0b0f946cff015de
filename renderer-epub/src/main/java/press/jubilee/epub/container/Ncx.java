package press.jubilee.epub.container;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.epub.NCXDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import press.jubilee.epub.publication.NavigationDocument;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.epub.publication.TocEntry;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlText;
import press.jubilee.epub.xml.XmlWriter;

/**
 * The NCX for EPUB 2 readers: epub4j's, with what it gets wrong or leaves out put right. It names the identifier
 * {@code dtb:ISBN} instead of {@code dtb:uid}, always numbers in play order, and knows neither language nor pages.
 */
final class Ncx {

    private static final String NAMESPACE = "http://www.daisy.org/z3986/2005/ncx/";

    private final Document made;
    private final NavigationDocument navigation;
    private final XmlWriter out = new XmlWriter();

    private Ncx(Document made, NavigationDocument navigation) {
        this.made = made;
        this.navigation = navigation;
    }

    static byte[] of(Book book, NavigationDocument navigation) throws IOException {
        byte[] bytes = NCXDocument.createNCXResource(book.getMetadata().getIdentifiers(),
                XmlText.legal(book.getMetadata().getFirstTitle()), List.of(), book.getTableOfContents())
                .getData();
        return new Ncx(parse(bytes), navigation)
                .patched(book.getMetadata().getIdentifiers().getFirst().getValue());
    }

    static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("epub4j wrote a document that cannot be read", e);
        }
    }

    private byte[] patched(String identifier) {
        out.open("ncx", XmlAttributes.of("xmlns", NAMESPACE).and("version", "2005-1").and("xml:lang",
                navigation.language().tag())).line().open("head").line();
        meta("dtb:uid", identifier);
        meta("dtb:depth", Integer.toString(depth(navigation.toc())));
        meta("dtb:totalPageCount", Integer.toString(hasPages() ? navigation.pages().size() : 0));
        meta("dtb:maxPageNumber", Integer.toString(highestPage()));
        out.closeLine();
        Element root = made.getDocumentElement();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getLocalName().equals("head")) {
                copy(element);
                out.line();
            }
        }
        if (hasPages()) {
            pages();
        }
        return out.closeLine().bytes();
    }

    private boolean hasPages() {
        return !navigation.pages().isEmpty()
                && navigation.pages().size() <= NavigationDocument.MOST_PAGES_IN_NCX;
    }

    private void copy(Element element) {
        XmlAttributes attributes = XmlAttributes.NONE;
        for (String name : List.of("id", "src")) {
            if (element.hasAttribute(name)) {
                attributes = attributes.and(name, element.getAttribute(name).replace("navPoint-", "n"));
            }
        }
        if (element.getLocalName().equals("content")) {
            out.empty("content", attributes);
            return;
        }
        out.open(element.getLocalName(), attributes);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                copy(child);
            } else if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
                out.text(node.getNodeValue());
            }
        }
        out.close();
    }

    private void pages() {
        out.open("pageList").line().open("navLabel").element("text", XmlAttributes.NONE,
                navigation.headings().pages()).closeLine();
        int number = 1;
        for (PageTarget page : navigation.pages()) {
            boolean roman = !page.label().matches("[1-9][0-9]{0,8}");
            XmlAttributes target = XmlAttributes.of("id", "p" + number++).and("type",
                    roman ? "front" : "normal");
            out.open("pageTarget", roman ? target : target.and("value", page.label()));
            out.open("navLabel").element("text", XmlAttributes.NONE, page.label()).close();
            out.empty("content", XmlAttributes.of("src", page.href())).closeLine();
        }
        out.closeLine();
    }

    private void meta(String name, String content) {
        out.empty("meta", XmlAttributes.of("name", name).and("content", content)).line();
    }

    private int highestPage() {
        return !hasPages()
                ? 0
                : navigation.pages().stream().map(PageTarget::label).filter(l -> l.matches("[1-9][0-9]{0,8}"))
                        .mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static int depth(List<TocEntry> entries) {
        return entries.isEmpty()
                ? 0
                : 1 + entries.stream().mapToInt(e -> depth(e.children())).max().orElse(0);
    }
}
