package press.jubilee.epub.second;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/**
 * A content document of EPUB 3 as XHTML 1.1 (OPS 2.0.1, section 2): newer elements become divisions with the element's name as
 * class, types and roles go, lists of the navigation that only reading systems show are left out. All words stay; a list that does not begin at 1, which
 * XHTML 1.1 does not know, has its numbers as words.
 */
final class Xhtml11 {

    private static final String OPS = "http://www.idpf.org/2007/ops";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> DIVISIONS = Set.of("section", "article", "header", "footer", "aside",
            "figure", "figcaption", "nav", "hgroup");
    private static final Map<String, String> OTHERS = Map.of("s", "del");
    private static final Set<String> KEPT = Set.of("id", "class", "href", "src", "alt", "title", "width",
            "height", "scope", "dir", "rel");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "meta", "link");

    private final XMLStreamReader in;
    private final XmlWriter out = new XmlWriter();
    /** The number of the next item of each open list; 0 where it numbers itself. */
    private final Deque<Integer> lists = new ArrayDeque<>();
    private String number = "";

    private Xhtml11(XMLStreamReader in) {
        this.in = in;
    }

    /** @throws IllegalStateException if the document is not well formed */
    static byte[] of(byte[] document) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Xhtml11(factory.createXMLStreamReader(new ByteArrayInputStream(document))).converted();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document that was written here cannot be read", e);
        }
    }

    private byte[] converted() throws XMLStreamException {
        out.prolog("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\""
                + " \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">");
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> words();
                default -> {
                }
            }
        }
        return out.bytes();
    }

    private void words() {
        if (out.depth() > 0) {
            out.text(in.getText().isBlank() ? in.getText() : number + in.getText());
            number = in.getText().isBlank() ? number : "";
        }
    }

    private void begin() throws XMLStreamException {
        String name = in.getLocalName();
        if (MATHML.equals(in.getNamespaceURI())) {
            formula();
        } else if (name.equals("nav") && in.getAttributeValue(null, "hidden") != null) {
            skip();
        } else if (EMPTY.contains(name)) {
            out.empty(name, attributes(name));
        } else if (!isDropped(name)) {
            list(name);
            out.open(DIVISIONS.contains(name) ? "div" : OTHERS.getOrDefault(name, name), attributes(name));
        }
    }

    private void list(String name) {
        if (name.equals("ol") || name.equals("ul")) {
            String start = in.getAttributeValue(null, "start");
            lists.push(start == null ? 0 : Integer.parseInt(start));
        } else if (name.equals("li") && lists.element() != 0) {
            int next = lists.pop();
            number = next + ". ";
            lists.push(next + 1);
        }
    }

    private void end() {
        if (in.getLocalName().equals("ol") || in.getLocalName().equals("ul")) {
            lists.pop();
        }
        if (!EMPTY.contains(in.getLocalName()) && !isDropped(in.getLocalName())) {
            out.close();
        }
    }

    private static boolean isDropped(String name) {
        return name.equals("picture") || name.equals("source");
    }

    /** Its words in place of a formula. */
    private void formula() throws XMLStreamException {
        String words = in.getAttributeValue(null, "alttext");
        out.element("span", XmlAttributes.of("class", "math"), words == null ? "" : words);
        skip();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT
                    ? 1
                    : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private XmlAttributes attributes(String name) {
        if (name.equals("html")) {
            return language(XmlAttributes.of("xmlns", "http://www.w3.org/1999/xhtml"));
        }
        if (name.equals("meta")) {
            return XmlAttributes.of("http-equiv", "Content-Type").and("content",
                    "application/xhtml+xml; charset=utf-8");
        }
        XmlAttributes kept = name.equals("link") ? XmlAttributes.of("type", "text/css") : XmlAttributes.NONE;
        boolean renamed = DIVISIONS.contains(name);
        if (name.equals("ol") && in.getAttributeValue(null, "start") != null) {
            kept = kept.and("style", "list-style: none");
        }
        if (renamed && in.getAttributeValue(null, "class") == null) {
            kept = kept.and("class", name);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String key = in.getAttributeLocalName(i);
            String space = in.getAttributeNamespace(i);
            boolean plain = space == null || space.isEmpty();
            if (plain && KEPT.contains(key) && !OPS.equals(space)) {
                String value = in.getAttributeValue(i);
                kept = kept.and(key, renamed && key.equals("class") ? name + " " + value : value);
            }
        }
        return language(kept);
    }

    private XmlAttributes language(XmlAttributes attributes) {
        String language = in.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        XmlAttributes tagged = language == null ? attributes : attributes.and("xml:lang", language);
        String direction = in.getAttributeValue(null, "dir");
        return in.getLocalName().equals("html") && direction != null
                ? tagged.and("dir", direction)
                : tagged;
    }
}
