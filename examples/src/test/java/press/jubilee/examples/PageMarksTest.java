package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.model.Anthology;
import press.jubilee.model.Design;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.model.text.Block;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/** Both files read back: where a page of the press PDF begins, the EPUB has its mark before the very same words. */
class PageMarksTest {

    /** So many letters are compared. */
    private static final int LETTERS = 24;

    /** The contents name in print a page behind each title, and the index has two columns; both begin with these words. */
    private static final List<String> LIST_TITLES = List.of("contents", "index");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Design.Name.class)
    void everyMarkStandsBeforeTheFirstWordsOfItsPage(Design.Name design) throws Exception {
        Anthology anthology = AnthologyReader.create()
                .read(Path.of("src/main/anthology/friends-beyond-borders")).orElseThrow();
        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults().withDesign(Design.of(design)));
        BookLayout layout = pdf.layout(anthology);
        Path press = folder.resolve("press.pdf");
        pdf.write(layout, PdfEdition.PRESS, press);
        Path epub = folder.resolve("book.epub");
        EpubRenderer.with(EpubOptions.DEFAULT).render(anthology, Optional.of(layout.pageMap()), epub);

        float head = (float) layout.margins().head().points() - 2;
        List<String> printed = PressPages.of(press, head);
        List<String> columns = PressPages.inOrderOfTheFile(press, head);
        Map<String, String> marked = marks(epub);
        List<String> captions = anthology.texts().flatMap(a -> a.body().blocks().stream())
                .flatMap(b -> b instanceof Block.Figure f ? f.caption().stream() : Stream.empty())
                .map(c -> Letters.of(c.plain())).toList();
        var wrong = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (int i = 0; i < printed.size(); i++) {
            PrintedPage page = layout.pageMap().pages().get(i);
            expected.add(page.label());
            String there = marked.getOrDefault(page.label(), "no mark");
            Optional<String> title = page.opens().flatMap(anthology::text)
                    .map(a -> Letters.of(a.title().plain()));
            boolean list = page.article().isEmpty();
            if (printed.get(i).isEmpty()
                    ? !isMarkedWith(i, layout.pageMap().pages(), marked)
                    : Stream.of(printed.get(i), columns.get(i)).flatMap(p -> candidates(p, captions))
                            .noneMatch(p -> agree(list ? words(p) : p, there, title))) {
                wrong.add("page " + page.label() + " begins with " + start(printed.get(i))
                        + ", its mark stands before " + start(there));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(expected.size() > 50, () -> "only " + expected.size() + " pages of text");
        assertEquals(expected, List.copyOf(marked.keySet()));
    }

    /** A page without words is marked where the next one is, or behind all words. */
    private static boolean isMarkedWith(int page, List<PrintedPage> pages, Map<String, String> marked) {
        String here = marked.get(pages.get(page).label());
        return page + 1 == pages.size()
                ? "".equals(here)
                : here != null && here.equals(marked.get(pages.get(page + 1).label()));
    }

    /** The page as printed, and without the caption of a figure that was moved to its head. */
    private static Stream<String> candidates(String printed, List<String> captions) {
        return Stream.concat(Stream.of(printed), captions.stream()
                .filter(c -> !c.isEmpty() && printed.startsWith(c)).map(c -> printed.substring(c.length())));
    }

    /** On an opener the title is compared alone: beside it a design may set one in another script. */
    private static boolean agree(String printed, String marked, Optional<String> title) {
        String wanted = title.orElse(start(printed));
        return !wanted.isEmpty() && printed.startsWith(wanted) && marked.startsWith(wanted);
    }

    /** Lists have their folios in print alone; so words before the first figure are compared, where there are any. */
    private static String words(String printed) {
        String words = printed.replaceFirst("(?<=.)[0-9].*", "");
        return LIST_TITLES.stream().filter(words::startsWith).findFirst().orElse(words);
    }

    private static String start(String letters) {
        return letters.substring(0, Math.min(LETTERS, letters.length()));
    }

    /** The label of each mark, in the order of the spine, and the letters that follow it in its file. */
    private static Map<String, String> marks(Path epub) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(epub.toFile())) {
            var names = new ArrayList<String>();
            Element opf = document(zip, "package.opf");
            Map<String, String> items = new LinkedHashMap<>();
            elements(opf, "item").forEach(i -> items.put(i.getAttribute("id"), i.getAttribute("href")));
            elements(opf, "itemref").forEach(r -> names.add(items.get(r.getAttribute("idref"))));
            for (String name : names) {
                var after = new LinkedHashMap<String, StringBuilder>();
                collect(elements(document(zip, name), "body").getFirst(), after);
                after.forEach((label, words) -> found.put(label, Letters.of(words)));
            }
        }
        return found;
    }

    private static void collect(Node node, Map<String, StringBuilder> after) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                if (e.getAttribute("role").equals("doc-pagebreak")) {
                    after.put(e.getAttribute("aria-label").replaceAll("[ .]", ""),
                            new StringBuilder(ordinal(e)));
                }
                collect(e, after);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                String words = child.getNodeValue();
                after.values().stream().filter(w -> w.length() < 4 * LETTERS)
                        .forEach(w -> w.append(words));
            }
        }
    }

    /** The number that is printed before an item of a list which begins with a mark. */
    private static String ordinal(Element mark) {
        boolean opens = mark.getPreviousSibling() == null && !mark.getParentNode().getNodeName().equals("a")
                && mark.getParentNode().getParentNode() instanceof Element item
                && item.getTagName().equals("li") && item.getParentNode() instanceof Element list
                && list.getTagName().equals("ol");
        if (!opens) {
            return "";
        }
        Element item = (Element) mark.getParentNode().getParentNode();
        Element list = (Element) item.getParentNode();
        int first = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
        return Integer.toString(first + elements(list, "li").indexOf(item));
    }

    private static Element document(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry("EPUB/" + name))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    private static List<Element> elements(Element root, String name) {
        var all = new ArrayList<Element>();
        var nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
