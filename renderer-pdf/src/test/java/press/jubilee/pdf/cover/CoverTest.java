package press.jubilee.pdf.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Design;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.WrapCover;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfInspector.Glyph;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.barcode.BarReader;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.printer.PrinterProfile;
import press.jubilee.pdf.proof.FrontPicture;
import press.jubilee.pdf.style.Ink;

/** Covers as PDFBox reads them back. */
class CoverTest {

    private static final double MM = 72 / 25.4;

    @TempDir
    private Path temp;

    private static AnthologyBuilder friends(Design.Name design) {
        return Anthology.builder().title("Friends Beyond Borders").subtitle("Seventy Years")
                .occasion("The Reading Room", "1949", 70).editor("Li Hua")
                .publisher("Harbour Press", "Harbour")
                .isbnPrint("978-0-306-40615-7").design(Design.of(design));
    }

    private static BookLayout book(Anthology volume, int pages) {
        BookLayout sample = SampleBook.book(
                IntStream.range(0, pages).mapToObj(i -> SampleBook.page(i)).toList(), List.of());
        return new BookLayout(volume, Trim.A5, sample.margins(), sample.pages(), List.of(), sample.pageMap(),
                List.of(), sample.reporting());
    }

    private static AnthologyBuilder wrapped(AnthologyBuilder volume, WrapCover wrap) {
        return volume.matter(BookMatter.NONE.withWrap(wrap));
    }

    private static PdfRenderer printer(String name) {
        return PdfRenderer.with(PdfOptions.defaults().withPrinter(PrinterProfile.named(name).orElseThrow()));
    }

    private static final PdfRenderer UNNAMED = PdfRenderer.with(PdfOptions.defaults());

    private static List<String> codes(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::code).toList();
    }

    private PdfInspector written(PdfRenderer pdf, CoverLayout cover) throws IOException {
        Path file = temp.resolve("cover.pdf");
        pdf.write(cover, file);
        return PdfInspector.of(file);
    }

    @ParameterizedTest
    @CsvSource({"kdp,WHITE,200,0.4504", "kdp,CREAM,200,0.5", "kdp,COLOUR,200,0.4694", "lulu,WHITE,200,0.5105",
        "lulu,CREAM,200,0.5105", "kdp,WHITE,24,0.0540"})
    void theSpineIsAsWideAsThePrinterReckons(String name, WrapCover.Paper paper, int pages, double inches) {
        Anthology volume = wrapped(friends(Design.Name.CLASSIC), WrapCover.NONE.withPaper(paper)).build();
        CoverLayout cover = printer(name).cover(book(volume, pages));
        assertEquals(inches, cover.spine().points() / 72, 0.0001);
        assertEquals(0.125, cover.bleed().points() / 72, 0.00001);
    }

    /** Of the front the middle of its ring and its ground; nothing of spine or back, which are drawn beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void theFrontIsAPicture(String language) throws IOException {
        CoverLayout cover = UNNAMED
                .cover(book(friends(Design.Name.CLASSIC).language(new Language(language)).build(), 200));
        BufferedImage front = FrontPicture.paint(cover);
        assertTrue(front.getWidth() >= 1600);
        assertTrue(front.getHeight() >= 2400 && front.getHeight() < 2420, "" + front.getHeight());
        assertEquals(Math.sqrt(2), front.getHeight() / (double) front.getWidth(), 0.01);
        int ground = front.getRGB(5, 5);
        assertEquals(ground, front.getRGB(front.getWidth() - 6, front.getHeight() - 6));
        assertEquals(ground, front.getRGB(5, front.getHeight() - 6));
        int left = distance(front, 0, 1);
        assertTrue(left > 50 && left < 100, "" + left);
        assertEquals(left, distance(front, front.getWidth() - 1, -1), 2);
        Picture written = FrontPicture.write(cover, temp.resolve("front.png"));
        assertEquals(front.getWidth(), written.width());
        assertEquals(front.getRGB(800, 700), ImageIO.read(written.file().toFile()).getRGB(800, 700));
    }

    /** How far the frame is from an edge, half way down. */
    private static int distance(BufferedImage front, int edge, int step) {
        int y = front.getHeight() / 2;
        int pixels = 0;
        while (front.getRGB(edge + step * pixels, y) == front.getRGB(edge, y)) {
            pixels++;
        }
        return pixels;
    }

    @Test
    void aTemplatesFigureIsTakenOrAskedFor() {
        SourcePosition at = new SourcePosition("anthology.yaml", 7, 3);
        var asked = new WrapCover(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), at);
        PdfRenderer ingram = printer("ingramspark");
        CoverLayout refused = ingram.cover(book(wrapped(friends(Design.Name.CLASSIC), asked).build(), 200));
        assertTrue(refused.sheets().isEmpty());
        assertEquals(List.of("cover.spine"), codes(refused.findings()));
        assertTrue(refused.findings().getFirst().isError());
        assertEquals(at, refused.findings().getFirst().at());
        assertThrows(IllegalArgumentException.class,
                () -> ingram.write(refused, temp.resolve("never.pdf")));
        assertFalse(Files.exists(temp.resolve("never.pdf")));
        CoverLayout given = ingram
                .cover(book(wrapped(friends(Design.Name.CLASSIC), asked.withSpine(12.3 * MM)).build(), 200));
        assertEquals(12.3, given.spine().millimetres(), 0.001);
        assertEquals(List.of(), given.findings());
    }

    @Test
    void aPrinterWhoIsNotNamedIsGuessedAtAndThatIsSaid() {
        CoverLayout cover = UNNAMED.cover(book(friends(Design.Name.CLASSIC).build(), 200));
        assertEquals(11.4, cover.spine().millimetres(), 0.001);
        assertEquals(List.of("cover.spine-estimated"), codes(cover.findings()));
    }

    @ParameterizedTest
    @EnumSource
    void aCoverIsOneSheetThatNoPressHasAnythingAgainst(Design.Name design) throws IOException {
        PdfRenderer kdp = printer("kdp");
        CoverLayout cover = kdp.cover(book(friends(design).build(), 300));
        PdfResult result = kdp.write(cover, temp.resolve("cover.pdf"));
        assertEquals(List.of(), result.diagnostics());
        try (PDDocument document = PdfInspector.of(temp.resolve("cover.pdf")).open()) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle trim = document.getPage(0).getTrimBox();
            assertEquals(2 * 148 * MM + 300 * 0.002252 * 72, trim.getWidth(), 0.01);
            assertEquals(210 * MM, trim.getHeight(), 0.01);
            assertEquals(trim.getWidth() + 18, document.getPage(0).getBleedBox().getWidth(), 0.01);
            assertEquals(trim.getHeight() + 18, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals("PDF/X-1a:2001",
                    document.getDocumentInformation().getCustomMetadataValue("GTS_PDFXConformance"));
        }
        Path again = temp.resolve("again.pdf");
        kdp.write(kdp.cover(book(friends(design).build(), 300)), again);
        assertEquals(-1, Files.mismatch(temp.resolve("cover.pdf"), again));
    }

    @ParameterizedTest
    @EnumSource
    void frontSpineAndBackSayWhatTheyShould(Design.Name design) throws IOException {
        Anthology volume = wrapped(friends(design), WrapCover.NONE
                .withBack("Letters and *lodgings*.", "And table tennis.")
                .withPrice("£18.00", Optional.empty()))
                .build();
        PdfInspector pdf = written(printer("kdp"), printer("kdp").cover(book(volume, 400)));
        double left = 9 + 148 * MM;
        double right = left + 400 * 0.002252 * 72;
        assertEquals("FriendsBeyondBordersHarbourPress", text(pdf, left, right));
        String front = text(pdf, right, 2_000);
        for (String word : List.of("TheReadingRoom", "70", "1949–2019", "FriendsBeyondBorders",
                "SeventyYears",
                "LiHua", "HarbourPress")) {
            assertTrue(front.contains(word), word + " in " + front);
        }
        String back = text(pdf, 0, left);
        for (String word : List.of("Lettersand", "Andtabletennis.", "£18.00", "ISBN978-0-306-40615-7",
                "HarbourPress")) {
            assertTrue(back.contains(word), word + " in " + back);
        }
    }

    private static String text(PdfInspector pdf, double from, double to) throws IOException {
        var text = new StringBuilder();
        pdf.glyphs().stream().filter(g -> g.x() >= from && g.x() < to && !g.text().isBlank())
                .forEach(g -> text.append(g.text()));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"kdp,78,false", "kdp,79,true", "lulu,80,false", "lulu,81,true", "ingramspark,47,false",
        "ingramspark,48,true"})
    void spinesOfThinBooksHaveNoWords(String name, int pages, boolean words) throws IOException {
        Anthology volume = wrapped(friends(Design.Name.CLASSIC), WrapCover.NONE.withSpine(10 * MM)).build();
        CoverLayout cover = printer(name).cover(book(volume, pages));
        double left = 9 + 148 * MM;
        String spine = text(written(printer(name), cover), left, left + 10 * MM);
        assertEquals(words ? "FriendsBeyondBordersHarbourPress" : "", spine);
        assertEquals(words ? List.of() : List.of("cover.spine-blank"), codes(cover.findings()));
    }

    @Test
    void noWordsOnASpineThatIsTooNarrowForThem() {
        Anthology volume = wrapped(friends(Design.Name.CLASSIC), WrapCover.NONE.withSpine(4 * MM)).build();
        CoverLayout cover = printer("kdp").cover(book(volume, 200));
        assertEquals(List.of("cover.spine-blank"), codes(cover.findings()));
    }

    @Test
    void spinesRunByCustomOfTheirLanguage() throws IOException {
        List<Glyph> english = spine(friends(Design.Name.CLASSIC).build());
        assertTrue(english.getFirst().baseline() > english.get(5).baseline(), "from the top down");
        List<Glyph> french = spine(friends(Design.Name.CLASSIC).language(new Language("fr")).build());
        assertTrue(french.getFirst().baseline() < french.get(5).baseline(), "from the bottom up");
        List<Glyph> chinese = spine(friends(Design.Name.BILINGUAL).language(new Language("zh-Hans"))
                .title("天涯若比邻").build());
        assertEquals("天涯若比邻", String.join("", chinese.subList(0, 5).stream().map(Glyph::text).toList()));
        for (int i = 1; i < 5; i++) {
            assertEquals(chinese.getFirst().x(), chinese.get(i).x(), 0.01);
            assertTrue(chinese.get(i).baseline() < chinese.get(i - 1).baseline() - 8);
        }
    }

    private List<Glyph> spine(Anthology volume) throws IOException {
        double left = 9 + 148 * MM;
        return written(printer("kdp"), printer("kdp").cover(book(volume, 400))).glyphs().stream()
                .filter(g -> g.x() >= left && g.x() < left + 400 * 0.002252 * 72).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "52495"})
    void theBarsAreReadBack(String addOn) throws IOException {
        WrapCover wrap = addOn.isEmpty()
                ? WrapCover.NONE
                : WrapCover.NONE.withPrice("US$24.95", Optional.of(addOn));
        PdfRenderer kdp = printer("kdp");
        Anthology volume = wrapped(friends(Design.Name.MODERN), wrap).build();
        List<BarReader.Bar> bars = bars(written(kdp, kdp.cover(book(volume, 200))));
        assertEquals("9780306406157" + (addOn.isEmpty() ? "" : "+" + addOn), BarReader.read(bars));
        assertEquals(0.33 * MM, bars.getFirst().right() - bars.getFirst().left(), 0.002);
        double foldInside = 9 + 148 * MM - 0.25 * 72;
        assertTrue(bars.stream().allMatch(b -> b.right() < foldInside));
    }

    @Test
    void withoutANumberThereAreNoBars() throws IOException {
        Anthology volume = Anthology.builder().title("Friends").build();
        assertEquals(List.of(), bars(written(UNNAMED, UNNAMED.cover(book(volume, 100)))));
    }

    /** Everything that is filled with black alone, from left to right. */
    private static List<BarReader.Bar> bars(PdfInspector pdf) throws IOException {
        var bars = new ArrayList<BarReader.Bar>();
        try (PDDocument document = pdf.open()) {
            var operands = new ArrayList<Double>();
            boolean black = false;
            for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
                if (token instanceof COSNumber number) {
                    operands.add((double) number.floatValue());
                } else if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "k" -> black = operands.equals(List.of(0.0, 0.0, 0.0, 1.0));
                        case "re" -> {
                            if (black) {
                                bars.add(new BarReader.Bar(9 + operands.get(0),
                                        9 + operands.get(0) + operands.get(2)));
                            }
                        }
                        default -> {
                        }
                    }
                    operands.clear();
                }
            }
        }
        return bars;
    }

    @Test
    void aBackThatHoldsNoMoreIsAnError() {
        String many = "Letters, lodgings and table tennis. ".repeat(120);
        Anthology volume = wrapped(friends(Design.Name.MODERN), WrapCover.NONE.withBack(many)).build();
        CoverLayout cover = printer("kdp").cover(book(volume, 200));
        assertEquals(List.of("cover.back"), codes(cover.findings()));
        assertTrue(cover.sheets().isEmpty());
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for small type, 3 to 1 for large. */
    @ParameterizedTest
    @EnumSource
    void typeStandsOutAndNoInkRunsOver(Design.Name design) {
        CoverColours colours = CoverColours.of(design);
        assertTrue(contrast(colours.type(), colours.ground()) >= 4.5);
        assertTrue(contrast(colours.accent(), colours.ground()) >= 4.5);
        for (Ink ink : List.of(colours.ground(), colours.type(), colours.accent(), colours.band())) {
            assertTrue(ink.total() <= 240, ink.toString());
        }
        if (design == Design.Name.MODERN) {
            assertTrue(contrast(colours.ground(), colours.band()) >= 4.5);
        }
    }

    private static double contrast(Ink a, Ink b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * linear(ink.rgb() >> 16) + 0.7152 * linear(ink.rgb() >> 8 & 255)
                + 0.0722 * linear(ink.rgb() & 255);
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    @Test
    void theFrontOfABookThatOpensToTheRightIsOnTheLeft() {
        var english = new CoverGeometry(Trim.A5, Length.millimetres(10), false);
        var arabic = new CoverGeometry(Trim.A5, Length.millimetres(10), true);
        assertEquals(new Rect(0, 0, Trim.A5.width().sp(), Trim.A5.height().sp()), english.back());
        assertEquals(english.back(), arabic.front());
        assertEquals(english.front(), arabic.back());
        assertEquals(306, english.sheet().width().millimetres(), 0.001);
    }

    /** Lines of the modern design begin at the right; the spine's title at the top, its publisher at the foot. */
    @Test
    void anArabicCoverIsMirrored() throws IOException {
        Anthology volume = Anthology.builder().title("أصدقاء بلا حدود").language(new Language("ar"))
                .publisher("دار النشر", "القاهرة").design(Design.of(Design.Name.MODERN)).build();
        PdfInspector pdf = written(printer("kdp"), printer("kdp").cover(book(volume, 400)));
        double fold = 9 + 148 * MM;
        double spine = 400 * 0.002252 * 72;
        List<Glyph> front = pdf.glyphs().stream().filter(g -> g.x() < fold).toList();
        assertFalse(front.isEmpty());
        double right = front.stream().mapToDouble(Glyph::x).max().orElseThrow();
        assertTrue(right > fold - 148 * MM / 4, "from the right edge: " + right);
        List<Glyph> words = pdf.glyphs().stream().filter(g -> g.x() >= fold && g.x() < fold + spine).toList();
        double size = words.stream().mapToDouble(Glyph::size).max().orElseThrow();
        double lowestOfTitle = words.stream().filter(g -> g.size() == size).mapToDouble(Glyph::baseline).min()
                .orElseThrow();
        double highestOfHouse = words.stream().filter(g -> g.size() < size).mapToDouble(Glyph::baseline).max()
                .orElseThrow();
        assertTrue(lowestOfTitle > highestOfHouse + 50, lowestOfTitle + " over " + highestOfHouse);
    }

    /** However long, all of it is there, above the names at the foot. */
    @ParameterizedTest
    @EnumSource
    void longTitlesAreMadeSmallerAndWhole(Design.Name design) throws IOException {
        String title = "The Long Table: Letters, Lodgings and the Unexpectedly Hospitable Institutions That Kept"
                + " Neighbouring Harbours Talking Between the Wars and for a Long While After Them";
        PdfRenderer kdp = printer("kdp");
        CoverLayout cover = kdp.cover(book(friends(design).title(title).build(), 400));
        String front = text(written(kdp, cover), 9 + 148 * MM + 400 * 0.002252 * 72, 2_000);
        assertTrue(front.contains(title.replace(" ", "")), front);
        assertEquals(List.of(), cover.findings());
    }
}
