package press.jubilee.model.reader.internal.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.reader.internal.picture.PictureFacts.Remark;

/**
 * Reads an SVG from end to end: its extent, and that it neither runs scripts nor fetches anything. The parser knows no DTD,
 * so there are no entities to expand.
 */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    /** Below the least limit that a JDK's own parser has, so that each JDK tells the same. */
    private static final int MOST_NESTING = 90;
    private static final Pattern REMOTE_STYLE = Pattern
            .compile("(?i)@import|url\\(\\s*+['\"]?+\\s*+(?!#|data:image/(?!svg))\\S");
    private static final Set<String> UNPRINTED = Set.of("foreignObject", "video", "audio", "iframe",
            "canvas");

    private final XMLStreamReader xml;
    private final List<Remark> remarks = new ArrayList<>();
    private PictureFacts extent;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static PictureFacts read(InputStream in) throws IOException, PictureRefusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            return new SvgFile(factory.createXMLStreamReader(in)).read();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io && !(io instanceof EOFException)
                    && !(io instanceof java.io.CharConversionException)) {
                throw io;
            }
            String place = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
            throw PictureRefusal.damaged("the SVG is not well-formed XML" + place);
        }
    }

    private PictureFacts read() throws XMLStreamException, PictureRefusal {
        int depth = 0;
        boolean inStyle = false;
        var style = new StringBuilder();
        for (int event = xml.getEventType();; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new PictureRefusal(
                        "picture.doctype",
                        "the SVG has a document type declaration, through which files can be drawn in",
                        "delete <!DOCTYPE …> from the file, or save it as plain SVG");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> checkInstruction();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_NESTING) {
                        throw new PictureRefusal("limit.nesting",
                                "the SVG is nested more than " + MOST_NESTING + " deep",
                                "simplify the drawing");
                    }
                    element(depth);
                    inStyle = xml.getLocalName().equals("style");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inStyle) {
                        style.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inStyle = false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    checkStyle(style.toString());
                    return new PictureFacts(PictureFormat.SVG, extent.width(), extent.height(), remarks);
                }
                default -> {
                }
            }
        }
    }

    private void element(int depth) throws PictureRefusal {
        String name = xml.getLocalName();
        if (depth == 1) {
            if (!name.equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
                throw new PictureRefusal("picture.format", "the file is XML, but not an SVG picture",
                        "name a JPEG, PNG, GIF or SVG file");
            }
            extent = SvgExtent.of(xml.getAttributeValue(null, "width"), xml.getAttributeValue(null, "height"),
                    xml.getAttributeValue(null, "viewBox"));
        }
        if (name.equalsIgnoreCase("script") || name.equals("handler")) {
            throw script();
        } else if (UNPRINTED.contains(name) && remarks.isEmpty()) {
            remarks.add(
                    new Remark("picture.svg-unprinted", "the SVG holds <" + name + ">, which is not printed",
                            "export the drawing with its text as SVG text or as paths"));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(name, xml.getAttributeLocalName(i), xml.getAttributeNamespace(i),
                    xml.getAttributeValue(i));
        }
    }

    private static void attribute(String element, String name, String namespace, String value)
            throws PictureRefusal {
        boolean isPlain = namespace == null || namespace.isEmpty();
        if (isPlain && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw script();
        }
        String target = value.strip().toLowerCase(Locale.ROOT);
        if ((isPlain || XLINK.equals(namespace)) && name.equals("href") || isPlain && name.equals("src")) {
            if (target.startsWith("javascript:")) {
                throw script();
            } else if (!element.equals("a") && !target.startsWith("#") && !target.startsWith("data:image/")
                    && !target.isEmpty()) {
                throw remote(value);
            } else if (target.startsWith("data:image/svg")) {
                throw remote("data:image/svg…");
            }
        } else if (isPlain && target.contains("url(")) {
            checkStyle(value);
        }
    }

    private void checkInstruction() throws PictureRefusal {
        if ("xml-stylesheet".equals(xml.getPITarget())) {
            throw remote("xml-stylesheet");
        }
    }

    private static void checkStyle(String css) throws PictureRefusal {
        if (REMOTE_STYLE.matcher(css).find()) {
            throw remote("url(…) or @import in a style");
        }
    }

    private static PictureRefusal script() {
        return new PictureRefusal("picture.script", "the SVG holds a script",
                "save it as plain SVG, without scripts");
    }

    private static PictureRefusal remote(String what) {
        String shown = what.length() > 80 ? what.substring(0, 80) + "…" : what;
        return new PictureRefusal("picture.remote", "the SVG draws in another file: " + shown,
                "embed what it names, then save it as plain SVG");
    }
}
