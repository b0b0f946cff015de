package press.jubilee.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A first reading of an SVG drawing: whether it is one, and which elements it has. */
final class DrawingElements {

    private DrawingElements() {}

    /**
     * The local names of all elements. Neither a document type nor an entity is fetched for them.
     *
     * @throws IOException if the bytes are no well-formed XML, or its root is no drawing
     */
    static Set<String> namesIn(byte[] bytes) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> names = new HashSet<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (names.isEmpty()) {
                        checkRoot(reader.getLocalName());
                    }
                    names.add(reader.getLocalName());
                }
            }
            return names;
        } catch (XMLStreamException e) {
            throw new IOException("it is no well-formed XML, at " + e.getLocation().getLineNumber() + ":"
                    + e.getLocation().getColumnNumber(), e);
        }
    }

    private static void checkRoot(String name) throws IOException {
        if (!name.equals("svg")) {
            throw new IOException("it is no SVG drawing: its root is " + name);
        }
    }
}
