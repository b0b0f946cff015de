package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Language;
import press.jubilee.model.PageMap;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** The index of an edition: what it lists, and that each locator leads to the words. */
class IndexTest {

    private static final NoteId NOTE = new NoteId("n");

    private static Inline.Span marked(String words, Map<String, String> attributes) {
        return new Inline.Span(Phrase.text(words),
                new Attributes(Optional.empty(), List.of("index"), Optional.empty(), attributes));
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Phrase.of(inlines), Attributes.NONE, SourcePosition.NONE);
    }

    private static Anthology volume(Language language) {
        var wang = Person.builder("Wang Chao").family("Wang").nativeName("王超").build();
        var body = new RichText(List.of(
                paragraph(Inline.Text.of("In the city of "), marked("Kunming", Map.of()),
                        Inline.Text.of(" Wang Chao met Wang Chao’s friend."),
                        new Inline.NoteCall(NOTE, SourcePosition.NONE)),
                paragraph(new Inline.Emphasis(Phrase.text("王超")), Inline.Text.of(" drank "),
                        marked("it", Map.of("term", "Tea!green", "see-also", "Kunming")),
                        Inline.Text.of("; "),
                        marked("PRC", Map.of("see", "Tea!green")),
                        new Inline.Link(Phrase.of(marked("1949", Map.of())), "https://example.org",
                                Optional.empty())),
                new Block.CodeBlock("Wang Chao = 1", Optional.empty(), Attributes.NONE, SourcePosition.NONE)),
                List.of(new Note(NOTE, List.of(paragraph(Inline.Text.of("On "), marked("Kunming", Map.of()))),
                        SourcePosition.NONE)));
        Article article = Article.builder("a", "A").language(language).author(wang).add(body).build();
        return Anthology.builder().title("T").language(language).articles(article)
                .index(new IndexPlan(true, false, List.of())).build();
    }

    private static String index(EpubFile epub) {
        Element section = EpubFile.elements(epub.document("text/index.xhtml"), "section").getFirst();
        return section.getTextContent().replaceAll("\\s*\\n\\s*", "\n").strip();
    }

    private static EpubFile checked(Anthology volume, Optional<PageMap> pages) throws IOException {
        EpubFile epub = EpubFile.of(volume, EpubOptions.DEFAULT, pages);
        assertEquals(List.of(), EpubCheckReport.of(epub.zip()));
        return epub;
    }

    @Test
    void locatorsAreNumberedWithoutAPrintedEdition() throws IOException {
        assertEquals("""
                Index
                1949, 1
                K
                Kunming, 1, 2
                P
                PRC, see Tea: green
                T
                Tea
                green, 1; see also Kunming
                W
                Wang Chao 王超, 1, 2, 3""", index(checked(volume(Language.ENGLISH), Optional.empty())));
    }

    @Test
    void locatorsArePrintedPagesWhereTheseAreKnown() throws IOException {
        Anthology volume = volume(Language.ENGLISH);
        String text = index(checked(volume, Optional.of(Pages.every(volume, 10))));
        assertTrue(text.contains("Kunming, 3\n"), text);
        assertTrue(text.matches("(?s).*Wang Chao 王超, 3, 5, 8, 10$"), text);
    }

    @Test
    void everyLocatorLeadsToItsWords() throws IOException {
        EpubFile epub = checked(volume(Language.ENGLISH), Optional.empty());
        String text = epub.text("text/a.xhtml");
        int locators = 0;
        for (Element link : EpubFile.elements(epub.document("text/index.xhtml"), "a")) {
            String href = link.getAttribute("href");
            if (href.startsWith("a.xhtml#ix-")) {
                int id = text.indexOf("<span id=\"" + href.substring(href.indexOf('#') + 1) + "\"></span>");
                assertTrue(id > 0, href);
                String after = text.substring(id).replaceAll("<[^>]*>", "");
                String heading = ((Element) link.getParentNode().getParentNode()).getTextContent();
                String start = after.substring(0, 2);
                assertTrue(heading.contains(start) || heading.startsWith("green") && start.equals("it"),
                        heading + ": " + after);
                locators++;
            } else if (href.contains("#")) {
                String id = href.substring(href.indexOf('#') + 1);
                String where = href.startsWith("#") ? epub.text("text/index.xhtml") : text;
                assertTrue(where.contains("id=\"" + id + "\""), href);
            }
        }
        assertEquals(6, locators);
    }

    @Test
    void itIsInNavigationAndLandmarks() throws IOException {
        EpubFile epub = checked(volume(Language.ENGLISH), Optional.empty());
        assertTrue(epub.text("contents.xhtml").contains("<a epub:type=\"index\" href=\"text/index.xhtml\">"));
        assertEquals("text/index.xhtml", epub.spine().getLast());
        String page = epub.text("text/index.xhtml");
        assertTrue(page.contains("role=\"doc-index\"") && page.contains("lang=\"zh\" xml:lang=\"zh\">王超"),
                page);
    }

    @Test
    void emphasisOfAHeadingIsKept() throws IOException {
        Article article = Article.builder("a", "A").add(RichText.of(paragraph(
                new Inline.Emphasis(Phrase.of(marked("Mona Lisa", Map.of()))),
                marked("Gioconda", Map.of("see", "Mona Lisa"))))).build();
        EpubFile epub = checked(Anthology.builder().title("T").articles(article).build(), Optional.empty());
        String page = epub.text("text/index.xhtml");
        assertTrue(page.contains("<span epub:type=\"index-term\"><em>Mona Lisa</em></span>"), page);
        assertTrue(page.contains("><em>Mona Lisa</em></a>"), page);
    }

    @Test
    void inChinese() throws IOException {
        String text = index(checked(volume(new Language("zh-Hans")), Optional.empty()));
        assertTrue(text.contains("Kunming\u20021, 2\nP\nPRC\u2002见Tea: green"), text);
    }

    @Test
    void aVolumeWithoutMarksHasNone() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.minimal());
        assertFalse(epub.entries().keySet().stream().anyMatch(Pattern.compile("index").asPredicate()));
    }
}
