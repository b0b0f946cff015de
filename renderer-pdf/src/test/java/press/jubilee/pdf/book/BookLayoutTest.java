package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Design;
import press.jubilee.model.PageMap.PrintedPage;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Designs;

/** The book as a whole: order and sides of its leaves, heads and folios, contents, page map. */
class BookLayoutTest {

    private static final BookLayout BOOK = layout(Volumes.ofParts(2, 3, 1_200));

    private static BookLayout layout(Anthology anthology) {
        return PdfRenderer.with(PdfOptions.defaults()).layout(anthology);
    }

    @Test
    void indicesRunFromZeroAndTheCountIsEven() {
        for (int i = 0; i < BOOK.pages().size(); i++) {
            assertEquals(i, BOOK.pages().get(i).index());
        }
        assertEquals(0, BOOK.pages().size() % 2);
    }

    @Test
    void romanPagesComeFirstThenArabicFromOneOnARecto() {
        List<String> labels = BOOK.pages().stream().map(Page::label).toList();
        int one = labels.indexOf("1");
        assertTrue(one > 0 && BOOK.pages().get(one).recto());
        assertTrue(labels.subList(0, one).stream().allMatch(l -> l.matches("[ivxlc]+")), labels.toString());
        assertEquals("i", labels.getFirst());
        assertEquals(Integer.toString(labels.size() - one), labels.getLast());
    }

    @Test
    void displayPagesAndBlanksCarryNeitherHeadNorFolio() {
        for (Page page : BOOK.pages()) {
            switch (page.kind()) {
                case BLANK -> assertTrue(page.items().isEmpty());
                case DISPLAY ->
                    assertFalse(text(page).lines().anyMatch(l -> l.equals(page.label())), text(page));
                case OPENER, TEXT ->
                    assertTrue(text(page).lines().anyMatch(l -> l.equals(page.label())), text(page));
            }
        }
    }

    @Test
    void authorsStandAtTheHeadOfVersosAndTitlesOfRectos() {
        for (int i = 0; i < BOOK.pages().size(); i++) {
            Page page = BOOK.pages().get(i);
            PrintedPage printed = BOOK.pageMap().pages().get(i);
            Article article = printed.article().flatMap(a -> BOOK.anthology().text(a)).orElse(null);
            boolean ofBody = article != null && BOOK.anthology().articles().contains(article);
            if (page.kind() == PageKind.TEXT && ofBody) {
                String head = page.recto() ? article.headTitle() : article.authors().getFirst().name();
                assertTrue(text(page).lines().anyMatch(head::equals),
                        head + " on " + page.label() + ":\n" + text(page));
            }
        }
    }

    @Test
    void everyTextOpensOnThePageThatContentsAndMapSay() {
        String contents = BOOK.pages().stream().filter(p -> p.kind() != PageKind.DISPLAY)
                .takeWhile(p -> !p.label().equals("1"))
                .map(BookLayoutTest::text).collect(Collectors.joining("\n"));
        for (Article article : BOOK.anthology().articles()) {
            String label = BOOK.pageMap().firstPageOf(article.id()).orElseThrow();
            Page page = BOOK.pages().stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
            assertEquals(PageKind.OPENER, page.kind());
            assertTrue(text(page).startsWith(article.title().plain()), text(page));
            assertTrue(contents.contains(article.title().plain() + "\n" + label + "\n"), contents);
        }
    }

    @Test
    void partsOpenOnRectosAndTheirFirstArticleToo() {
        for (Page page : BOOK.pages()) {
            if (page.destinations().stream().anyMatch(d -> d.name().startsWith("_part-"))) {
                assertTrue(page.recto());
                assertEquals(PageKind.BLANK, BOOK.pages().get(page.index() + 1).kind());
                assertEquals(PageKind.OPENER, BOOK.pages().get(page.index() + 2).kind());
            }
        }
    }

    @Test
    void thePageMapNamesTheFirstWordsOfEachPage() {
        for (int i = 0; i < BOOK.pages().size(); i++) {
            PrintedPage printed = BOOK.pageMap().pages().get(i);
            if (printed.start().isPresent()) {
                var place = printed.start().get();
                Article article = BOOK.anthology().text(place.article()).orElseThrow();
                String leaf = article.body().leaves().get(place.leaf()).text();
                String first = text(BOOK.pages().get(i)).lines().findFirst().orElseThrow();
                String word = first.split("[ -]")[0];
                assertTrue(leaf.startsWith(word, place.offset()),
                        first + " / " + leaf.substring(place.offset()));
            }
        }
    }

    @Test
    void threadsMakeNoDifference() {
        Anthology volume = Volumes.ofParts(1, 8, 600);
        BookLayout first = layout(volume);
        for (int i = 0; i < 3; i++) {
            assertEquals(dump(first), dump(layout(volume)));
        }
    }

    @Test
    void aVolumeWithoutPartsBeginsWithItsFirstArticle() {
        BookLayout book = layout(Volumes.ofParts(0, 3, 300));
        Page one = book.pages().stream().filter(p -> p.label().equals("1")).findFirst().orElseThrow();
        assertEquals(PageKind.OPENER, one.kind());
        assertEquals("1", book.pageMap().firstPageOf(new ArticleId("articles/1")).orElseThrow());
    }

    private static String dump(BookLayout book) {
        return book.pages().stream().map(BookLayoutTest::text).collect(Collectors.joining("\f"));
    }

    /** The text of each line, its runs one after another, without the space before a folio. */
    static String text(Page page) {
        return page.items().stream().filter(PlacedItem.TextLine.class::isInstance)
                .map(PlacedItem.TextLine.class::cast)
                .map(l -> l.runs().stream().map(r -> r.run().text()).collect(Collectors.joining())
                        .stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aThickBookIsLaidOutWithMoreWhiteAtItsSpine() {
        var narrow = new Design(Design.Name.CLASSIC, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new Design.Margins(20, 60, 50, 60)), Optional.empty());
        PdfOptions options = PdfOptions.defaults().withDesign(Designs.of(narrow));
        double least = PdfRenderer.with(options).layout(Volumes.ofParts(1, 1, 300)).pages().stream()
                .filter(p -> p.recto() && p.kind() == PageKind.OPENER).mapToDouble(BookLayoutTest::left).min()
                .orElseThrow();
        assertEquals(27, least, 0.5);
    }

    private static double left(Page page) {
        return page.items().stream().filter(PlacedItem.TextLine.class::isInstance)
                .map(PlacedItem.TextLine.class::cast).mapToDouble(l -> l.x() / 65536.0).min().orElseThrow();
    }

    @Test
    void articlesOpenOnRectosWhereTheDesignSaysSo() {
        BookDesign recto = Designs.of(Optional.empty()).withOpenings(Design.Openings.RECTO);
        BookLayout book = PdfRenderer.with(PdfOptions.defaults().withDesign(recto))
                .layout(Volumes.ofParts(2, 3, 700));
        assertTrue(book.pages().stream().filter(p -> p.kind() == PageKind.OPENER).count() > 6);
        assertTrue(book.pages().stream().filter(p -> p.kind() == PageKind.OPENER)
                .filter(p -> p.label().matches("\\d+")).filter(p -> !text(p).startsWith("Contributors"))
                .allMatch(Page::recto));
    }

    @Test
    void contentsOfManyPagesNeverPartAnEntryFromItsAuthorOrAPartFromItsFirstEntry() {
        BookLayout book = layout(Volumes.ofParts(12, 7, 60));
        List<String> codes = book.report().findings().stream().map(f -> f.diagnostic().code()).toList();
        assertTrue(book.pages().stream().filter(p -> text(p).contains("Contents")).count() > 3);
        assertFalse(codes.contains("page.parted"), codes.toString());
    }
}
