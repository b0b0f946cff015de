package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.font.FontBook;

/** A character is set, or it is told where it stands and which it is: never is one lost. */
class MissingCharactersTest {

    private static final PdfOptions OPTIONS = PdfOptions.defaults()
            .withFonts(FontBook.standard().withoutSystemFonts());

    @TempDir
    private Path folder;

    private Anthology volume(int character) throws IOException {
        Files.writeString(folder.resolve("anthology.yaml"),
                "title: V\nlanguage: zh-Hans\narticles: [a.md]\n");
        Files.writeString(folder.resolve("a.md"),
                "---\ntitle: A\n---\n\n一段。\n\n二段有" + Character.toString(character) + "字。\n");
        return AnthologyReader.create().read(folder).orElseThrow();
    }

    /** Rare Han, an emblem, letters that nobody has defined: each is set in a face that has it, or told. */
    @ParameterizedTest
    @ValueSource(ints = {0x20BB7, 0x2A700, 0x30000, 0x1F600, 0x9FA5})
    void isSetOrToldWithItsPlace(int character) throws IOException {
        BookLayout layout = PdfRenderer.with(OPTIONS).layout(volume(character));
        if (!layout.failures().isEmpty()) {
            told(layout.failures(), character);
        } else {
            assertTrue(layout.pages().stream().anyMatch(p -> BookLayoutTest.text(p)
                    .contains(Character.toString(character))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE000, 0xF8FF, 0x10FFFD})
    void privateOnesAreTold(int character) throws IOException {
        told(PdfRenderer.with(OPTIONS).layout(volume(character)).failures(), character);
    }

    private static void told(List<Diagnostic> failures, int character) {
        Diagnostic one = failures.getFirst();
        assertEquals("glyph.missing", one.code());
        assertEquals("a.md:7", one.at().file() + ":" + one.at().line());
        assertTrue(one.message().contains(String.format(Locale.ROOT, "U+%04X", character)), one.message());
        assertFalse(one.hint().orElse("").isBlank());
    }

    /** The line of the very character, where a paragraph has many, and its column. */
    @Test
    void eachIsToldOnItsLine() throws IOException {
        Files.writeString(folder.resolve("anthology.yaml"), "title: V\nlanguage: en\narticles: [a.md]\n");
        Files.writeString(folder.resolve("a.md"), """
                ---
                title: A
                ---

                One *two*, three
                and fo-ur \uE000 five,
                "six" \uE001
                **seven \uE002
                and *eight-\uE003*** nine[^n].

                - an item
                  and \uE004 more

                [^n]: A note
                    with a\uE005b in it.
                """);
        List<Diagnostic> failures = PdfRenderer.with(OPTIONS)
                .layout(AnthologyReader.create().read(folder).orElseThrow()).failures();
        assertEquals(List.of("U+E000 6:11", "U+E001 7:7", "U+E002 8:9", "U+E003 9:12", "U+E004 12:7",
                "U+E005 15:11"),
                failures.stream().map(d -> d.message().replaceFirst("(?s).*(U\\+....).*", "$1")
                        + " " + d.at().line() + ":" + d.at().column()).sorted().toList());
    }

    @Test
    void aSignMayStandForIt() throws IOException {
        PdfRenderer pdf = PdfRenderer.with(OPTIONS.withAllowMissing(true));
        BookLayout layout = pdf.layout(volume(0xE000));
        assertEquals(List.of(), layout.failures());
        Diagnostic told = layout.diagnostics().stream().filter(d -> d.code().equals("glyph.missing"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, told.severity());
        Path file = folder.resolve("v.pdf");
        pdf.write(layout, PdfEdition.SCREEN, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("二段有\uE000字"), text);
        }
    }

    @Test
    void aSignMayStandForItOnTheCoverToo() throws IOException {
        Files.writeString(folder.resolve("anthology.yaml"),
                "title: V\uE000\nlanguage: zh-Hans\narticles: [a.md]\n");
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n\n一段。\n");
        Anthology titled = AnthologyReader.create().read(folder).orElseThrow();
        assertTrue(missing(OPTIONS, titled).stream().allMatch(Diagnostic::isError));
        assertTrue(missing(OPTIONS.withAllowMissing(true), titled).stream().noneMatch(Diagnostic::isError));
        assertTrue(missing(OPTIONS.withAllowMissing(true).withFonts(OPTIONS.fonts()), titled).stream()
                .noneMatch(Diagnostic::isError));
    }

    private static List<Diagnostic> missing(PdfOptions options, Anthology volume) {
        PdfRenderer pdf = PdfRenderer.with(options);
        List<Diagnostic> found = pdf.cover(pdf.layout(volume)).findings().stream()
                .filter(d -> d.code().equals("glyph.missing")).toList();
        assertFalse(found.isEmpty());
        return found;
    }
}
