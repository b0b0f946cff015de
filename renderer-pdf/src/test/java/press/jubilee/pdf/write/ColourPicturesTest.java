package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.book;
import static press.jubilee.pdf.SampleBook.page;
import static press.jubilee.pdf.SampleBook.sp;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.press.PictureInk;
import press.jubilee.pdf.press.PressSettings;
import press.jubilee.pdf.press.Requirements;
import press.jubilee.pdf.press.TestPress;

/** Pictures in the inks of a press. */
class ColourPicturesTest {

    private static final int LIMIT = 240;

    @TempDir
    Path folder;

    private PressSettings press;

    @BeforeEach
    void aPress() throws IOException {
        press = PressSettings.defaults()
                .withStandard(PdfX.X1A_2001, Optional.of(TestPress.save(folder.resolve("press.icc"))))
                .withPictures(PictureInk.COLOUR).withMostInk(LIMIT);
    }

    private FourInks inks(int limit) throws IOException {
        return FourInks.of(folder.resolve("press.icc"), limit);
    }

    private static int sum(int[] inks) {
        return inks[0] + inks[1] + inks[2] + inks[3];
    }

    @Test
    void theProfileSaysWhichInks() throws IOException {
        int[] red = inks(400).of(0xFF0000);
        assertTrue(red[0] < 30 && red[1] > 220 && red[2] > 220 && red[3] < 30, List.of(red[0], red[1], red[2],
                red[3]).toString());
        assertTrue(sum(inks(400).of(0xFFFFFF)) < 8);
        assertTrue(sum(inks(400).of(0)) > 4 * 245, "this press prints black four times");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 240, 300})
    void noColourGetsMoreInkThanTheLimit(int limit) throws IOException {
        FourInks inks = inks(limit);
        for (int rgb = 0; rgb < 0x1000000; rgb += 0x050D1B) {
            assertTrue(sum(inks.of(rgb)) * 100.0 / 255 <= limit, Integer.toHexString(rgb));
        }
        int[] black = inks.of(0);
        assertEquals(255, black[3], "black stays as dark as can be");
    }

    @Test
    void whatIsUnderTheLimitStaysAsItIs() throws IOException {
        assertArrayEquals(inks(400).of(0xFFB090), inks(LIMIT).of(0xFFB090));
    }

    private BookLayout shown(Picture picture) {
        return book(page(0, new PlacedPicture(new Rect(sp(100), sp(50), sp(20), sp(10)), picture, "halves")));
    }

    private Path write(BookLayout layout) throws IOException {
        Path file = folder.resolve("press.pdf");
        PdfFileWriter.write(layout, PdfEdition.PRESS, WriteSettings.defaults().withPress(press), file);
        List<String> codes = FinishedFile.preflight(file, Requirements.of(press.standard(), layout.trim()))
                .stream().filter(Diagnostic::isError).map(Diagnostic::code)
                .filter(c -> c.contains("colour") || c.contains("ink")).toList();
        assertEquals(List.of(), codes);
        return file;
    }

    private static COSName space(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var resources = document.getPage(0).getResources();
            var image = (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
            image.getImage();
            return (COSName) image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
        }
    }

    @Test
    void picturesOfPixelsAreInFourInks() throws IOException {
        BufferedImage halves = SamplePictures.image(BufferedImage.TYPE_INT_RGB);
        assertEquals(COSName.DEVICECMYK, space(write(shown(SamplePictures.save(folder, "a.png",
                PictureFormat.PNG, SamplePictures.encode(halves, "png", false))))));
        assertEquals(COSName.DEVICECMYK, space(write(shown(SamplePictures.save(folder, "b.jpg",
                PictureFormat.JPEG, SamplePictures.encode(halves, "jpeg", false))))));
        assertEquals(COSName.DEVICECMYK, space(write(shown(
                SamplePictures.save(folder, "c.jpg", PictureFormat.JPEG, SamplePictures.inks(true))))));
    }

    /** Whatever a limit is in parts of 255, a picture that reaches it is none too dark. */
    @ParameterizedTest
    @ValueSource(ints = {200, 240, 255, 280, 299, 300})
    void aPictureAsDarkAsTheLimitAllowsIsAccepted(int limit) throws IOException {
        press = press.withMostInk(limit);
        var dark = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            dark.setRGB(i % 64, i / 64, (i % 16) << 16 | (i / 16 % 16) << 8 | i / 256);
        }
        Path file = folder.resolve("dark.pdf");
        BookLayout layout = shown(SamplePictures.save(folder, "dark.png", PictureFormat.PNG,
                SamplePictures.encode(dark, "png", false)));
        PdfFileWriter.write(layout, PdfEdition.PRESS, WriteSettings.defaults().withPress(press), file);
        assertEquals(List.of(), inkFindings(file, layout, limit));
        assertEquals(List.of("preflight.picture-ink"), inkFindings(file, layout, limit - 1));
    }

    private List<String> inkFindings(Path file, BookLayout layout, int limit) throws IOException {
        Requirements wanted = Requirements.of(press.standard(), layout.trim()).withMostInk(limit);
        return FinishedFile.preflight(file, wanted).stream().map(Diagnostic::code)
                .filter(c -> c.contains("ink")).toList();
    }

    @Test
    void aPictureWithoutColoursStaysGrey() throws IOException {
        assertEquals(COSName.DEVICEGRAY, space(write(shown(SamplePictures.save(folder, "g.png",
                PictureFormat.PNG,
                SamplePictures.encode(SamplePictures.ramp(BufferedImage.TYPE_INT_RGB), "png",
                        false))))));
    }

    @Test
    void aDrawingKeepsItsPathsAndItsBlackIsOneInk() throws IOException {
        Picture drawing = SamplePictures.save(folder, "d.svg", PictureFormat.SVG, """
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
                <rect width="20" height="20" fill="red"/><rect x="20" width="20" height="20"/></svg>
                """.getBytes(StandardCharsets.UTF_8));
        try (PDDocument document = Loader.loadPDF(write(shown(drawing)).toFile())) {
            var resources = document.getPage(0).getResources();
            var form = (PDFormXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
            String content = new String(form.getContents().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(content.contains("0 0 0 1 k"), content);
            assertTrue(content.lines().anyMatch(l -> l.matches("0(\\.0\\d*)? (0\\.9|1).* k")), content);
        }
    }

    @Test
    void whatIsNoProfileOfAPressIsNamed() throws IOException {
        Path none = Files.writeString(folder.resolve("none.icc"), "none");
        var e = assertThrows(IOException.class, () -> FourInks.of(none, LIMIT));
        assertTrue(e.getMessage().contains("none.icc"), e::getMessage);
        Path screen = Files.write(folder.resolve("screen.icc"), ICC_Profile
                .getInstance(ColorSpace.CS_sRGB).getData());
        assertThrows(IOException.class, () -> FourInks.of(screen, LIMIT));
    }

    @Test
    void colourAsksForAProfile() {
        PressSettings grey = PressSettings.defaults();
        assertThrows(IllegalArgumentException.class, () -> grey.withPictures(PictureInk.COLOUR));
        assertThrows(IllegalArgumentException.class, () -> grey.withMostInk(50));
    }
}
