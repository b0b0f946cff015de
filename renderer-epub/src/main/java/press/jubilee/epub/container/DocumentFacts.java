package press.jubilee.epub.container;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a written document refers to and offers.
 *
 * @param links to files of the container, as written
 * @param noteCalls the id of each call and where it leads
 * @param backLinks where the ways back from notes lead
 */
record DocumentFacts(Set<String> ids, List<String> repeatedIds, List<String> links,
        Map<String, String> noteCalls, Set<String> backLinks) {

    private static final String OPS = "http://www.idpf.org/2007/ops";

    /** @throws IllegalStateException if the document is not well formed */
    static DocumentFacts read(byte[] bytes, String name) {
        var facts = new DocumentFacts(new HashSet<>(), new ArrayList<>(), new ArrayList<>(),
                new LinkedHashMap<>(),
                new HashSet<>());
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    facts.element(reader);
                }
            }
            return facts;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name + " is not well formed", e);
        }
    }

    private void element(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "id");
        if (id != null && !ids.add(id)) {
            repeatedIds.add(id);
        }
        for (String attribute : List.of("href", "src")) {
            String link = reader.getAttributeValue(null, attribute);
            if (link != null && !link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                links.add(link);
            }
        }
        String type = reader.getAttributeValue(OPS, "type");
        if ("noteref".equals(type)) {
            noteCalls.put(id, reader.getAttributeValue(null, "href"));
        } else if ("backlink".equals(type)) {
            backLinks.add(reader.getAttributeValue(null, "href"));
        }
    }
}
