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
    private static final List<String> REFERRING = List.of("href", "src");

    final List<Element> elements = new ArrayList<>();
    final Set<String> ids = new HashSet<>();
    final List<Element> repeatedIds = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /**
     * An element that has a type, refers to something, or is of interest by its kind.
     *
     * @param nav the type of the list of the navigation document that it stands in, or empty
     * @param text its words so far as they stand directly in it
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
                case XMLStreamConstants.END_ELEMENT -> facts.open.pop();
                case XMLStreamConstants.CHARACTERS -> facts.words(reader);
                default -> {
                }
            }
        }
        return facts;
    }

    private void begin(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        String type = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (OPS.equals(reader.getAttributeNamespace(i))) {
                type = reader.getAttributeValue(i);
            } else {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        String name = reader.getLocalName();
        String nav = name.equals("nav") ? type : open.isEmpty() ? "" : open.peek().nav;
        var element = new Element(name, attributes, type, nav, reader.getLocation().getLineNumber(),
                new StringBuilder());
        open.push(element);
        if (!type.isEmpty() || KINDS.contains(name) || REFERRING.stream().anyMatch(attributes::containsKey)) {
            elements.add(element);
        }
        String id = attributes.get("id");
        if (id != null && !ids.add(id)) {
            repeatedIds.add(element);
        }
    }

    private void words(XMLStreamReader reader) {
        Element around = open.peek();
        if (around != null && around.text.length() < WORDS) {
            around.text.append(reader.getText());
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

    /** The links of a list of the navigation document, in order. */
    List<String> linksOf(String list) {
        return elements.stream().filter(e -> e.nav.equals(list) && e.name.equals("a"))
                .map(e -> e.attribute("href")).toList();
    }
}
