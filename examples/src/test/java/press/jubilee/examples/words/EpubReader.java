package press.jubilee.examples.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the content documents of an EPUB back in the order of its spine. */
final class EpubReader {

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td",
            "th", "tr",
            "dt", "dd", "div", "section", "aside", "figcaption", "figure", "blockquote", "pre", "caption",
            "br",
            "header", "hgroup", "table", "ol", "ul", "dl");

    private EpubReader() {}

    static WordStream words(Path file) throws IOException {
        return WordStream.of(lines(file));
    }

    static List<String> lines(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            String packagePath = attribute(parse(zip, "META-INF/container.xml"), "rootfile", "full-path");
            Document opf = parse(zip, packagePath);
            String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
            Map<String, String> hrefs = new HashMap<>();
            elements(opf, "item").forEach(i -> hrefs.put(i.getAttribute("id"), i.getAttribute("href")));
            var lines = new ArrayList<String>();
            for (Element reference : elements(opf, "itemref")) {
                Document page = parse(zip, folder + hrefs.get(reference.getAttribute("idref")));
                var text = new StringBuilder();
                append(elements(page, "body").getFirst(), text);
                text.toString().lines().forEach(lines::add);
            }
            return lines;
        }
    }

    private static void append(Node node, StringBuilder out) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            out.append(node.getNodeValue());
        }
        boolean block = BLOCKS.contains(String.valueOf(node.getLocalName()));
        out.append(block ? "\n" : "");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, out);
        }
        out.append(block ? "\n" : "");
    }

    private static String attribute(Document document, String element, String name) {
        return elements(document, element).getFirst().getAttribute(name);
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return builder().parse(new ByteArrayInputStream(in.readAllBytes()), name);
        } catch (SAXException e) {
            throw new IOException(name, e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
