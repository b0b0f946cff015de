package press.jubilee.pdf.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.line;
import static press.jubilee.pdf.SampleBook.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Language;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfInspector.Glyph;
import press.jubilee.pdf.PdfInspector.Word;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.write.PdfFileWriter;
import press.jubilee.pdf.write.WriteSettings;

/** Sheets as PDFBox reads them back: each page says its number once, 20 points from its left edge. */
class SheetsTest {

    private static final double FOLD = 297 / 2.0 * 72 / 25.4;
    private static final double A5_WIDTH = 148 * 72 / 25.4;
    private static final SheetSettings FLAT = SheetSettings.defaults().withThickness(Length.ZERO);

    private static BookLayout book(int pages) {
        return SampleBook.book(IntStream.range(0, pages)
                .mapToObj(i -> page(i, line(TestFaces.SERIF, 10, 20, 100, "n" + (i + 1)))).toList(),
                List.of());
    }

    private static BookLayout book(int pages, Trim trim) {
        BookLayout a5 = book(pages);
        return new BookLayout(a5.anthology(), trim, a5.margins(), a5.pages(), a5.outline(), a5.pageMap(),
                a5.failures(), a5.reporting());
    }

    private static byte[] bytes(Sheets sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFileWriter.write(sheets, WriteSettings.defaults(), out);
        return out.toByteArray();
    }

    /** Two pages may have words on one baseline: each number begins with a letter. */
    private static List<Word> words(Sheets sheets) throws IOException {
        var words = new ArrayList<Word>();
        for (Glyph glyph : PdfInspector.of(bytes(sheets)).glyphs()) {
            Word begun = glyph.text().equals("n")
                    ? new Word(glyph.page(), "n", glyph.x(), glyph.baseline(), glyph.font(), glyph.size())
                    : words.removeLast();
            words.add(glyph.text().equals("n")
                    ? begun
                    : new Word(begun.page(), begun.text() + glyph.text(), begun.x(), begun.baseline(),
                            begun.font(), begun.size()));
        }
        return words;
    }

    /** What stands left and right of the fold on each side of each sheet. */
    private static List<String> sides(Sheets sheets) throws IOException {
        Map<Integer, String[]> sides = new TreeMap<>();
        for (int i = 0; i < sheets.sheets().size(); i++) {
            sides.put(i, new String[]{".", "."});
        }
        words(sheets).forEach(w -> sides.get(w.page())[w.x() < FOLD ? 0 : 1] = w.text());
        return sides.values().stream().map(s -> s[0] + " " + s[1]).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 8, 9, 16, 32})
    void theFileHasThePagesWhereTheImpositionSays(int pages) throws IOException {
        var wanted = new ArrayList<String>();
        Imposition.booklet(pages, FLAT.signature(), false).sides()
                .forEach(s -> wanted.add((s.left().isPresent() ? "n" + s.left().getAsInt() : ".") + " "
                        + (s.right().isPresent() ? "n" + s.right().getAsInt() : ".")));
        assertEquals(wanted, sides(Sheets.booklet(book(pages), FLAT)));
    }

    @Test
    void aFoldedSheetOfFiveReadsThroughToItsEnd() throws IOException {
        assertEquals(List.of(". n1", "n2 .", ". n3", "n4 n5"), sides(Sheets.booklet(book(5), FLAT)));
        assertEquals(List.of(". n1", "n2 n3", "n4 n5"), sides(Sheets.spreads(book(5), FLAT)));
    }

    @Test
    void anArabicVolumeOpensToTheRight() throws IOException {
        BookLayout english = book(4);
        Anthology arabic = Anthology.builder().title("كتاب").language(new Language("ar")).build();
        var book = new BookLayout(arabic, english.trim(), english.margins(), english.pages(),
                english.outline(), english.pageMap(), english.failures(), english.reporting());
        assertEquals(List.of("n1 n4", "n3 n2"), sides(Sheets.booklet(book, FLAT)));
    }

    @Test
    void pagesLieAtTheFoldAsLargeAsTheyAre() throws IOException {
        List<Word> words = words(Sheets.booklet(book(4), FLAT));
        assertEquals(FOLD - A5_WIDTH + 20, words.get(0).x(), 0.01);
        assertEquals(FOLD + 20, words.get(1).x(), 0.01);
        assertEquals(210 * 72 / 25.4 - 100, words.get(0).baseline(), 0.01);
        assertTrue(Sheets.booklet(book(4), FLAT).findings().isEmpty());
    }

    @Test
    void innerSheetsComeNearerToTheFold() throws IOException {
        double thickness = 0.2 * 72 / 25.4;
        var thick = SheetSettings.defaults().withThickness(Length.millimetres(0.2));
        List<Word> flat = words(Sheets.booklet(book(8), FLAT));
        List<Word> moved = words(Sheets.booklet(book(8), thick));
        for (int i = 0; i < flat.size(); i++) {
            int around = flat.get(i).page() / 2;
            double creep = around * thickness * (flat.get(i).x() < FOLD ? 1 : -1);
            assertEquals(flat.get(i).x() + creep, moved.get(i).x(), 0.01, flat.get(i).text());
        }
    }

    /** Six inches by nine: two on A4 must be narrower than they are, and that is said. */
    @Test
    void largerPagesAreMadeSmallerAndSaidSo() throws IOException {
        var sheets = Sheets.booklet(book(4, Trim.US_TRADE), FLAT);
        double scale = 210 / 228.6;
        List<Word> words = words(sheets);
        assertEquals(FOLD + 20 * scale, words.get(1).x(), 0.01);
        assertEquals((210 * 72 / 25.4) - 100 * scale, words.get(0).baseline(), 0.01);
        assertEquals(10 * scale, words.get(0).size() * scale, 0.001);
        assertEquals(List.of("sheet.scaled"), sheets.findings().stream().map(f -> f.code()).toList());
        assertTrue(sheets.findings().getFirst().message().contains("91.9 %"),
                sheets.findings().toString());
        assertEquals(1, Sheets.booklet(book(4, new Trim(Length.millimetres(100), Length.millimetres(150))),
                FLAT).sheets().getFirst().pages().getFirst().at().scale());
    }

    @Test
    void smallerPagesStandInTheMiddleOfTheSheetsHeight() throws IOException {
        var trim = new Trim(Length.millimetres(100), Length.millimetres(150));
        List<Word> words = words(Sheets.booklet(book(4, trim), FLAT));
        assertEquals((210 + 150) / 2.0 * 72 / 25.4 - 100, words.get(0).baseline(), 0.01);
        assertEquals(FOLD - 100 * 72 / 25.4 + 20, words.get(0).x(), 0.01);
    }

    /** Page 4 is printed first, and with it the face that the book uses last. */
    @Test
    void facesAreNamedInTheOrderOfPrinting() throws IOException {
        BookLayout book = SampleBook.book(page(0, line(TestFaces.SERIF, 10, 20, 100, "n1")),
                page(1, line(TestFaces.SERIF, 10, 20, 100, "n2")),
                page(2, line(TestFaces.SERIF, 10, 20, 100, "n3")),
                page(3, line(TestFaces.MONO, 10, 20, 100, "n4")));
        assertEquals(List.of("n4 n1", "n2 n3"), sides(Sheets.booklet(book, FLAT)));
    }

    @Test
    void thePrinterIsToldHow() throws IOException {
        assertPrinted(Sheets.booklet(book(4), FLAT), "DuplexFlipShortEdge", 297 * 72 / 25.4);
        assertPrinted(Sheets.spreads(book(4), FLAT.withPaper(Paper.LETTER)), "Simplex", 792);
    }

    private static void assertPrinted(Sheets sheets, String duplex, double width) throws IOException {
        try (PDDocument document = PdfInspector.of(bytes(sheets)).open()) {
            COSDictionary wishes = document.getDocumentCatalog().getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
            assertEquals(duplex, wishes.getNameAsString("Duplex"));
            assertEquals("None", wishes.getNameAsString("PrintScaling"));
            assertEquals(width, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals("1.7", Float.toString(document.getVersion()));
        }
    }

    @Test
    void sameSheetsSameBytes() throws IOException {
        PdfResult once = PdfFileWriter.write(Sheets.booklet(book(9), FLAT), WriteSettings.defaults(),
                new ByteArrayOutputStream());
        PdfResult again = PdfFileWriter.write(Sheets.booklet(book(9), FLAT), WriteSettings.defaults(),
                new ByteArrayOutputStream());
        assertEquals(once.sha256(), again.sha256());
        assertEquals(6, once.pages());
        assertFalse(once.sha256().equals(PdfFileWriter.write(Sheets.booklet(book(10), FLAT),
                WriteSettings.defaults(), new ByteArrayOutputStream()).sha256()));
    }
}
