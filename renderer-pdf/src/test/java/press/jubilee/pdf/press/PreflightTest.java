package press.jubilee.pdf.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.font.FontBook;

class PreflightTest {

    @TempDir
    static Path folder;

    private static BookLayout layout;
    private static Path good;
    private static Requirements wanted;

    @BeforeAll
    static void write() throws IOException {
        PdfRenderer renderer = renderer(PressSettings.defaults());
        layout = renderer.layout(
                AnthologyReader.create().read(Path.of("src/test/resources/kitchen")).orElseThrow());
        good = folder.resolve("good.pdf");
        assertEquals(List.of(), errors(renderer.write(layout, PdfEdition.PRESS, good).diagnostics()));
        wanted = Requirements.of(PdfX.X1A_2001, layout.trim()).withPagesMultiple(layout.pages().size())
                .withLimits(new BookLimits(4, layout.pages().size() + 1, Length.millimetres(3),
                        Length.millimetres(8), false,
                        false));
    }

    private static PdfRenderer renderer(PressSettings press) {
        return PdfRenderer.with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts())
                .withPress(press));
    }

    private static List<String> errors(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).filter(c -> c.startsWith("preflight.")).toList();
    }

    private static List<String> codes(Path file, Requirements requirements) throws IOException {
        return errors(PdfRenderer.preflight(file, requirements));
    }

    @Test
    void nothingIsFoundInAGoodFile() throws IOException {
        assertEquals(List.of(), codes(good, wanted));
    }

    @Test
    void everyStandardIsMet() throws IOException {
        byte[] profile = new byte[200];
        System.arraycopy("CMYK".getBytes(StandardCharsets.US_ASCII), 0, profile, 16, 4);
        Path icc = Files.write(folder.resolve("press.icc"), profile);
        for (PdfX standard : PdfX.values()) {
            PressSettings press = PressSettings.defaults().withStandard(standard, Optional.of(icc));
            Path file = folder.resolve(standard + ".pdf");
            assertEquals(List.of(), errors(renderer(press).write(layout, PdfEdition.PRESS, file)
                    .diagnostics()), standard.toString());
            assertEquals(standard.version(), Files.readString(file, StandardCharsets.ISO_8859_1)
                    .substring(5, 8));
        }
    }

    @Test
    void theFourthAsksForAProfile() {
        PressSettings first = PressSettings.defaults();
        assertThrows(IllegalArgumentException.class, () -> first.withStandard(PdfX.X4, Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> everyDefectIsFound() {
        List<Defect> defects = Defect.all();
        assertTrue(defects.size() >= 20);
        return IntStream.range(0, defects.size())
                .mapToObj(i -> DynamicTest.dynamicTest(i + " " + defects.get(i).code(),
                        () -> check(defects.get(i), folder.resolve("bad-" + i + ".pdf"))));
    }

    private static void check(Defect defect, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(good.toFile())) {
            defect.harm().on(document);
            document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
        List<Diagnostic> found = PdfRenderer.preflight(file, wanted);
        assertEquals(List.of("preflight." + defect.code()), found.stream().map(Diagnostic::code).toList(),
                found.toString());
    }
}
