package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.RichText;

/** Every word that goes in comes out, in order; every link between calls, notes, marks and lists holds. */
class CompletenessTest {

    private static final String OPS = "http://www.idpf.org/2007/ops";

    @TempDir
    Path folder;

    @Test
    void everyLeafAndNoteIsThereInOrder() throws IOException {
        for (Anthology volume : List.of(Volumes.rich(folder), Volumes.bilingual(), Volumes.many(20, 5),
                longArticle())) {
            assertComplete(volume,
                    Optional.of(Pages.every(volume, volume.articles().size() == 1 ? 2000 : 10)));
        }
    }

    private static void assertComplete(Anthology volume, Optional<PageMap> pages)
            throws IOException {
        EpubFile epub = EpubFile.of(volume, EpubOptions.DEFAULT, pages);
        String all = epub.spine().stream().map(f -> words(epub.document(f).getDocumentElement()))
                .collect(Collectors.joining("\n"));
        int from = 0;
        for (Article article : volume.texts().toList()) {
            for (Leaf leaf : article.body().leaves()) {
                int at = all.indexOf(leaf.text(), from);
                assertTrue(at >= 0, article.id() + ": " + leaf.text());
                from = at + leaf.text().length();
            }
            for (Note note : article.body().notes()) {
                for (Leaf leaf : new RichText(note.blocks(), List.of()).leaves()) {
                    assertTrue(all.contains(leaf.text()), leaf.text());
                }
            }
        }
    }

    /** A document's characters without note calls; a line break is a space. */
    private static String words(Node node) {
        var out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e && e.getLocalName().equals("br")) {
                out.append(' ');
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                out.append(child.getNodeValue());
            } else if (!(child instanceof Element e && e.getAttribute("class").equals("call"))) {
                out.append(words(child));
            }
        }
        return out.toString();
    }

    @Test
    void pageListIsTheListOfMarks() throws IOException {
        Anthology volume = Volumes.rich(folder);
        var map = Pages.everyTenCharacters(volume);
        EpubFile epub = EpubFile.of(volume, EpubOptions.DEFAULT, Optional.of(map));
        var marks = new ArrayList<String>();
        for (String file : epub.spine()) {
            for (Element mark : typed(epub.document(file), "pagebreak")) {
                marks.add(mark.getAttribute("aria-label").strip().replaceAll("\\.$", "") + " " + file + "#"
                        + mark.getAttribute("id"));
            }
        }
        List<String> listed = typed(epub.document("contents.xhtml"), "page-list").stream()
                .flatMap(n -> links(n).stream()).toList();
        assertEquals(marks, listed);
        assertEquals(map.pages().stream().map(p -> p.label()).toList(),
                marks.stream().map(m -> m.split(" ")[0]).toList());
        assertTrue(epub.text("package.opf")
                .contains("<meta property=\"pageBreakSource\">urn:isbn:9780306406157</meta>"));
        assertTrue(epub.text("package.opf").contains("pageBreakMarkers"));
    }

    private static List<String> links(Element list) {
        var found = new ArrayList<String>();
        var all = list.getElementsByTagNameNS("*", "a");
        for (int i = 0; i < all.getLength(); i++) {
            found.add(all.item(i).getTextContent() + " " + ((Element) all.item(i)).getAttribute("href"));
        }
        return found;
    }

    @Test
    void marksStandAtTheVeryWord() throws IOException {
        Anthology volume = Volumes.volume("V", Volumes.ENGLISH,
                List.of(Volumes.article("a", "T", Volumes.ENGLISH,
                        new Block.Paragraph(Volumes.text("one ", Volumes.em("two three"), " four"),
                                Attributes.NONE,
                                SourcePosition.NONE))));
        var id = volume.articles().getFirst().id();
        var map = new PageMap(List.of(new PrintedPage("7",
                Optional.of(id), Optional.empty(),
                Optional.of(new TextPlace(id, 0, 8)))));
        String text = EpubFile.of(volume, EpubOptions.DEFAULT, Optional.of(map)).text("text/a.xhtml");
        assertTrue(text.contains("one <em>two <span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"p7\""
                + " aria-label=\" 7. \"></span>three</em> four"), text);
    }

    @Test
    void withoutAPrintedEditionNothingSpeaksOfPages() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.minimal());
        assertEquals(List.of(), typed(epub.document("contents.xhtml"), "page-list"));
        assertFalse(epub.text("package.opf").contains("pageBreak"));
    }

    @Test
    void reportsPagesThatHaveNoPlace() throws IOException {
        var other = Pages.everyTenCharacters(Volumes.many(1, 1));
        EpubFile epub = EpubFile.of(Volumes.minimal(), EpubOptions.DEFAULT, Optional.of(other));
        assertTrue(epub.result().diagnostics().stream().anyMatch(d -> d.code().equals("epub.page")));
    }

    @Test
    void longTextsArePartedAndStillHangTogether() throws IOException {
        EpubFile epub = EpubFile.of(longArticle());
        List<String> files = epub.spine().stream().filter(f -> f.startsWith("text/long")).toList();
        assertEquals(
                List.of("text/long.xhtml", "text/long-2.xhtml", "text/long-3.xhtml", "text/long-4.xhtml"),
                files);
        files.forEach(f -> assertTrue(epub.entries().get("EPUB/" + f).length < 250_000));
        assertTrue(epub.text("text/long.xhtml").contains("href=\"long-4.xhtml#u-end\""));
        assertTrue(epub.text("text/long-4.xhtml").contains("href=\"long.xhtml#n1\""));
        assertTrue(epub.text("text/long.xhtml").contains("href=\"long-4.xhtml#r1-2\""));
        assertTrue(epub.text("text/long-4.xhtml").contains("<li id=\"n2\" value=\"2\">"));
    }

    /** Every byline leads to the file that its author stands in: the finished file is searched for links to nothing. */
    @Test
    void longListsArePartedToo() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.many(1_500, 1));
        List<String> lists = epub.spine().stream().filter(f -> f.startsWith("text/contributors")).toList();
        assertEquals("text/contributors-2.xhtml", lists.get(1));
        epub.spine().stream().filter(f -> f.startsWith("text/"))
                .forEach(f -> assertTrue(epub.entries().get("EPUB/" + f).length < 250_000, f));
    }

    private static Anthology longArticle() {
        var blocks = new ArrayList<Block>();
        var none = Attributes.NONE;
        var at = SourcePosition.NONE;
        blocks.add(new Block.Paragraph(Volumes.text("Begins.", Volumes.call("x"),
                new Inline.Link(Volumes.text("to the end"), "#end", Optional.empty())), none, at));
        for (int i = 0; i < 1000; i++) {
            blocks.add(Block.Paragraph.of("Number " + i + " " + "words and words ".repeat(36)));
        }
        blocks.add(new Block.Paragraph(Volumes.text("Ends.", Volumes.call("x"), Volumes.call("y")),
                new Attributes(Optional.of("end"), List.of(), Optional.empty(), Map.of()), at));
        return Volumes.volume("Long", Volumes.ENGLISH, List.of(Volumes.article("long", "Long",
                new RichText(blocks, List.of(Volumes.note("x", "First."), Volumes.note("y", "Second."))))));
    }

    @Test
    void callsNotesAndWaysBackAgree() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.rich(folder));
        Document document = epub.document("text/01-everything.xhtml");
        List<Element> marks = typed(document, "noteref");
        assertEquals(List.of("*", "†", "1", "2", "1", "2", "3", "4"),
                marks.stream().map(Element::getTextContent).toList());
        List<String> ids = marks.stream().map(c -> "#" + c.getAttribute("id")).sorted().toList();
        assertEquals(ids,
                typed(document, "backlink").stream().map(b -> b.getAttribute("href")).sorted().toList());
        List<Element> calls = marks.subList(2, marks.size());
        List<String> notes = EpubFile.elements(document, "li").stream().map(e -> e.getAttribute("id"))
                .filter(i -> i.startsWith("n")).toList();
        assertEquals(List.of("n1", "n2", "n3", "n4"), notes);
        assertEquals(notes.stream().map(n -> "#" + n).toList(),
                calls.stream().map(c -> c.getAttribute("href")).distinct().toList());
    }

    private static List<Element> typed(Document document, String type) {
        return EpubFile.elements(document, "*").stream()
                .filter(e -> e.getAttributeNS(OPS, "type").equals(type))
                .toList();
    }
}
