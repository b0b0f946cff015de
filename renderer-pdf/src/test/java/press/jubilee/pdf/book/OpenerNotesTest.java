package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.PlacedItem;

/** The unnumbered notes of an opening page. */
class OpenerNotesTest {

    private static final Person WANG = Person.builder("Wang Chao").nativeName("王超").position("President")
            .affiliation("Chinese People’s Institute of Foreign Affairs").build();
    private static final Person LI = Person.builder("Li Hua").position("Editor of the Gazette").build();

    @Test
    void standBeforeTheNumberedOnesEachWithItsOwnMark() {
        List<String> lines = opener(article(WANG, LI));
        assertTrue(lines.contains("Wang Chao\u2002王超* and Li Hua†"), lines.toString());
        assertTrue(lines.contains("Chinese People’s Institute of Foreign Affairs")
                || lines.contains("Wang Chao: Chinese People’s Institute of Foreign Affairs"),
                lines.toString());
        int foot = index(lines, "*\u2009Wang Chao is President of the Chinese People’s Institute");
        assertTrue(foot > index(lines, "So it begins."), lines.toString());
        assertTrue(index(lines, "†\u2009Li Hua is Editor of the Gazette.") > foot, lines.toString());
        assertTrue(
                index(lines, "Originally published in The Gazette, January 2, 2001.") > index(lines,
                        "†\u2009"),
                lines.toString());
        assertTrue(index(lines, "1.\u2002A numbered note.") > index(lines, "Originally published"),
                lines.toString());
    }

    @Test
    void leaveOutAnAuthorWithoutAPosition() {
        List<String> lines = opener(article(Person.named("Nobody"), LI));
        assertTrue(lines.contains("Nobody and Li Hua*"), lines.toString());
        assertEquals(1, lines.stream().filter(l -> l.startsWith("*")).count(), lines.toString());
    }

    @Test
    void aHouseThatThePositionNamesStandsInTheNoteAlone() {
        Person hao = Person.builder("Hao Ping").position("President of Peking University")
                .affiliation("Peking University").build();
        List<String> lines = opener(article(hao));
        assertEquals(List.of("*\u2009Hao Ping is President of Peking University."),
                lines.stream().filter(l -> l.contains("Peking University")).toList());
    }

    @Test
    void moreAuthorsThanAPageHolds() {
        Person[] authors = IntStream.range(0, 60).mapToObj(i -> Person.builder("Author Number" + i)
                .affiliation("The House of Letters at the Harbour, number " + i).build())
                .toArray(Person[]::new);
        BookLayout book = PdfRenderer.with(PdfOptions.defaults())
                .layout(Anthology.builder().title("A").articles(article(authors)).build());
        int foot = book.trim().height().minus(book.margins().foot()).sp();
        var found = new TreeSet<String>();
        book.pages().stream().filter(p -> book.pageMap().pages().get(p.index()).article().isPresent())
                .forEach(p -> p.items().forEach(i -> {
                    if (i instanceof PlacedItem.TextLine line && line.text().contains("number ")) {
                        assertTrue(line.baseline() <= foot, line.text() + " on " + p.label());
                        found.add(line.text().replaceAll(".*number ", ""));
                    }
                }));
        assertEquals(60, found.size());
        assertEquals(List.of(), book.diagnostics().stream().filter(d -> d.code().equals("layout.overlap"))
                .toList());
    }

    private static int index(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no line begins with " + start + " in " + lines);
    }

    private static List<String> opener(Article article) {
        Anthology volume = Anthology.builder().title("A").articles(article).build();
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume).pages().stream()
                .filter(p -> p.label().equals("1")).map(BookLayoutTest::text).findFirst().orElseThrow()
                .lines()
                .toList();
    }

    private static Article article(Person... authors) {
        NoteId id = new NoteId("n");
        var text = new RichText(List.of(new Block.Paragraph(
                Phrase.of(Inline.Text.of("So it begins."), new Inline.NoteCall(id, SourcePosition.NONE)),
                Attributes.NONE, SourcePosition.NONE)),
                List.of(new Note(id, List.of(Block.Paragraph.of("A numbered note.")), SourcePosition.NONE)));
        var builder = Article.builder("a", "The Article").language(Language.ENGLISH)
                .source(Source.of("The Gazette", PartialDate.of(2001, 1, 2))).add(text);
        for (Person author : authors) {
            builder = builder.author(author);
        }
        return builder.build();
    }
}
