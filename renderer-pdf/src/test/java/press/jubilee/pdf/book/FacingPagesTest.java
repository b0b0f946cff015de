package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Design;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.style.Designs;

/** A translation opposite its original: what belongs together begins on one line, and no word is lost. */
class FacingPagesTest {

    private static final Design FACING = new Design(Design.Name.BILINGUAL, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.of(Design.Openings.FACING));
    private static final int PARAGRAPHS = 24;

    private static BookLayout layout(Article... articles) {
        return PdfRenderer.with(PdfOptions.defaults().withDesign(Designs.of(FACING)))
                .layout(Anthology.builder().title("V").part("Part", articles).build());
    }

    /** Paragraphs that begin with L and a number, each of so many words more. */
    private static Article article(String id, String letter, int words) {
        String[] paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> letter + i + " " + (letter.toLowerCase(java.util.Locale.ROOT) + "ord ")
                        .repeat(words + i % 7 * 9).strip() + ".")
                .toArray(String[]::new);
        return Article.builder(id, "Title of " + id).paragraphs(paragraphs).build();
    }

    private static Article translation(String id, String letter, int words, String original) {
        Article own = article(id, letter, words);
        return Article.builder(id, "Title of " + id).translationOf(original)
                .paragraphs(own.body().leaves().stream().map(l -> l.text()).toArray(String[]::new)).build();
    }

    private static List<TextLine> lines(Page page) {
        return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
    }

    /** Where a paragraph begins: the page and the baseline. */
    private static List<Integer> begin(BookLayout book, String paragraph) {
        for (Page page : book.pages()) {
            for (TextLine line : lines(page)) {
                if ((line.text() + " ").startsWith(paragraph + " ")) {
                    return List.of(page.index(), line.baseline());
                }
            }
        }
        throw new AssertionError(paragraph + " is on no page");
    }

    @Test
    void paragraphsBeginOnOneLineOfASpread() {
        BookLayout book = layout(article("one", "A", 40), translation("two", "B", 70, "one"));
        for (int i = 0; i < PARAGRAPHS; i++) {
            List<Integer> original = begin(book, "A" + i);
            List<Integer> translated = begin(book, "B" + i);
            assertFalse(book.pages().get(original.get(0)).recto(), "A" + i + " is on a recto");
            assertEquals(List.of(original.get(0) + 1, original.get(1)), translated, "B" + i);
        }
    }

    @Test
    void noLineIsLost() {
        for (int words : List.of(3, 40, 400)) {
            BookLayout book = layout(article("one", "A", words), translation("two", "B", 70, "one"));
            var printed = new ArrayList<String>();
            book.pages().forEach(p -> lines(p).forEach(l -> printed.add(l.text())));
            String all = String.join(" ", printed).replaceAll("[^A-Za-z0-9]", "");
            for (String letter : List.of("A", "B")) {
                int expected = IntStream.range(0, PARAGRAPHS)
                        .map(i -> (letter.equals("A") ? words : 70) + i % 7 * 9).sum();
                assertEquals(expected,
                        all.split(letter.toLowerCase(java.util.Locale.ROOT) + "ord", -1).length - 1,
                        letter + " of " + words);
            }
        }
    }

    @Test
    void aTextWithoutATranslationStandsByItself() {
        BookLayout book = layout(article("one", "A", 40), translation("two", "B", 40, "one"),
                article("three", "C", 40));
        int first = begin(book, "C0").getFirst();
        int last = book.pageMap().pagesOf(new ArticleId("three")).orElseThrow().last();
        assertTrue(last > first + 1);
        assertEquals(last - first + 1, IntStream.rangeClosed(first, last)
                .filter(i -> book.pageMap().pages().get(i).article()
                        .equals(Optional.of(new ArticleId("three"))))
                .count());
    }

    @Test
    void noTextIsLostWhoseOriginalIsATranslationItself() {
        BookLayout chain = layout(article("one", "A", 20), translation("two", "B", 20, "one"),
                translation("three", "C", 20, "two"));
        assertEquals(begin(chain, "A0").getFirst() + 1, begin(chain, "B0").getFirst());
        assertTrue(begin(chain, "C0").getFirst() > begin(chain, "B0").getFirst());
        BookLayout circle = layout(translation("one", "A", 20, "two"), translation("two", "B", 20, "one"));
        assertEquals(1, Math.abs(begin(circle, "A0").getFirst() - begin(circle, "B0").getFirst()));
    }

    @Test
    void unequalParagraphsAreToldAndBroughtTogether() {
        Article shorter = Article.builder("two", "Title of two").translationOf("one")
                .paragraphs("B0 and nothing else.").build();
        BookLayout book = layout(article("one", "A", 4), shorter);
        assertTrue(book.diagnostics().stream().anyMatch(d -> d.code().equals("facing.paragraphs")));
        List<Integer> translated = begin(book, "B0");
        assertTrue(IntStream.range(0, PARAGRAPHS).mapToObj(i -> begin(book, "A" + i))
                .anyMatch(a -> a.equals(List.of(translated.get(0) - 1, translated.get(1)))));
    }

    @Test
    void bothAreNumberedWhereTheyBegin() {
        BookLayout book = layout(article("one", "A", 40), translation("two", "B", 70, "one"));
        int original = begin(book, "A0").getFirst();
        assertEquals(book.pages().get(original).label(),
                book.pageMap().firstPageOf(new ArticleId("one")).orElseThrow());
        assertEquals(book.pages().get(original + 1).label(),
                book.pageMap().firstPageOf(new ArticleId("two")).orElseThrow());
    }
}
