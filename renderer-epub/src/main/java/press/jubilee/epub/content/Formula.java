package press.jubilee.epub.content;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.text.MathMarkup;

/** Writes a formula; nothing but presentation MathML goes through. */
final class Formula {

    private final XMLStreamReader in;
    private final XmlWriter out;

    private Formula(XMLStreamReader in, XmlWriter out) {
        this.in = in;
        this.out = out;
    }

    /** Whether a formula's markup can be written. */
    static boolean isSound(String markup) {
        try {
            new Formula(reader(markup), new XmlWriter()).write();
            return true;
        } catch (XMLStreamException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if it is not sound */
    static void write(String markup, XmlWriter out) {
        try {
            new Formula(reader(markup), out).write();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not well formed: " + markup, e);
        }
    }

    private static XMLStreamReader reader(String markup) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(markup));
    }

    private void write() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> out.close();
                case XMLStreamConstants.CHARACTERS -> out.text(in.getText());
                default -> {
                }
            }
        }
    }

    private void begin() {
        String name = in.getLocalName();
        if (!MathMarkup.ELEMENTS.contains(name) || !MathMarkup.NAMESPACE.equals(in.getNamespaceURI())) {
            throw new IllegalArgumentException("not presentation MathML: " + name);
        }
        if (name.equals("math") && in.getAttributeValue(null, "alttext") == null) {
            throw new IllegalArgumentException("a formula without words");
        }
        XmlAttributes attributes = name.equals("math")
                ? XmlAttributes.of("xmlns", MathMarkup.NAMESPACE).and("alttext",
                        in.getAttributeValue(null, "alttext"))
                : XmlAttributes.NONE;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (MathMarkup.ATTRIBUTES.contains(in.getAttributeLocalName(i))) {
                attributes = attributes.and(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
        out.open(name, attributes);
    }
}
