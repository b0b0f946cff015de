package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Article;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;

class SourcesTest {

    private static final BookLayout BOOK = PdfRenderer.with(PdfOptions.defaults())
            .layout(Volumes.ofParts(2, 10, 600));

    @Test
    void tellEveryReprintWithItsPage() {
        List<String> lines = list().stream().map(BookLayoutTest::text).collect(Collectors.joining()).lines()
                .toList();
        assertEquals("Sources and Permissions", lines.getFirst());
        for (Article article : BOOK.anthology().articles()) {
            int at = lines.indexOf(article.title().plain() + "\u2003" + article.authors().getFirst().name());
            assertTrue(at > 0, lines.toString());
            assertEquals(BOOK.pageMap().firstPageOf(article.id()).orElseThrow(), lines.get(at + 1));
            assertTrue(lines.get(at + 2).startsWith("Originally published in The Gazette, January 2, "),
                    lines.get(at + 2));
        }
    }

    @Test
    void standInTheContentsAndUnderTheirOwnHead() {
        String label = list().getFirst().label();
        String contents = BOOK.pages().stream().takeWhile(p -> !p.label().equals("1"))
                .map(BookLayoutTest::text).collect(Collectors.joining());
        assertTrue(contents.contains("Contributors\n"), contents);
        assertTrue(contents.contains("Sources and Permissions\n" + label + "\n"), contents);
        assertTrue(list().stream().filter(p -> p.kind() == PageKind.TEXT)
                .allMatch(p -> BookLayoutTest.text(p).lines().anyMatch("Sources and Permissions"::equals)));
        assertEquals("Sources and Permissions", BOOK.outline().getLast().title());
    }

    private static List<Page> list() {
        int begin = BOOK.pages().stream()
                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals("_sources"))).findFirst()
                .orElseThrow().index();
        return BOOK.pages().subList(begin, BOOK.pages().size()).stream()
                .filter(p -> p.kind() != PageKind.BLANK).toList();
    }
}
