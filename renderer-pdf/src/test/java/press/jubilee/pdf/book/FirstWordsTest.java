package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Designs;
import press.jubilee.pdf.style.FirstWords;

/** Drop capitals and lead-ins: where they stand, and that words stay whole for readers. */
class FirstWordsTest {

    private static final String REST = "the Panorama Museum at Volgograd, among the guns and the maps, there"
            + " is a tablecloth. It is covered with embroidered names, more than eight hundred of them, the names"
            + " of women of Coventry who gave sixpence each to be stitched into it, and it carries a sentence that"
            + " no diplomat would have drafted, for help is better than sympathy, and arrives.";

    private static BookLayout book(FirstWords first, Language language, String... paragraphs) {
        var blocks = new ArrayList<Block>();
        for (String p : paragraphs) {
            blocks.add(Block.Paragraph.of(p));
        }
        Article article = Article.builder("a", "The Tablecloth").language(language)
                .add(new RichText(blocks, List.of())).build();
        BookDesign design = Designs.of(Optional.empty()).withFirstWords(first);
        return PdfRenderer.with(PdfOptions.defaults().withDesign(design))
                .layout(Anthology.builder().title("Friends").articles(article).build());
    }

    private static BookLayout book(FirstWords first, String... paragraphs) {
        return book(first, Language.ENGLISH, paragraphs);
    }

    private static Page opener(BookLayout book) {
        return book.pages().stream().filter(p -> p.label().equals("1")).findFirst().orElseThrow();
    }

    /** The lines of the article itself. */
    private static List<PlacedItem.TextLine> lines(BookLayout book) {
        return opener(book).items().stream().filter(PlacedItem.TextLine.class::isInstance)
                .map(PlacedItem.TextLine.class::cast).skip(1).toList();
    }

    private static String read(BookLayout book) throws IOException {
        try (var document = PdfInspector.of(SampleBook.bytes(book, PdfEdition.PRESS)).open()) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(opener(book).index() + 1);
            stripper.setEndPage(opener(book).index() + 1);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String spoken(BookLayout book) throws IOException {
        return PdfInspector.of(SampleBook.bytes(book, PdfEdition.PRESS)).text(opener(book).index())
                .replaceAll("\\s+", " ");
    }

    @Test
    void aDropCapitalStandsOnItsLastLineAndIsLevelWithTheCapitalsOfTheFirst() {
        var book = book(new FirstWords(3, false), "In " + REST);
        List<PlacedItem.TextLine> lines = lines(book);
        PlacedItem.TextLine capital = lines.get(0);
        PlacedItem.TextLine first = lines.get(1);
        PlacedItem.TextLine third = lines.get(3);
        assertEquals(third.baseline(), capital.baseline());
        GlyphRun large = capital.runs().getFirst().run();
        GlyphRun small = first.runs().getFirst().run();
        assertEquals(first.baseline() - capHeight(small), capital.baseline() - capHeight(large), 200);
        int edge = lines.get(4).x();
        int inked = large.face().sideBearing(large.glyph(0)) * (large.size() / large.face().unitsPerEm());
        assertEquals(edge, capital.x() + inked, 1_000);
        assertTrue(first.x() > edge && first.x() == lines.get(2).x() && first.x() == third.x());
        assertTrue(first.x() - edge > large.width() * 0.8);
    }

    private static int capHeight(GlyphRun run) {
        return (int) ((long) run.face().capHeight() * run.size() / run.face().unitsPerEm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"In ", "A night in ", "I saw ", "“In ", "‘A ", "Élan in ", "Österreich has ",
        "ΑΒΓ in ", "Internationalisation came late to "})
    void itsWordIsReadWhole(String start) throws IOException {
        for (FirstWords first : List.of(new FirstWords(3, true), new FirstWords(2, false))) {
            var book = book(first, start + REST);
            String expected = start + "the Panorama Museum";
            assertTrue(lines(book).getFirst().runs().getFirst().run().size() > 20 * 65_536
                    || lines(book).get(1).runs().getFirst().run().size() > 20 * 65_536, "no drop capital");
            assertTrue(spoken(book).contains(expected), spoken(book));
            assertTrue(read(book).contains(expected), read(book));
        }
    }

    @Test
    void quotationMarksBeforeItHangOutOfTheMeasure() {
        var book = book(new FirstWords(3, false), "“In " + REST);
        PlacedItem.TextLine marks = lines(book).getFirst();
        int edge = lines(book).get(5).x();
        assertTrue(marks.x() < edge);
        assertEquals(edge, marks.x() + marks.runs().getFirst().width(), 10);
        assertEquals(lines(book).get(2).baseline(), marks.baseline());
    }

    @Test
    void aParagraphOfFewerLinesHasNone() {
        String two = "In a room there was a table, and on the table lay a cloth with the names of all who had been"
                + " there, in thread.";
        var book = book(new FirstWords(3, false), two, "And " + REST);
        assertTrue(lines(book).stream().flatMap(l -> l.runs().stream()).map(SetRun::run)
                .allMatch(r -> r.size() < 13 * 65_536));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949 saw ", "in ", "— In ", "… and "})
    void onlyCapitalsOfAnAlphabetDrop(String start) {
        var book = book(new FirstWords(3, false), start + REST);
        assertTrue(lines(book).stream().flatMap(l -> l.runs().stream()).map(SetRun::run)
                .allMatch(r -> r.size() < 13 * 65_536));
    }

    @Test
    void aParagraphThatAnnouncesAQuotationHasOneLikeAnyOther() {
        var quotation = new Block.Quotation(
                List.of(Block.Paragraph.of("Little help is better than sympathy.")),
                Attributes.NONE, SourcePosition.NONE);
        Article article = Article.builder("a", "The Tablecloth").add(new RichText(
                List.of(Block.Paragraph.of("In " + REST.replace("arrives.", "reads:")), quotation),
                List.of()))
                .build();
        BookDesign design = Designs.of(Optional.empty()).withFirstWords(new FirstWords(3, true));
        BookLayout book = PdfRenderer.with(PdfOptions.defaults().withDesign(design))
                .layout(Anthology.builder().title("Friends").articles(article).build());
        assertTrue(lines(book).getFirst().runs().getFirst().run().size() > 20 * 65_536);
    }

    @Test
    void chineseHasNeither() {
        String han = "汉字里的“友”，最早画的是两只手。".repeat(12);
        var chinese = new Language("zh-Hans");
        var plain = book(FirstWords.PLAIN, chinese, han);
        var dressed = book(new FirstWords(3, true), chinese, han);
        assertEquals(lines(plain).size(), lines(dressed).size());
    }

    @Test
    void aLeadInIsSetInSmallCapitalsAndReadAsWritten() throws IOException {
        var plain = book(FirstWords.PLAIN, "In " + REST);
        var dressed = book(new FirstWords(1, true), "In " + REST);
        assertEquals(spoken(plain).replace("- ", ""), spoken(dressed).replace("- ", ""));
        List<SetRun> runs = lines(dressed).getFirst().runs();
        assertTrue(smallCaps(runs.get(2)), "the");
        assertTrue(smallCaps(runs.get(6)), "Museum");
        assertEquals("at", runs.get(8).run().text());
        assertFalse(smallCaps(runs.get(8)));
    }

    @Test
    void aLeadInStopsBeforeTheMarkThatEndsItsClause() {
        List<SetRun> runs = lines(book(new FirstWords(1, true), "Late, in " + REST)).getFirst().runs();
        assertTrue(smallCaps(runs.getFirst()));
        SetRun in = runs.stream().filter(r -> r.run().text().equals("in")).findFirst().orElseThrow();
        assertFalse(smallCaps(in));
    }

    /** Whether its second glyph is another than the face's own for the character. */
    private static boolean smallCaps(SetRun set) {
        GlyphRun run = set.run();
        return run.glyph(1) != run.face().glyph(run.text().codePointAt(1));
    }

    @Test
    void aHeadingOrAnotherStyleBeforeTheTextGoesWithoutThem() {
        var heading = new Block.Heading(1, press.jubilee.model.text.Phrase.text("The cloth"), Attributes.NONE,
                SourcePosition.NONE);
        Article article = Article.builder("a", "The Tablecloth")
                .add(new RichText(List.of(heading, Block.Paragraph.of("In " + REST)), List.of())).build();
        BookDesign design = Designs.of(Optional.empty()).withFirstWords(new FirstWords(3, true));
        BookLayout book = PdfRenderer.with(PdfOptions.defaults().withDesign(design))
                .layout(Anthology.builder().title("Friends").articles(article).build());
        assertTrue(lines(book).stream().flatMap(l -> l.runs().stream()).map(SetRun::run)
                .allMatch(r -> r.size() < 13 * 65_536));
    }
}
