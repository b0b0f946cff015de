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
import java.util.stream.Collectors;
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
import press.jubilee.model.Permission;
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
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.style.Designs;

/**
 * Page by page from half-title to colophon: kind, side, folio and head of each, as the trade has them (Chicago 1.4 to 1.66).
 * What is expected is written down from these rules; of the layout itself only how many pages a text fills is taken.
 */
class AnatomyTest {

    private enum Side {
        RECTO, VERSO, NEXT
    }

    /**
     * A stretch that begins on a page of its own.
     *
     * @param words that its first page begins with
     * @param verso the running head on its left pages after the first, and {@code recto} on its right ones
     */
    private record Stretch(String words, PageKind kind, Side side, String verso, String recto) {

        static Stretch display(String words, Side side) {
            return new Stretch(words, PageKind.DISPLAY, side, "", "");
        }

        static Stretch text(String title, Side side, String verso) {
            return new Stretch(title, PageKind.OPENER, side, verso, title);
        }
    }

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
        Walk walk = new Walk(layout(volume, openings));
        walk.through(front(opening, "Tables, no. 7", false), false);
        walk.through(body(volume, opening), true);
        walk.toTheEnd(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1,16", "1,3,8", "4,5,32", "0,1,6"})
    void asManyPagesAsThePrinterWants(int parts, int each, int multiple) {
        Anthology volume = volume(parts, each, MATTER.withPagesMultiple(multiple));
        BookLayout layout = layout(volume, Design.Openings.NEXT);
        Walk walk = new Walk(layout);
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
        Walk walk = new Walk(layout);
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
        Walk walk = new Walk(layout(volume, Design.Openings.NEXT));
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

    /** Goes through a book's pages and compares. */
    private static final class Walk {

        private static final int HEAD = -1;
        private static final int BLOCK = 0;
        private static final int FOOT = 1;

        private final BookLayout layout;
        private int at;
        private int arabicBegins = Integer.MAX_VALUE;

        Walk(BookLayout layout) {
            this.layout = layout;
        }

        void through(List<Stretch> stretches, boolean arabic) {
            if (arabic) {
                fillTo(Side.RECTO);
                arabicBegins = at;
            }
            stretches.forEach(this::through);
        }

        private void through(Stretch stretch) {
            fillTo(stretch.side());
            Page first = page(stretch.kind());
            List<TextLine> block = linesOf(first, BLOCK);
            assertEquals(stretch.words(), text(block.getFirst()), "page " + first.label());
            assertEquals(List.of(), texts(first, HEAD), "no head on page " + first.label());
            assertEquals(stretch.kind() == PageKind.DISPLAY ? List.of() : List.of(first.label()),
                    texts(first, FOOT), "folio of page " + first.label());
            while (stretch.kind() == PageKind.OPENER && at < layout.pages().size()
                    && layout.pages().get(at).kind() == PageKind.TEXT) {
                boolean recto = at % 2 == 0;
                Page next = page(PageKind.TEXT);
                assertEquals(List.of(recto ? stretch.recto() : stretch.verso()), texts(next, HEAD),
                        "head of page " + next.label());
                assertEquals(List.of(next.label()), texts(next, FOOT), "folio of page " + next.label());
            }
        }

        private void fillTo(Side side) {
            boolean recto = at % 2 == 0;
            if (side == Side.RECTO && !recto || side == Side.VERSO && recto) {
                assertEquals(List.of(), page(PageKind.BLANK).items());
            }
        }

        /** Blank pages up to the next multiple, and no more. */
        void toTheEnd(int multiple) {
            int printed = at;
            while (at < layout.pages().size()) {
                assertEquals(List.of(), page(PageKind.BLANK).items());
            }
            assertEquals((printed + multiple - 1) / multiple * multiple, at);
        }

        private Page page(PageKind kind) {
            Page page = layout.pages().get(at);
            String label = at >= arabicBegins ? Integer.toString(at - arabicBegins + 1) : roman(at + 1);
            assertEquals(at, page.index());
            assertEquals(label, page.label());
            assertEquals(label, layout.pageMap().pages().get(at).label());
            assertEquals(kind, page.kind(), "kind of page " + label + ":\n" + BookLayoutTest.text(page));
            at++;
            return page;
        }

        private static String roman(int number) {
            return "x".repeat(number / 10)
                    + List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                            .get(number % 10);
        }

        private List<String> texts(Page page, int band) {
            return linesOf(page, band).stream().map(Walk::text).toList();
        }

        /** Lines of the head margin, of the text block or of the foot margin. */
        private List<TextLine> linesOf(Page page, int band) {
            int head = layout.margins().head().sp();
            int foot = layout.trim().height().minus(layout.margins().foot()).sp();
            return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                    .filter(l -> (l.baseline() < head ? HEAD : l.baseline() > foot ? FOOT : BLOCK) == band)
                    .toList();
        }

        private static String text(TextLine line) {
            return line.runs().stream().map(r -> r.run().text()).collect(Collectors.joining());
        }
    }
}
