package press.jubilee.pdf.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Design;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.write.PdfFileWriter;
import press.jubilee.pdf.write.WriteSettings;

class PrinterMarksTest {

    private static final double MM = 72 / 25.4;
    private static final double BLEED = 3 * MM;
    private static final double REACH = 9 * MM;

    @TempDir
    private Path folder;

    private static Anthology volume(String title) {
        return Anthology.builder().title(title).date("2019-12-31")
                .design(Design.CLASSIC.withTrim(new Design.Trim(432, 648)))
                .articles(Article.builder("a", "A text").paragraphs("Some words of a text. ".repeat(300))
                        .build())
                .build();
    }

    private static void assertBox(PDRectangle box, double left, double bottom, double right, double top) {
        assertArrayEquals(new double[]{left, bottom, right, top}, new double[]{box.getLowerLeftX(),
            box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()}, 0.01);
    }

    @Test
    void boxesAreExactAndThePressHasNothingAgainstThem() throws IOException {
        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults().withMarks(true));
        Path file = folder.resolve("marked.pdf");
        List<Diagnostic> found = pdf.render(volume("Friends"), PdfEdition.PRESS, file).diagnostics();
        assertEquals(List.of(), found.stream().filter(d -> d.code().startsWith("preflight")).toList());
        double around = BLEED + REACH;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                assertBox(page.getMediaBox(), 0, 0, 432 + 2 * around, 648 + 2 * around);
                assertBox(page.getBleedBox(), REACH, REACH, 432 + around + BLEED, 648 + around + BLEED);
                assertBox(page.getTrimBox(), around, around, 432 + around, 648 + around);
            }
            var words = new PDFTextStripper();
            words.setStartPage(3);
            words.setEndPage(3);
            String text = words.getText(document);
            assertTrue(text.contains("Friends · page iii, 3 of " + document.getNumberOfPages()), text);
            assertTrue(text.contains("152.4 × 228.6 mm · 2019-12-31"), text);
        }
    }

    @Test
    void nothingStandsOnThePageOrItsBleedThatWasNotThere() {
        BookLayout plain = PdfRenderer.with(PdfOptions.defaults()).layout(volume("Friends"));
        Length bleed = Length.millimetres(3);
        BookLayout marked = PrinterMarks.on(plain, bleed, FontBook.standard());
        var free = new Rect(-bleed.sp(), -bleed.sp(), plain.trim().width().sp() + 2 * bleed.sp(),
                plain.trim().height().sp() + 2 * bleed.sp());
        for (Page page : marked.pages()) {
            int before = plain.pages().get(page.index()).items().size();
            List<PlacedItem> marks = page.items().subList(before, page.items().size());
            assertTrue(marks.size() >= 16, "eight marks, seven tints, a slug");
            for (PlacedItem item : marks) {
                switch (item) {
                    case PlacedItem.Rule rule -> assertTrue(rule.box().bottom() < free.y()
                            || rule.box().y() > free.bottom() || rule.box().right() < free.x()
                            || rule.box().x() > free.right(), rule::toString);
                    case PlacedItem.TextLine line -> assertTrue(line.baseline() > free.bottom());
                    case PlacedItem.PlacedPicture picture -> throw new AssertionError(picture);
                }
            }
        }
    }

    @Test
    void aTitleThatIsTooLongIsLeftOut() throws IOException {
        Path file = folder.resolve("long.pdf");
        PdfRenderer.with(PdfOptions.defaults().withMarks(true)).render(
                volume("Friends of all the world ".repeat(9)),
                PdfEdition.PRESS, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper();
            words.setStartPage(2);
            words.setEndPage(2);
            assertTrue(words.getText(document).strip().startsWith("page ii, 2 of"), words.getText(document));
        }
    }

    @Test
    void aScreenHasNone() throws IOException {
        Path file = folder.resolve("screen.pdf");
        PdfRenderer.with(PdfOptions.defaults().withMarks(true)).render(volume("Friends"), PdfEdition.SCREEN,
                file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertBox(document.getPage(0).getMediaBox(), 0, 0, 432, 648);
        }
    }

    /** KDP's 6 × 9 in with bleed is 6.125 × 9.25 in; Lulu's is 6.25 × 9.25 in. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBoundEdgeMayBeWithoutBleed(boolean spineBleed) throws IOException {
        BookLayout plain = PdfRenderer.with(PdfOptions.defaults()).layout(volume("Friends"));
        BookLayout tinted = plain.withPages(plain.pages().stream().map(p -> p.with(List.of(
                (PlacedItem) new PlacedItem.Rule(new Rect(-9 * 65_536, 0, 20 * 65_536, 65_536), Ink.BLACK))))
                .toList());
        Path file = folder.resolve("bleeds.pdf");
        PdfFileWriter.write(tinted, PdfEdition.PRESS, WriteSettings.defaults().withBleed(Length.inches(0.125))
                .withSpineBleed(spineBleed), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            double left = spineBleed ? 0 : 9;
            assertBox(document.getPage(0).getMediaBox(), left, 0, 450, 666);
            assertBox(document.getPage(0).getBleedBox(), left, 0, 450, 666);
            assertBox(document.getPage(1).getMediaBox(), 0, 0, 450 - left, 666);
            assertBox(document.getPage(1).getTrimBox(), 9, 9, 441, 657);
        }
    }
}
