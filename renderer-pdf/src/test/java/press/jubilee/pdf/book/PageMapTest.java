package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.PageMap;
import press.jubilee.model.PageMap.TextPlace;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Leaf;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;

/** The page map against the pages as a reader program finds them. */
class PageMapTest {

    private static final Pattern FIRST = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TOKEN = Pattern.compile("q\\d+q");

    /** Words that are each in the book once and never parted. */
    private static Anthology counted() {
        var next = new AtomicInteger();
        Anthology prose = Volumes.of(4, 1_500, r -> "q" + next.incrementAndGet() + "q");
        var articles = new ArrayList<Article>(prose.articles());
        articles.add(longNotes(next));
        return Anthology.builder().title("Counted").articles(articles.toArray(Article[]::new)).build();
    }

    private static Article longNotes(AtomicInteger next) {
        var blocks = new ArrayList<Block>();
        var notes = new ArrayList<Note>();
        for (int i = 0; i < 30; i++) {
            var id = new NoteId("long" + i);
            notes.add(new Note(id, List.of(Block.Paragraph.of(words(next, 60)), Block.Paragraph.of(
                    words(next, 60))), SourcePosition.NONE));
            blocks.add(new Block.Paragraph(Phrase.of(Inline.Text.of(words(next, 50)),
                    new Inline.NoteCall(id, SourcePosition.NONE)), Attributes.NONE, SourcePosition.NONE));
        }
        return Article.builder("articles/long-notes", "Long notes").add(new RichText(blocks, notes)).build();
    }

    private static String words(AtomicInteger next, int count) {
        var out = new StringBuilder("Of");
        for (int i = 0; i < count; i++) {
            out.append(" q").append(next.incrementAndGet()).append('q');
        }
        return out.append('.').toString();
    }

    @Test
    void eachWordOfBodyAndNotesIsOnThePageTheMapSays() throws IOException {
        BookLayout book = PdfRenderer.with(PdfOptions.defaults()).layout(counted());
        Map<String, Integer> printed = new HashMap<>();
        for (PdfInspector.Word word : PdfInspector.of(SampleBook.bytes(book, PdfEdition.PRESS)).words()) {
            Matcher token = TOKEN.matcher(word.text());
            while (token.find()) {
                printed.put(token.group(), word.page());
            }
        }
        int looked = 0;
        int split = 0;
        for (Article article : book.anthology().texts().toList()) {
            looked += check(article, Optional.empty(), article.body().leaves(), printed, book.pageMap());
            for (Note note : article.body().notes()) {
                looked += check(article, Optional.of(note.id()), note.leaves(), printed, book.pageMap());
                split += book.pageMap().pagesOf(TextPlace.inNote(article.id(), note.id(), 0, 0),
                        TextPlace.inNote(article.id(), note.id(), 9, 0)).orElseThrow().isOne() ? 0 : 1;
            }
        }
        assertEquals(printed.size(), looked);
        assertTrue(split > 2, "notes over a page turn: " + split);
    }

    private static int check(Article article, Optional<NoteId> note, List<Leaf> leaves,
            Map<String, Integer> printed, PageMap map) {
        int looked = 0;
        for (Leaf leaf : leaves) {
            Matcher token = TOKEN.matcher(leaf.text());
            while (token.find()) {
                var place = new TextPlace(article.id(), note, leaf.index(), token.start());
                assertEquals(printed.get(token.group()), map.pageOf(place).orElseThrow().first(),
                        token.group() + " at " + place);
                looked++;
            }
        }
        return looked;
    }

    @Test
    void leavesOfEveryKindAreFoundWhereTheyArePrinted() {
        BookLayout book = Kitchen.BOOK;
        List<String> pages = book.pages().stream().map(BookLayoutTest::text).map(PageMapTest::letters)
                .collect(Collectors.toList());
        int found = 0;
        for (Article article : book.anthology().texts().toList()) {
            for (Leaf leaf : article.body().leaves()) {
                String first = FIRST.matcher(leaf.text().replaceFirst("^\\[.\\] ", "")).results().findFirst()
                        .map(MatchResult::group).orElse("");
                if (!first.isEmpty()) {
                    int page = book.pageMap().pageOf(new TextPlace(article.id(), leaf.index(), 0))
                            .orElseThrow().first();
                    assertTrue(pages.get(page).contains(first),
                            article.id() + " leaf " + leaf.index() + " “" + leaf.text() + "” on page "
                                    + book.pageMap().pages().get(page).label());
                    found++;
                }
            }
        }
        assertTrue(found > 100, found + " leaves");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
