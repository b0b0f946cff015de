package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.book;
import static press.jubilee.pdf.SampleBook.bytes;
import static press.jubilee.pdf.SampleBook.inspect;
import static press.jubilee.pdf.SampleBook.page;
import static press.jubilee.pdf.SampleBook.sp;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.picture.MachineFonts;

class PictureTest {

    private static final int GREY_OF_RED = 127;
    private static final int GREY_OF_BLUE = 76;

    /** A viewer shows tints of a press's black lighter than greys of a screen. */
    private static final int BLACK_INK_ON_A_SCREEN = 40;

    @TempDir
    Path folder;

    private static PlacedPicture placed(Picture picture, double x, double y) {
        return new PlacedPicture(new Rect(sp(x), sp(y), sp(200), sp(100)), picture, "two halves");
    }

    private static BookLayout shown(Picture picture) {
        return book(page(0, placed(picture, 100, 50)));
    }

    private Picture picture(String name, PictureFormat format, byte[] bytes) throws IOException {
        return SamplePictures.save(folder, name, format, bytes);
    }

    private static PDXObject object(PdfInspector pdf) throws IOException {
        try (PDDocument document = pdf.open()) {
            var resources = document.getPage(0).getResources();
            PDXObject object = resources.getXObject(resources.getXObjectNames().iterator().next());
            if (object instanceof PDImageXObject image) {
                image.getImage();
            }
            return object;
        }
    }

    private static Color at(PdfInspector pdf, int x, int y) throws IOException {
        try (PDDocument document = pdf.open()) {
            return new Color(new PDFRenderer(document).renderImage(0, 1).getRGB(x, y));
        }
    }

    private static void assertColour(Color expected, Color actual, int tolerance) {
        String message = "expected " + expected + " but saw " + actual;
        assertTrue(Math.abs(expected.getRed() - actual.getRed()) <= tolerance, message);
        assertTrue(Math.abs(expected.getGreen() - actual.getGreen()) <= tolerance, message);
        assertTrue(Math.abs(expected.getBlue() - actual.getBlue()) <= tolerance, message);
    }

    /** Shown in its box and nowhere else, in colour on a screen and in greys of its luminance for a press. */
    private void assertTwoHalves(Picture picture, int tolerance) throws IOException {
        assertTwoHalves(picture, tolerance, 4);
    }

    private void assertTwoHalves(Picture picture, int tolerance, int pressTolerance) throws IOException {
        PdfInspector screen = inspect(shown(picture), PdfEdition.SCREEN);
        assertColour(Color.RED, at(screen, 110, 60), tolerance);
        assertColour(Color.RED, at(screen, 180, 145), tolerance);
        assertColour(Color.BLUE, at(screen, 220, 60), tolerance);
        assertColour(Color.BLUE, at(screen, 295, 145), tolerance);
        assertColour(Color.WHITE, at(screen, 97, 60), 0);
        assertColour(Color.WHITE, at(screen, 110, 47), 0);
        assertColour(Color.WHITE, at(screen, 303, 153), 0);
        PdfInspector press = inspect(shown(picture), PdfEdition.PRESS);
        assertColour(new Color(GREY_OF_RED, GREY_OF_RED, GREY_OF_RED), at(press, 110, 60), pressTolerance);
        assertColour(new Color(GREY_OF_BLUE, GREY_OF_BLUE, GREY_OF_BLUE), at(press, 295, 145),
                pressTolerance);
        assertTrue(
                press.operators().stream().noneMatch(Set.of("rg", "RG", "sc", "scn", "SC", "SCN")::contains));
    }

    @Test
    void greysHaveTheLuminanceOfTheirColours() {
        assertEquals(GREY_OF_RED, GreyScale.of(0xFF0000));
        assertEquals(GREY_OF_BLUE, GreyScale.of(0x0000FF));
        assertEquals(220, GreyScale.of(0x00FF00));
        for (int grey = 0; grey < 256; grey++) {
            assertEquals(grey, GreyScale.of(grey << 16 | grey << 8 | grey));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void portableNetworkGraphics(boolean interlaced) throws IOException {
        byte[] bytes = SamplePictures.encode(SamplePictures.image(BufferedImage.TYPE_INT_RGB), "png",
                interlaced);
        assertEquals(interlaced ? 1 : 0, bytes[28]);
        assertTwoHalves(picture("halves.png", PictureFormat.PNG, bytes), 0);
    }

    @Test
    void palettes() throws IOException {
        byte[] bytes = SamplePictures.encode(SamplePictures.image(BufferedImage.TYPE_BYTE_INDEXED), "png",
                false);
        assertTwoHalves(picture("palette.png", PictureFormat.PNG, bytes), 0);
    }

    @Test
    void graphicsInterchangeFormat() throws IOException {
        byte[] bytes = SamplePictures.encode(SamplePictures.image(BufferedImage.TYPE_BYTE_INDEXED), "gif",
                false);
        assertTwoHalves(picture("halves.gif", PictureFormat.GIF, bytes), 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void photographs(boolean progressive) throws IOException {
        byte[] bytes = SamplePictures.encode(SamplePictures.image(BufferedImage.TYPE_INT_RGB), "jpeg",
                progressive);
        Picture picture = picture("halves.jpg", PictureFormat.JPEG, bytes);
        assertTwoHalves(picture, 6);
        PDImageXObject screen = (PDImageXObject) object(inspect(shown(picture), PdfEdition.SCREEN));
        assertEquals("DeviceRGB", screen.getColorSpace().getName());
        assertTrue(contains(bytes(shown(picture), PdfEdition.SCREEN), bytes));
        PDImageXObject press = (PDImageXObject) object(inspect(shown(picture), PdfEdition.PRESS));
        assertEquals("DeviceGray", press.getColorSpace().getName());
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1)
                .contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void greyPhotographsGoIntoBothEditionsAsTheyAre() throws IOException {
        byte[] bytes = SamplePictures.encode(SamplePictures.ramp(BufferedImage.TYPE_BYTE_GRAY), "jpeg",
                false);
        Picture picture = picture("grey.jpg", PictureFormat.JPEG, bytes);
        assertTrue(contains(bytes(shown(picture), PdfEdition.SCREEN), bytes));
        assertTrue(contains(bytes(shown(picture), PdfEdition.PRESS), bytes));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void photographsInInks(boolean adobe) throws IOException {
        Picture picture = picture("inks.jpg", PictureFormat.JPEG, SamplePictures.inks(adobe));
        PdfInspector press = inspect(shown(picture), PdfEdition.PRESS);
        assertColour(new Color(GREY_OF_RED, GREY_OF_RED, GREY_OF_RED), at(press, 110, 60), 6);
        assertColour(new Color(GREY_OF_BLUE, GREY_OF_BLUE, GREY_OF_BLUE), at(press, 295, 145), 6);
        PdfInspector screen = inspect(shown(picture), PdfEdition.SCREEN);
        Color red = at(screen, 110, 60);
        assertTrue(red.getRed() > 180 && red.getGreen() < 80 && red.getBlue() < 80, red.toString());
    }

    @Test
    void blackAndWhiteKeepsOneBit() throws IOException {
        BufferedImage image = new BufferedImage(41, 20, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 20, 20);
        graphics.dispose();
        Picture picture = picture("line.png", PictureFormat.PNG, SamplePictures.encode(image, "png", false));
        PdfInspector press = inspect(shown(picture), PdfEdition.PRESS);
        PDImageXObject object = (PDImageXObject) object(press);
        assertEquals(1, object.getBitsPerComponent());
        assertEquals(41, object.getWidth());
        assertColour(Color.WHITE, at(press, 110, 60), 0);
        assertColour(Color.BLACK, at(press, 290, 60), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greysAreNotBrightened(int type) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, type);
        int sample = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
        image.getRaster().setSamples(0, 0, 40, 20, 0,
                java.util.stream.IntStream.generate(() -> sample).limit(800).toArray());
        Picture picture = picture("grey.png", PictureFormat.PNG, SamplePictures.encode(image, "png", false));
        for (PdfEdition edition : PdfEdition.values()) {
            assertColour(new Color(100, 100, 100), at(inspect(shown(picture), edition), 150, 100), 0);
        }
    }

    @Test
    void transparencyLiesOnWhitePaper() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 20; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, 0x80000000);
            }
        }
        Picture picture = picture("veil.png", PictureFormat.PNG, SamplePictures.encode(image, "png", false));
        PdfInspector press = inspect(shown(picture), PdfEdition.PRESS);
        assertColour(new Color(127, 127, 127), at(press, 110, 60), 1);
        assertColour(Color.WHITE, at(press, 290, 60), 0);
        assertFalse(object(press).getCOSObject().containsKey(COSName.SMASK));
    }

    @Test
    void drawingsStayPaths() throws IOException {
        Picture picture = picture("halves.svg", PictureFormat.SVG,
                SamplePictures.svg(SamplePictures.TWO_HALVES));
        assertTwoHalves(picture, 0, BLACK_INK_ON_A_SCREEN);
        assertInstanceOf(PDFormXObject.class, object(inspect(shown(picture), PdfEdition.PRESS)));
    }

    @Test
    void strokesClipsAndTransformsAreDrawn() throws IOException {
        Picture picture = picture("lines.svg", PictureFormat.SVG, SamplePictures.svg("""
                <clipPath id="c"><rect width="20" height="20"/></clipPath>
                <g clip-path="url(#c)"><circle cx="20" cy="10" r="8" fill="#00f"/></g>
                <g transform="translate(30 0) scale(2)"><line x1="2" y1="1" x2="2" y2="9" stroke="black"/></g>
                """));
        PdfInspector screen = inspect(shown(picture), PdfEdition.SCREEN);
        assertColour(Color.BLUE, at(screen, 195, 100), 0);
        assertColour(Color.WHITE, at(screen, 205, 100), 0);
        assertColour(Color.BLACK, at(screen, 270, 100), 0);
        assertInstanceOf(PDFormXObject.class, object(screen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rect width='40' height='20' fill='black' fill-opacity='.5'/>",
        "<linearGradient id='g'><stop stop-color='#777'/><stop offset='1' stop-color='#999'/></linearGradient>"
                + "<rect width='40' height='20' fill='url(#g)'/>"})
    void drawingsThatPathsCannotShowArePainted(String body) throws IOException {
        Picture picture = picture("soft.svg", PictureFormat.SVG, SamplePictures.svg(body));
        for (PdfEdition edition : PdfEdition.values()) {
            PdfInspector pdf = inspect(shown(picture), edition);
            assertColour(new Color(128, 128, 128), at(pdf, 150, 100), 18);
            PDImageXObject image = (PDImageXObject) object(pdf);
            assertEquals(Math.round(200 / 72.0 * 600), image.getWidth());
            assertEquals("DeviceGray", image.getColorSpace().getName());
        }
    }

    @Test
    void aDrawingWithTextIsReportedOrRefused() throws IOException {
        Picture picture = picture("text.svg", PictureFormat.SVG,
                SamplePictures.svg("<text x='2' y='15'>Hi</text>"));
        if (MachineFonts.present()) {
            PdfResult result = PdfFileWriter.write(shown(picture), PdfEdition.PRESS,
                    new ByteArrayOutputStream());
            assertEquals("picture.machine-font", result.diagnostics().getFirst().code());
        } else {
            IOException e = assertThrows(IOException.class, () -> bytes(shown(picture), PdfEdition.PRESS));
            assertTrue(e.getMessage().contains("images/text.svg"), e.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(PdfEdition.class)
    void aPictureIsEmbeddedOnce(PdfEdition edition) throws IOException {
        BufferedImage noise = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(1);
        for (int i = 0; i < 40_000; i++) {
            noise.setRGB(i % 200, i / 200, random.nextInt());
        }
        Picture picture = picture("noise.png", PictureFormat.PNG, SamplePictures.encode(noise, "png", false));
        int once = bytes(shown(picture), edition).length;
        int often = bytes(book(page(0, placed(picture, 0, 0), placed(picture, 0, 200)),
                page(1, placed(picture, 0, 0))), edition).length;
        assertTrue(once > 30_000 && often < once + 1_000, once + " and " + often);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void anUnreadablePictureIsNamed(PictureFormat format) throws IOException {
        Picture broken = picture("broken." + format.extension(), format, new byte[]{1, 2, 3, 4, 5, 6, 7, 8});
        Picture missing = new Picture("images/missing", folder.resolve("missing"), format, 1, 1);
        for (PdfEdition edition : PdfEdition.values()) {
            IOException e = assertThrows(IOException.class, () -> bytes(shown(broken), edition));
            assertTrue(e.getMessage().contains("images/broken." + format.extension()), e.getMessage());
            IOException none = assertThrows(IOException.class, () -> bytes(shown(missing), edition));
            assertTrue(none.getMessage().contains("images/missing"), none.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureBrokenOffIsRefused(String format) throws IOException {
        BufferedImage image = SamplePictures.ramp(
                format.equals("gif") ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_INT_RGB);
        byte[] whole = SamplePictures.encode(image, format, false);
        for (int length : new int[]{0, 5, 30, whole.length / 2}) {
            Picture picture = picture("half." + format,
                    PictureFormat.valueOf(format.toUpperCase(java.util.Locale.ROOT)),
                    Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> bytes(shown(picture), PdfEdition.SCREEN),
                    () -> format + " of " + length + " bytes");
        }
    }

    @Test
    void aPictureTooLargeIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] png = SamplePictures.encode(SamplePictures.image(BufferedImage.TYPE_INT_RGB), "png", false);
        java.nio.ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        Picture picture = picture("vast.png", PictureFormat.PNG, png);
        IOException e = assertThrows(IOException.class, () -> bytes(shown(picture), PdfEdition.SCREEN));
        assertTrue(e.getMessage().contains("30000 × 30000"), e.getMessage());
    }
}
