package press.jubilee.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import press.jubilee.model.Anthology;
import press.jubilee.model.PageMap;

/** A rendered EPUB, unzipped into memory. */
public record EpubFile(byte[] zip, Map<String, byte[]> entries, EpubResult result) {

    public static EpubFile of(Anthology anthology) throws IOException {
        return of(anthology, EpubOptions.DEFAULT, Optional.empty());
    }

    public static EpubFile of(Anthology anthology, EpubOptions options, Optional<PageMap> pages)
            throws IOException {
        var out = new ByteArrayOutputStream();
        EpubResult result = EpubRenderer.with(options).render(anthology, pages, out);
        return new EpubFile(out.toByteArray(), entries(out.toByteArray()), result);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** A file below the publication's folder. */
    public String text(String name) {
        return new String(entries.get("EPUB/" + name), StandardCharsets.UTF_8);
    }

    public Document document(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get("EPUB/" + name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The content documents in the order of the spine. */
    public List<String> spine() {
        Document opf = document("package.opf");
        var hrefs = new LinkedHashMap<String, String>();
        elements(opf, "item").forEach(i -> hrefs.put(i.getAttribute("id"), i.getAttribute("href")));
        return elements(opf, "itemref").stream().map(r -> hrefs.get(r.getAttribute("idref"))).toList();
    }

    public static List<Element> elements(Document document, String name) {
        var found = new ArrayList<Element>();
        NodeList all = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }
}
