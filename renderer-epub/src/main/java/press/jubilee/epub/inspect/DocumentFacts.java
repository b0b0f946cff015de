package press.jubilee.epub.inspect;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an XML document of the publication refers to and offers, with the lines, from 1, where it does. */
final class DocumentFacts {

    private static final String OPS = "http://www.idpf.org/2007/ops";

    private static final Set<String> KINDS = Set.of("package", "item", "itemref", "meta", "rootfile", "html",
            "title",
            "script", "math", "svg", "img");
    private static final int WORDS = 100;

    final List<Element> elements = new ArrayList<>();
    final Set<String> ids = new HashSet<>();
    final List<Element> repeatedIds = new ArrayList<>();
    private final Deque<String> navs = new ArrayDeque<>();
    private Element last;

    /**
     * An element that has a type, refers to something, or is of interest by its kind.
     *
     * @param nav the type of the list of the navigation document that it stands in, or empty
     * @param text the words that it begins with
     */
    record Element(String name, Map<String, String> attributes, String type, String nav, int line,
            StringBuilder text) {

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean has(String key) {
            return attributes.containsKey(key);
        }
    }

    private DocumentFacts() {}

    /** @throws XMLStreamException if the document is not well formed */
    static DocumentFacts read(byte[] bytes) throws XMLStreamException {
        var facts = new DocumentFacts();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> facts.begin(reader);
                case XMLStreamConstants.END_ELEMENT -> facts.end();
                case XMLStreamConstants.CHARACTERS -> facts.words(reader);
                default -> {
                }
            }
        }
        return facts;
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        String type = reader.getAttributeValue(OPS, "type");
        String id = reader.getAttributeValue(null, "id");
        boolean kept = type != null || KINDS.contains(name) || reader.getAttributeValue(null, "href") != null
                || reader.getAttributeValue(null, "src") != null;
        String around = navs.isEmpty() ? "" : navs.peek();
        navs.push(name.equals("nav") && type != null ? type : name.equals("navMap") ? name : around);
        boolean repeated = id != null && !ids.add(id);
        last = null;
        if (kept || repeated) {
            var attributes = new HashMap<String, String>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (!OPS.equals(reader.getAttributeNamespace(i))) {
                    attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
            }
            last = new Element(name, attributes, type == null ? "" : type, navs.peek(),
                    reader.getLocation().getLineNumber(), new StringBuilder());
            (kept ? elements : repeatedIds).add(last);
            if (kept && repeated) {
                repeatedIds.add(last);
            }
        }
    }

    private void end() {
        navs.pop();
        last = null;
    }

    /** The words that an element begins with. */
    private void words(XMLStreamReader reader) {
        if (last != null && last.text.length() < WORDS) {
            last.text.append(reader.getText());
        }
    }

    boolean has(String name) {
        return elements.stream().anyMatch(e -> e.name.equals(name));
    }

    List<Element> named(String name) {
        return elements.stream().filter(e -> e.name.equals(name)).toList();
    }

    List<Element> typed(String type) {
        return elements.stream().filter(e -> e.type.equals(type)).toList();
    }

    /** Where the map of an NCX leads, in order. */
    List<String> points() {
        return elements.stream().filter(e -> e.name.equals("content") && e.nav.equals("navMap"))
                .map(e -> e.attribute("src")).toList();
    }

    /** The links of a list of the navigation document, in order. */
    List<String> linksOf(String list) {
        return elements.stream().filter(e -> e.nav.equals(list) && e.name.equals("a"))
                .map(e -> e.attribute("href")).toList();
    }
}
