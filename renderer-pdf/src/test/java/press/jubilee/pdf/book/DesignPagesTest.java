package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Design;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.Designs;

/** What a volume asks of its design is seen on its pages. */
class DesignPagesTest {

    private static final Design.Trim A5 = millimetres(148, 210);

    private static final List<Design.Trim> TRIMS = List.of(A5, millimetres(176, 250), millimetres(156, 234),
            millimetres(138, 216), new Design.Trim(306, 494), new Design.Trim(396, 612),
            new Design.Trim(432, 648), new Design.Trim(504, 720), millimetres(210, 297));

    private static final BookLayout CLASSIC = layout(Design.CLASSIC);

    static Stream<Arguments> designsAndTrims() {
        return Stream.of(Design.Name.values())
                .flatMap(n -> TRIMS.stream().map(t -> Arguments.of(n, t)));
    }

    @ParameterizedTest
    @MethodSource("designsAndTrims")
    void linesOfTextHoldFiftyFiveToSeventyFiveCharacters(Design.Name name, Design.Trim trim) {
        BookLayout book = layout(Design.of(name).withTrim(trim));
        double characters = text(book).filter(l -> Math.abs(right(l) - edge(book)) < 4 * Length.POINT)
                .mapToInt(l -> characters(l)).average().orElseThrow();
        assertTrue(characters >= 55 && characters <= 75, name + " on " + trim + ": " + characters);
    }

    @Test
    void theTrimIsThePagesSize() {
        BookLayout book = layout(Design.CLASSIC.withTrim(new Design.Trim(432, 648)));
        assertEquals(Length.points(432), book.trim().width());
        assertEquals(Length.points(648), book.trim().height());
    }

    @Test
    void theSizeIsThatOfTheLettersAndBringsItsLeading() {
        BookLayout book = layout(with(Optional.of(12.0), Optional.empty(), Optional.empty()));
        assertEquals(Length.points(12).sp(), size(book));
        assertEquals(Length.points(12 * 1.35).sp(), step(book), 1);
        assertNotEquals(size(CLASSIC), size(book));
    }

    @Test
    void theLeadingIsTheStepFromLineToLine() {
        BookLayout book = layout(with(Optional.empty(), Optional.of(15.0), Optional.empty()));
        assertEquals(Length.points(15).sp(), step(book));
        assertEquals(size(CLASSIC), size(book));
    }

    @Test
    void theMarginsAreWhereTextBegins() {
        BookLayout book = layout(
                with(Optional.empty(), Optional.empty(), Optional.of(new Design.Margins(60, 70, 50, 80))));
        for (Page page : book.pages()) {
            if (page.kind() == PageKind.TEXT) {
                int left = text(page).mapToInt(TextLine::x).min().orElseThrow();
                assertEquals(page.recto() ? 60 : 70, left / (double) Length.POINT, 5, page.label());
            }
        }
    }

    @Test
    void textsOpenOnRectosOrOnTheNextPage() {
        Design wanted = new Design(Design.Name.CLASSIC, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(Design.Openings.NEXT));
        assertTrue(openers(layout(wanted)).anyMatch(p -> !p.recto()));
        assertTrue(openers(CLASSIC).allMatch(Page::recto));
    }

    @Test
    void aDesignByApiGoesBeforeTheVolumesOwn() {
        Anthology volume = volume(Design.of(Design.Name.MODERN));
        PdfOptions options = PdfOptions.defaults().withDesign(Designs.of(Design.CLASSIC));
        assertEquals(lines(CLASSIC), lines(PdfRenderer.with(options).layout(volume)));
        assertNotEquals(lines(CLASSIC), lines(layout(Design.of(Design.Name.MODERN))));
    }

    private static Design.Trim millimetres(double width, double height) {
        return new Design.Trim(width * 72 / 25.4, height * 72 / 25.4);
    }

    private static Design with(Optional<Double> size, Optional<Double> leading,
            Optional<Design.Margins> margins) {
        return new Design(Design.Name.CLASSIC, Optional.empty(), size, leading, margins, Optional.empty());
    }

    /** The first text has one page, so that the second opens on a verso where it may. */
    private static Anthology volume(Design design) {
        AnthologyBuilder book = Anthology.builder().title("The Long Table").design(design);
        return book.articles(Volumes.article(1, 80), Volumes.article(2, 700), Volumes.article(3, 700),
                Volumes.article(4, 700)).build();
    }

    private static BookLayout layout(Design design) {
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume(design));
    }

    private static Stream<Page> openers(BookLayout book) {
        return book.pages().stream()
                .filter(p -> p.kind() == PageKind.OPENER && p.label().matches("\\d+"));
    }

    private static String lines(BookLayout book) {
        return text(book).map(l -> l.x() + "," + l.baseline() + " " + characters(l) + "\n").toList()
                .toString();
    }

    /** The lines of articles' texts and their headings, the size of text being the commonest there is. */
    private static Stream<TextLine> text(BookLayout book) {
        return book.pages().stream().filter(p -> p.kind() == PageKind.TEXT && p.label().matches("\\d+"))
                .flatMap(DesignPagesTest::text);
    }

    private static Stream<TextLine> text(Page page) {
        return page.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .filter(l -> characters(l) > 20);
    }

    private static int size(BookLayout book) {
        return text(book).findFirst().orElseThrow().runs().getFirst().run().size();
    }

    private static int step(BookLayout book) {
        List<TextLine> lines = text(book).toList();
        return lines.get(1).baseline() - lines.get(0).baseline();
    }

    private static int right(TextLine line) {
        var last = line.runs().getLast();
        return last.x() + last.run().width();
    }

    private static int edge(BookLayout book) {
        return text(book).mapToInt(DesignPagesTest::right).max().orElseThrow();
    }

    private static int characters(TextLine line) {
        return line.runs().stream().mapToInt(r -> r.run().text().length()).sum();
    }
}
