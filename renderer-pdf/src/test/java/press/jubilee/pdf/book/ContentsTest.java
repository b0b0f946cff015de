package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;

class ContentsTest {

    private static final Person WANG = Person.builder("Wang Chao").family("Wang").nativeName("王超").build();

    private final Article original = Article.builder("zh", "两座城").language(new Language("zh-Hans"))
            .author(WANG).paragraphs("海内存知己。").build();
    private final Article translation = Article.builder("en", "Two Towns").author(WANG).translationOf("zh")
            .paragraphs("One.").build();
    private final Article other = Article.builder("other", "A Third Text").author(WANG).paragraphs("One.")
            .build();

    @Test
    void giveATextAndItsTranslationOneEntry() {
        List<String> lines = lines(layout(Anthology.builder().title("V")
                .part("Part", original, other, translation)));
        assertEquals(
                List.of("两座城", "3", "Two Towns", "7", "王超\u2003Wang Chao", "A Third Text", "5", "Wang Chao"),
                lines.subList(2, 10));
    }

    @Test
    void giveBothTitlesInEachOfTwoHalves() {
        List<String> lines = lines(layout(Anthology.builder().title("V").part("English", translation)
                .part("中文", original)));
        assertEquals(List.of("Two Towns", "3", "两座城", "7", "Wang Chao\u2003王超"), lines.subList(2, 7));
        assertEquals(List.of("两座城", "7", "Two Towns", "3", "王超\u2003Wang Chao"), lines.subList(8, 13));
    }

    @Test
    void indentTurnoversAndAlignTheFigures() {
        Article wordy = Article.builder("long",
                "A title that needs more than one line of the contents, so that the second is to be told from the first")
                .paragraphs("One.").build();
        Page contents = contents(layout(Anthology.builder().title("V").articles(other, wordy)));
        List<TextLine> lines = contents.items().stream().filter(TextLine.class::isInstance)
                .map(TextLine.class::cast).toList();
        int first = left(lines, "A Third Text");
        assertEquals(first, left(lines, "A title"));
        int turnover = lines.stream()
                .filter(l -> text(l).startsWith("the second") || text(l).endsWith("first"))
                .mapToInt(ContentsTest::left).findFirst().orElseThrow();
        assertTrue(turnover > first, turnover + " > " + first);
        assertEquals(1, lines.stream().filter(l -> text(l).matches("\\d")).map(ContentsTest::right).distinct()
                .count());
    }

    private static int left(List<TextLine> lines, String start) {
        return lines.stream().filter(l -> text(l).startsWith(start)).mapToInt(ContentsTest::left).findFirst()
                .orElseThrow();
    }

    private static int left(TextLine line) {
        return line.x() + line.runs().getFirst().x();
    }

    private static int right(TextLine line) {
        return line.x() + line.runs().getLast().x() + line.runs().getLast().width();
    }

    private static String text(TextLine line) {
        return line.runs().stream().map(r -> r.run().text()).collect(Collectors.joining());
    }

    private static BookLayout layout(AnthologyBuilder volume) {
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume.build());
    }

    private static Page contents(BookLayout book) {
        return book.pages().stream()
                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals("_contents")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(BookLayout book) {
        return BookLayoutTest.text(contents(book)).lines().toList();
    }
}
