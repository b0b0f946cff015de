package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.book;
import static press.jubilee.pdf.SampleBook.bytes;
import static press.jubilee.pdf.SampleBook.line;
import static press.jubilee.pdf.SampleBook.page;
import static press.jubilee.pdf.SampleBook.sp;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.PdfResult;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;

class SameBytesTest {

    @TempDir
    Path folder;

    /** Thirty faces, loaded anew each time, and thirty pictures, over many pages. */
    private BookLayout manifold() throws IOException {
        List<Face> faces = new ArrayList<>();
        for (String family : List.of("Serif", "Sans")) {
            for (String style : List.of("Regular", "It", "Bold", "BoldIt")) {
                faces.add(TestFaces
                        .load("/press/jubilee/pdf/assets/fonts/Source" + family + "Pro-" + style + ".ttf"));
            }
        }
        for (int i = 0; faces.size() < 30; i++) {
            faces.add(TestFaces
                    .load("/liberation/Liberation" + List.of("Mono", "Sans", "Serif").get(i % 3) + "-"
                            + List.of("Regular", "Bold", "Italic", "BoldItalic").get(i / 3 % 4) + ".ttf"));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<PlacedItem> items = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                items.add(line(faces.get((i * 7 + k * 11) % 30), 10, 40, 300 + 12 * k,
                        "Page " + i + " line " + k));
            }
            items.add(new PlacedPicture(new Rect(sp(40), sp(40), sp(100), sp(50)), picture(i * 17 % 30),
                    "ramp"));
            pages.add(new Page(i, Integer.toString(i + 1), PageKind.TEXT, items,
                    List.of(new Page.Destination("p" + i * 31 % 60, 0))));
        }
        return book(pages, List.of());
    }

    private press.jubilee.model.Picture picture(int number) throws IOException {
        BufferedImage image = SamplePictures.ramp(BufferedImage.TYPE_INT_RGB);
        image.setRGB(number, 3, Color.GREEN.getRGB());
        if (number % 3 == 0) {
            return SamplePictures.save(folder, number + ".svg", PictureFormat.SVG,
                    SamplePictures.svg(SamplePictures.TWO_HALVES + "<circle r='" + number + "'/>"));
        }
        return SamplePictures.save(folder, number + ".png", PictureFormat.PNG,
                SamplePictures.encode(image, "png", false));
    }

    @ParameterizedTest
    @EnumSource(PdfEdition.class)
    void theSameLayoutGivesTheSameBytesEverywhere(PdfEdition edition) throws IOException {
        byte[] here = bytes(manifold(), edition);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(here, bytes(manifold(), edition));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(here, bytes(manifold(), edition));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void filesMayBeWrittenSideBySide() throws Exception {
        BookLayout layout = manifold();
        byte[] alone = bytes(layout, PdfEdition.PRESS);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> writers = Collections.nCopies(8, () -> bytes(layout, PdfEdition.PRESS));
            for (Future<byte[]> written : threads.invokeAll(writers)) {
                assertArrayEquals(alone, written.get());
            }
        }
    }

    @Test
    void differentFilesHaveDifferentIdentifiers() throws IOException {
        assertNotEquals(id("one"), id("two"));
        assertEquals(id("one"), id("one"));
    }

    private static String id(String word) throws IOException {
        byte[] bytes = bytes(book(page(0, line(TestFaces.SERIF, 10, 40, 40, word))), PdfEdition.PRESS);
        try (PDDocument document = PdfInspector.of(bytes).open()) {
            COSArray id = document.getDocument().getDocumentID();
            assertEquals(id.get(0), id.get(1));
            return ((COSString) id.get(0)).toHexString();
        }
    }

    @Test
    void theResultTellsWhatWasWritten() throws IOException, NoSuchAlgorithmException {
        Path file = folder.resolve("book.pdf");
        Files.writeString(file, "an older file");
        BookLayout layout = book(page(0), page(1, line(TestFaces.SERIF, 10, 40, 40, "words")));
        PdfResult result = PdfRenderer.with(PdfOptions.defaults()).write(layout, PdfEdition.SCREEN, file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(2, result.pages());
        assertEquals(bytes.length, result.bytes());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                result.sha256());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFailureLeavesTheOlderFileAndNothingElse() throws IOException {
        Path file = folder.resolve("book.pdf");
        Files.writeString(file, "an older file");
        var missing = new press.jubilee.model.Picture("images/none.png", folder.resolve("none.png"),
                PictureFormat.PNG, 1, 1);
        BookLayout layout = book(page(0, new PlacedPicture(new Rect(0, 0, sp(9), sp(9)), missing, "")));
        PdfRenderer renderer = PdfRenderer.with(PdfOptions.defaults());
        assertThrows(IOException.class, () -> renderer.write(layout, PdfEdition.SCREEN, file));
        assertEquals("an older file", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFullDiskIsAnIOException() throws IOException {
        BookLayout layout = book(page(0, line(TestFaces.SERIF, 10, 40, 40, "words")));
        int whole = bytes(layout, PdfEdition.SCREEN).length;
        for (int room : new int[]{0, 1_000, whole / 2, whole - 1}) {
            IOException e = assertThrows(IOException.class,
                    () -> PdfFileWriter.write(layout, PdfEdition.SCREEN, new SmallDisk(room)));
            assertEquals("the disk is full", e.getMessage());
        }
    }

    private static final class SmallDisk extends OutputStream {
        private int room;

        private SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("the disk is full");
            }
        }
    }

    @Test
    void boxesAreExact() throws IOException {
        try (PDDocument document = PdfInspector.of(bytes(book(page(0)), PdfEdition.PRESS)).open()) {
            PDRectangle media = document.getPage(0).getMediaBox();
            assertEquals(148 * 72 / 25.4, media.getWidth(), 0.001);
            assertEquals(210 * 72 / 25.4, media.getHeight(), 0.001);
            assertEquals(media.toString(), document.getPage(0).getTrimBox().toString());
            assertEquals(media.toString(), document.getPage(0).getBleedBox().toString());
            assertFalse(document.getPage(0).getContents().read() >= 0,
                    "a blank page's content must be empty");
        }
    }

    @Test
    void whatReachesOverTheTrimBleeds() throws IOException {
        BookLayout layout = book(
                page(0, new Rule(new Rect(sp(-9), sp(-9), sp(100), sp(19)), Ink.BLACK)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFileWriter.write(layout, PdfEdition.PRESS,
                WriteSettings.defaults().withBleed(Length.points(9)), out);
        try (PDDocument document = PdfInspector.of(out.toByteArray()).open()) {
            PDRectangle media = document.getPage(0).getMediaBox();
            PDRectangle trim = document.getPage(0).getTrimBox();
            assertEquals(148 * 72 / 25.4 + 18, media.getWidth(), 0.001);
            assertEquals(9, trim.getLowerLeftX(), 0.001);
            assertEquals(210 * 72 / 25.4, trim.getHeight(), 0.001);
        }
        try (PDDocument document = PdfInspector.of(bytes(layout, PdfEdition.SCREEN)).open()) {
            assertEquals(148 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 0.001);
        }
    }

    @Test
    void manyPagesNeedNoMoreMemory() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            pages.add(page(i, line(TestFaces.SERIF, 10, 40, 40, "Page " + i)));
        }
        PdfResult result = PdfFileWriter.write(book(pages, List.of()), PdfEdition.SCREEN,
                OutputStream.nullOutputStream());
        assertEquals(1_500, result.pages());
        assertTrue(result.bytes() < 1_500 * 700, "the file has " + result.bytes() + " bytes");
    }

    @Test
    void settingsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> WriteSettings.defaults().withCompression(0));
        assertThrows(IllegalArgumentException.class, () -> WriteSettings.defaults().withCompression(10));
        assertThrows(IllegalArgumentException.class,
                () -> WriteSettings.defaults().withBleed(Length.points(-1)));
    }
}
