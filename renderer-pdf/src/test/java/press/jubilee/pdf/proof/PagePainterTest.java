package press.jubilee.pdf.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.sp;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.style.Ink;

class PagePainterTest {

    private static final int RESOLUTION = 72;
    private static final int BLOCK = 12;

    private static BufferedImage paint(Page page) {
        return new PagePainter(Trim.A5, RESOLUTION).paint(page);
    }

    private static int dark(BufferedImage image, int x, int y) {
        return 255 - new Color(image.getRGB(x, y)).getGreen();
    }

    @Test
    void typeStandsOnItsBaseline() {
        BufferedImage image = paint(SampleBook.page(0, SampleBook.line(TestFaces.SERIF, 40, 50, 200, "HHH")));
        int top = image.getHeight();
        int foot = 0;
        int left = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (dark(image, x, y) > 60) {
                    top = Math.min(top, y);
                    foot = Math.max(foot, y);
                    left = Math.min(left, x);
                }
            }
        }
        double capital = 40.0 * TestFaces.SERIF.capHeight() / TestFaces.SERIF.unitsPerEm();
        assertEquals(200, foot + 1, 1);
        assertEquals(200 - capital, top, 1);
        assertEquals(51, left, 2);
    }

    @Test
    void aRuleIsATintOfBlack() {
        BufferedImage image = paint(
                SampleBook.page(0, new Rule(new Rect(sp(10), sp(20), sp(30), sp(40)), new Ink(40))));
        assertEquals(0.4 * 255, dark(image, 25, 40), 1);
        assertEquals(0, dark(image, 45, 40));
    }

    @Test
    void aPictureThatCannotBeReadIsACrossedBox(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.png"), "no picture");
        Picture picture = new Picture("x.png", file, PictureFormat.PNG, 10, 10);
        BufferedImage image = paint(SampleBook.page(0,
                new PlacedPicture(new Rect(sp(100), sp(100), sp(100), sp(100)), picture, "")));
        assertTrue(dark(image, 150, 150) > 50, "where the strokes cross");
        assertEquals(0, dark(image, 150, 120));
        assertTrue(dark(image, 120, 120) > 50);
    }

    /** Everything that the kitchen's pages hold, against PDFBox's picture of the screen PDF. */
    @Test
    void aPageLooksAsItDoesInThePdf(@TempDir Path folder) throws IOException, URISyntaxException {
        Path kitchen = Path.of(PagePainterTest.class.getResource("/kitchen/anthology.yaml").toURI())
                .getParent();
        PdfRenderer renderer = PdfRenderer
                .with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts()));
        BookLayout layout = renderer.layout(AnthologyReader.create().read(kitchen).orElseThrow());
        renderer.write(layout, PdfEdition.SCREEN, folder.resolve("book.pdf"));
        PagePainter painter = new PagePainter(layout.trim(), RESOLUTION);
        List<Page> pages = layout.pages().stream().filter(p -> p.items().size() > 5).toList();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
            for (Page page : pages.subList(0, Math.min(14, pages.size()))) {
                BufferedImage expected = new PDFRenderer(pdf).renderImageWithDPI(page.index(), RESOLUTION,
                        ImageType.RGB);
                assertAlike(expected, painter.paint(page), "page " + page.label());
            }
        }
    }

    /** Blocks of pixels have about the same darkness: the two smooth edges differently, but ink is where ink is. */
    private static void assertAlike(BufferedImage expected, BufferedImage actual, String what) {
        for (int y = 0; y + BLOCK <= Math.min(expected.getHeight(), actual.getHeight()); y += BLOCK) {
            for (int x = 0; x + BLOCK <= Math.min(expected.getWidth(), actual.getWidth()); x += BLOCK) {
                double off = 0;
                for (int dy = 0; dy < BLOCK; dy++) {
                    for (int dx = 0; dx < BLOCK; dx++) {
                        off += dark(actual, x + dx, y + dy) - dark(expected, x + dx, y + dy);
                    }
                }
                assertEquals(0, off / (BLOCK * BLOCK), 24, what + " at " + x + "," + y);
            }
        }
    }
}
