package press.jubilee.pdf.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.sp;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.SampleBook;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.report.Finding;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.report.Place;

class ProofTest {

    private static final int PAPER = 0xDCDCDC;
    private static final int WHITE = 0xFFFFFF;
    private static final int LINE_COLOUR = 0xD03020;

    private static BookLayout book(int pages, Finding... findings) {
        List<Page> all = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            all.add(SampleBook.page(i, SampleBook.line(TestFaces.SERIF, 10, 60, 100, "Page " + i)));
        }
        return new BookLayout(SampleBook.anthology(), Trim.A5, SampleBook.NO_MARGINS, all, List.of(),
                new PageMap(List.of()),
                List.of(), Later.now(new LayoutReport(List.of(findings), LayoutReport.NONE.lines(),
                        LayoutReport.NONE.pages(), List.of())));
    }

    private static int pixel(BufferedImage image, double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xFFFFFF;
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "15,1", "16,2", "31,2", "32,3", "3000,188"})
    void eightSpreadsStandOnASheet(int pages, int sheets) {
        assertEquals(sheets, Proof.of(book(pages)).sheets());
    }

    @Test
    void theFirstPageStandsAloneOnTheRight() {
        BufferedImage sheet = Proof.of(book(1)).sheet(0);
        int page = sheet.getWidth() / 4;
        assertEquals(PAPER, pixel(sheet, page / 2.0, 200));
        assertEquals(WHITE, pixel(sheet, page * 1.5, 200));
    }

    @Test
    void theLastVersoStandsAloneOnTheLeft() {
        BufferedImage sheet = Proof.of(book(2)).sheet(0);
        int page = sheet.getWidth() / 4;
        assertEquals(WHITE, pixel(sheet, page * 2.5, 200));
        assertEquals(PAPER, pixel(sheet, page * 3.5, 200));
    }

    @Test
    void aFindingIsMarkedInTheOuterMargin() {
        var finding = new Finding(
                Diagnostic.warning("layout.loose", SourcePosition.NONE, "loose", "reword"),
                new Place(0, "1", sp(300)));
        BufferedImage plain = Proof.of(book(1)).sheet(0);
        BufferedImage marked = Proof.of(book(1, finding)).sheet(0);
        List<int[]> places = new ArrayList<>();
        for (int y = 40; y < 40 + 595; y++) {
            for (int x = 0; x < marked.getWidth(); x++) {
                if (pixel(marked, x, y) != pixel(plain, x, y) && pixel(marked, x, y) == LINE_COLOUR) {
                    places.add(new int[]{x, y});
                }
            }
        }
        assertTrue(places.size() >= 3 * 9, "a bar of a line's height");
        int right = 20 + 420 + 1 + 420;
        assertTrue(places.stream().allMatch(p -> p[0] < right && p[0] > right - 12), "at the outer edge");
        assertTrue(places.stream().allMatch(p -> Math.abs(p[1] - (34 + 300 - 4)) < 10), "beside the line");
    }

    @Test
    void theSameLayoutGivesTheSamePicture() {
        BufferedImage one = Proof.of(book(20)).sheet(1);
        BufferedImage other = Proof.of(book(20)).sheet(1);
        assertArrayEquals(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }

    @Test
    void aSheetIsWrittenAsPng(@TempDir Path folder) throws IOException {
        Proof proof = Proof.of(book(3), new ProofSettings(40, 1, 1));
        proof.write(1, folder.resolve("a.png"));
        proof.write(1, folder.resolve("b.png"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")));
        BufferedImage read = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(proof.sheet(1).getWidth(), read.getWidth());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertThrows(IllegalArgumentException.class, () -> proof.sheet(2));
    }
}
