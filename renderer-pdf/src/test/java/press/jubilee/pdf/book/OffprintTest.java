package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.Offprint;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;

/** Articles by themselves are the volume's pages behind a title page. */
class OffprintTest {

    private static final PdfRenderer RENDERER = PdfRenderer.with(PdfOptions.defaults());

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void holdsThePagesOfTheVolumeOnTheirSides(int articles) throws IOException {
        BookLayout book = RENDERER.layout(Volumes.ofParts(0, articles, 900));
        List<Offprint> offprints = RENDERER.offprints(book);
        assertEquals(book.anthology().articles().stream().map(Article::id).toList(),
                offprints.stream().map(Offprint::article).toList());
        for (Offprint offprint : offprints) {
            List<Page> own = book.pages().stream().filter(p -> book.pageMap().pages().get(p.index()).article()
                    .filter(offprint.article()::equals).isPresent()).toList();
            List<Page> pages = offprint.layout().pages();
            int leaf = own.getFirst().recto() ? 2 : 1;
            assertEquals(PageKind.DISPLAY, pages.getFirst().kind());
            assertEquals(own.size(), pages.size() - leaf);
            for (int i = 0; i < own.size(); i++) {
                assertEquals(own.get(i).at(i + leaf), pages.get(i + leaf));
                assertEquals(own.get(i).recto(), pages.get(i + leaf).recto());
                assertEquals(own.get(i).label(), offprint.layout().pageMap().pages().get(i + leaf).label());
            }
        }
    }

    @Test
    void itsTitlePageCitesIt() throws IOException {
        Anthology volume = Volumes.ofParts(1, 3, 900);
        BookLayout book = RENDERER.layout(volume);
        Offprint second = RENDERER.offprints(book).get(1);
        var file = PdfInspector.of(SampleBook.bytes(second.layout(), PdfEdition.SCREEN));
        Article article = volume.articles().get(1);
        String pages = book.pageMap().firstPageOf(article.id()).orElseThrow() + "–"
                + book.pageMap().lastPageOf(article.id()).orElseThrow();
        String words = file.text(0).replaceAll("\\s+", " ");
        assertTrue(words.startsWith(article.title().plain()), words);
        assertTrue(words.contains("Offprint"), words);
        assertTrue(words.contains("The Long Table (Harbour: Sample House, 2019), pp. " + pages), words);
        try (var document = file.open()) {
            assertEquals(article.title().plain(), document.getDocumentInformation().getTitle());
            assertEquals(second.layout().pages().size(), document.getNumberOfPages());
        }
    }

    @Test
    void linksThatLeadOutOfItAreLeftOutAndOthersStay() throws IOException {
        Article first = linking("one", "#two", "two", "https://example.org/x", "out");
        Article second = Article.builder("two", "Two").paragraphs("Words of the second text.").build();
        BookLayout book = RENDERER
                .layout(Anthology.builder().title("Friends").articles(first, second).build());
        Offprint offprint = RENDERER.offprints(book).getFirst();
        String page = links(offprint.layout().pages().get(2));
        assertFalse(page.contains("#two"), page);
        assertTrue(page.contains("https://example.org/x"), page);
        assertTrue(links(book.pages().stream().filter(p -> p.label().equals("1")).findFirst().orElseThrow())
                .contains("#two"));
        SampleBook.bytes(offprint.layout(), PdfEdition.SCREEN);
    }

    private static Article linking(String id, String... targetsAndWords) {
        var inlines = new ArrayList<Inline>();
        for (int i = 0; i < targetsAndWords.length; i += 2) {
            inlines.add(new Inline.Link(Phrase.text(targetsAndWords[i + 1]),
                    targetsAndWords[i].startsWith("#") ? targetsAndWords[i].substring(1) : targetsAndWords[i],
                    Optional.empty()));
        }
        return Article.builder(id, "One").add(new RichText(List.of(
                new Block.Paragraph(new Phrase(inlines), Attributes.NONE, SourcePosition.NONE)), List.of()))
                .build();
    }

    private static String links(Page page) {
        var links = new StringBuilder();
        page.items().forEach(i -> {
            if (i instanceof PlacedItem.TextLine line) {
                line.runs().forEach(r -> r.source().link().ifPresent(l -> links.append(l).append(' ')));
            }
        });
        return links.toString();
    }
}
