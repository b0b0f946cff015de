package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Article;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Colophon;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.Design;
import press.jubilee.model.Frontispiece;
import press.jubilee.model.Language;
import press.jubilee.model.Permission;
import press.jubilee.model.Person;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.book.PageWalk.Side;
import press.jubilee.pdf.book.PageWalk.Stretch;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.style.Designs;

/**
 * Page by page from half-title to colophon: kind, side, folio and head of each, as the trade has them (Chicago 1.4 to 1.66).
 * What is expected is written down from these rules; of the layout itself only how many pages a text fills is taken.
 */
class AnatomyTest {

    private static final BookMatter MATTER = BookMatter.NONE.withDedication("To the translators")
            .withEpigraph("Far away, and yet next door.", "Wang Bo")
            .withColophon(new Colophon(Phrase.text("Printed for friends."), Optional.of("cream paper")));

    private static Anthology volume(int parts, int each, BookMatter matter) {
        AnthologyBuilder book = Anthology.builder().title("The Long Table")
                .publisher("Sample House", "Harbour")
                .date("2019-12-31").series("Tables", "7").matter(matter)
                .front(prose("foreword", "Foreword", 600)).front(prose("note", "A Note on the Text", 90));
        int number = 0;
        for (int p = 0; p < Math.max(1, parts); p++) {
            var texts = new ArrayList<Article>();
            for (int a = 0; a < each; a++) {
                number++;
                texts.add(article(number, 150 + number % 4 * 330));
            }
            Article[] array = texts.toArray(Article[]::new);
            book = parts == 0 ? book.articles(array) : book.part("Part the " + (p + 1), array);
        }
        return book.back(prose("chronology", "Chronology", 400)).build();
    }

    /** Reprinted where no permission is needed, so that the imprint speaks of no draft. */
    private static Article article(int number, int words) {
        Source source = new Source(Optional.of("The Gazette"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Permission.NOT_NEEDED, Source.Changes.NONE, SourcePosition.NONE);
        return Article.builder("articles/" + number, "Article number " + number)
                .author("Ann Author" + number).source(source).add(Volumes.article(number, words).body())
                .build();
    }

    private static Article prose(String id, String title, int words) {
        return Article.builder(id, title).add(Volumes.article(7, words).body()).build();
    }

    private static BookLayout layout(Anthology volume, Design.Openings openings) {
        return PdfRenderer.with(PdfOptions.defaults()
                .withDesign(Designs.of(Optional.empty()).withOpenings(openings))).layout(volume);
    }

    private static List<Stretch> front(Side opening, String behindHalfTitle, boolean chinese) {
        var out = new ArrayList<>(List.of(Stretch.display("The Long Table", Side.RECTO),
                Stretch.display(behindHalfTitle, Side.VERSO), Stretch.display("The Long Table", Side.RECTO),
                Stretch.display("Sample House, Harbour, 2019", Side.VERSO)));
        if (chinese) {
            out.add(Stretch.display("图书在版编目（CIP）数据", Side.RECTO));
        }
        out.addAll(List.of(Stretch.display("To the translators", Side.RECTO),
                Stretch.display("Far away, and yet next door.", Side.RECTO),
                Stretch.text("Contents", Side.RECTO, "Contents"),
                Stretch.text("Foreword", opening, "Foreword"),
                Stretch.text("A Note on the Text", opening, "A Note on the Text")));
        return out;
    }

    private static List<Stretch> body(Anthology volume, Side opening) {
        var out = new ArrayList<Stretch>();
        volume.parts().forEach(part -> {
            part.title().ifPresent(t -> out.add(Stretch.display(t.plain(), Side.RECTO)));
            part.articles().forEach(a -> out.add(Stretch.text(a.title().plain(),
                    a == part.articles().getFirst() ? Side.RECTO : opening, a.authors().getFirst().name())));
        });
        out.add(Stretch.text("Chronology", opening, "Chronology"));
        out.add(Stretch.text("Contributors", opening, "Contributors"));
        out.add(Stretch.text("Sources and Permissions", opening, "Sources and Permissions"));
        out.add(Stretch.display("Printed for friends.", Side.NEXT));
        return out;
    }

    @ParameterizedTest
    @CsvSource({"0,1,NEXT", "0,1,RECTO", "1,3,NEXT", "1,3,RECTO", "4,5,NEXT", "4,5,RECTO", "0,20,NEXT"})
    void fromHalfTitleToColophon(int parts, int each, Design.Openings openings) {
        Anthology volume = volume(parts, each, MATTER);
        Side opening = openings == Design.Openings.RECTO ? Side.RECTO : Side.NEXT;
        PageWalk walk = new PageWalk(layout(volume, openings));
        walk.through(front(opening, "Tables, no. 7", false), false);
        walk.through(body(volume, opening), true);
        walk.toTheEnd(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1,16", "1,3,8", "4,5,32", "0,1,6"})
    void asManyPagesAsThePrinterWants(int parts, int each, int multiple) {
        Anthology volume = volume(parts, each, MATTER.withPagesMultiple(multiple));
        BookLayout layout = layout(volume, Design.Openings.NEXT);
        PageWalk walk = new PageWalk(layout);
        walk.through(front(Side.NEXT, "Tables, no. 7", false), false);
        walk.through(body(volume, Side.NEXT), true);
        walk.toTheEnd(multiple);
        assertEquals(layout.pages().size(), layout.pageMap().pages().size());
        assertEquals(layout.pages().size(),
                layout.report().pages().byKind().values().stream().mapToInt(n -> n).sum());
    }

    @Test
    void aFrontispieceFacesTheTitleAndAChinesePageTheImprint() {
        var picture = new Picture("images/house.svg", Path.of("house.svg"), PictureFormat.SVG, 800, 600);
        var chinese = new CopyrightPage(Map.of(CopyrightPage.Field.FORMAT, "1/32"),
                List.of("图书在版编目（CIP）数据", "", "第000000号核字"));
        Anthology volume = volume(1, 3, MATTER.withCopyrightPage(chinese)
                .withFrontispiece(new Frontispiece(picture, "A house.",
                        Optional.of(Phrase.text("The house")), SourcePosition.NONE)));
        BookLayout layout = layout(volume, Design.Openings.NEXT);
        PageWalk walk = new PageWalk(layout);
        walk.through(front(Side.NEXT, "The house", true), false);
        walk.through(body(volume, Side.NEXT), true);
        walk.toTheEnd(2);
        assertEquals(1, layout.pages().get(1).items().stream()
                .filter(PlacedItem.PlacedPicture.class::isInstance).count());
        assertTrue(BookLayoutTest.text(layout.pages().get(4)).contains("印\u3000\u3000张\n"
                + sheets(layout.pages().size())), BookLayoutTest.text(layout.pages().get(4)));
    }

    private static String sheets(int pages) {
        return new BigDecimal(pages).divide(new BigDecimal(32)).setScale(3,
                RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    @Test
    void aVolumeThatAsksForNothingHasOnlyWhatEveryBookHas() {
        Anthology volume = Anthology.builder().title("The Long Table").publisher("Sample House", "Harbour")
                .date("2019").articles(prose("one", "Article number 1", 100)).build();
        PageWalk walk = new PageWalk(layout(volume, Design.Openings.NEXT));
        walk.through(List.of(Stretch.display("The Long Table", Side.RECTO),
                Stretch.display("The Long Table", Side.RECTO),
                Stretch.display("Sample House, Harbour, 2019", Side.VERSO),
                Stretch.text("Contents", Side.RECTO, "Contents")), false);
        walk.through(List.of(Stretch.text("Article number 1", Side.RECTO, "Article number 1")), true);
        walk.toTheEnd(2);
    }

    @Test
    void theColophonNamesTheFacesAndThePaper() {
        BookLayout layout = layout(volume(0, 1, MATTER), Design.Openings.NEXT);
        String colophon = layout.pages().stream().map(BookLayoutTest::text)
                .filter(t -> t.startsWith("Printed for friends.")).findFirst().orElseThrow();
        assertEquals("Printed for friends.\nSet in Source Serif Pro\nPrinted on cream paper\n", colophon);
    }

    @Test
    void theOutlineEndsWithTheColophon() {
        BookLayout layout = layout(volume(0, 1, MATTER), Design.Openings.NEXT);
        assertEquals("Colophon", layout.outline().getLast().title());
        String place = layout.outline().getLast().destination();
        Page page = layout.pages().stream()
                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals(place))).findFirst()
                .orElseThrow();
        assertTrue(BookLayoutTest.text(page).startsWith("Printed for friends."));
        assertEquals("Sources and Permissions",
                layout(volume(0, 1, BookMatter.NONE), Design.Openings.NEXT).outline().getLast().title());
    }

    @Test
    void aChineseTitlePageHasTheEditorsNamesInCharacters() {
        Person wang = Person.builder("Wang Chao").family("Wang").nativeName("王超").build();
        Anthology volume = Anthology.builder().title("天涯若比邻").language(new Language("zh-Hans")).editor(wang)
                .articles(prose("one", "Article number 1", 100)).build();
        List<String> pages = layout(volume, Design.Openings.NEXT).pages().stream().map(BookLayoutTest::text)
                .toList();
        assertTrue(pages.get(2).contains("王超 编"), pages.get(2));
    }

    @Test
    void blankPagesAreEmptyInTheFile() throws IOException {
        BookLayout layout = layout(volume(1, 1, MATTER.withPagesMultiple(16)), Design.Openings.RECTO);
        PdfInspector file = PdfInspector.of(SampleBook.bytes(layout, PdfEdition.PRESS));
        List<Page> blanks = layout.pages().stream().filter(p -> p.kind() == PageKind.BLANK).toList();
        assertTrue(blanks.size() >= 6);
        for (Page blank : blanks) {
            assertEquals(List.of(), file.operators(blank.index()), "page " + blank.label());
        }
    }

    @Test
    void whatHasNoRoomOnItsPageIsSetSmallerAndThenTold() {
        List<String> cip = IntStream.range(0, 30).mapToObj(i -> "核字 line " + i).toList();
        List<String> more = IntStream.range(0, 90).mapToObj(i -> "核字 line " + i).toList();
        assertEquals(List.of(), told(cip));
        assertEquals(List.of("layout.display"), told(more));
    }

    private static List<String> told(List<String> cip) {
        return layout(volume(0, 1, MATTER.withCopyrightPage(new CopyrightPage(Map.of(), cip))),
                Design.Openings.NEXT).diagnostics().stream().map(d -> d.code())
                .filter(c -> c.startsWith("layout.")).toList();
    }
}
