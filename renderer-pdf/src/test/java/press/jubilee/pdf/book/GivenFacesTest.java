package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.opentype.BuiltFont;
import press.jubilee.pdf.font.opentype.BuiltFont.Kind;

/** Volumes in the faces of a folder that the user gives. */
class GivenFacesTest {

    /** Three letters of Georgian and three rare ideographs, which no face of the class path has. */
    private static final String GEORGIAN = "\u10D0\u10D1\u10D2";
    private static final String RARE = "\uD842\uDFB7\uD869\uDF00\uD869\uDF01";

    @TempDir
    private Path folder;

    private Path fonts;

    @BeforeEach
    void fonts() throws IOException {
        fonts = Files.createDirectory(folder.resolve("fonts"));
    }

    private Anthology volume(String design, String text) throws IOException {
        Files.writeString(folder.resolve("anthology.yaml"),
                "title: V\nlanguage: en\n" + design + "articles: [a.md]\n");
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\n\nOne.\n\n" + text + "\n");
        return AnthologyReader.create().read(folder).orElseThrow();
    }

    private PdfRenderer renderer() {
        return PdfRenderer.with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts())
                .withFontFolder(fonts));
    }

    private static List<Diagnostic> told(BookLayout layout, String code) {
        return layout.diagnostics().stream().filter(d -> d.code().equals(code)).toList();
    }

    private static Map<String, PDType0Font> fonts(PDDocument document) throws IOException {
        var fonts = new LinkedHashMap<String, PDType0Font>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts.put(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), (PDType0Font) font);
            }
        }
        return fonts;
    }

    /** Other people's reader finds the words, and under the codes on the page the very glyphs of the face. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void setWhatTheDesignsFacesLack(Kind kind) throws IOException {
        BuiltFont built = BuiltFont.of(kind, " -" + GEORGIAN + RARE);
        Files.write(fonts.resolve("built.otc"), BuiltFont.collection(
                BuiltFont.of(Kind.TRUE_TYPE, "x").named("Other", "Regular").program(), built.program()));
        String text = "a " + GEORGIAN + " and " + RARE + " z";
        BookLayout layout = renderer().layout(volume("", text));
        assertEquals(List.of(), layout.failures());
        assertEquals(List.of(), told(layout, "font.system"));
        Path file = folder.resolve("v.pdf");
        renderer().write(layout, PdfEdition.SCREEN, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains(text));
            PDType0Font font = fonts(document)
                    .get(kind == Kind.TRUE_TYPE ? "Built-Regular" : "Built-Regular-Identity-H");
            int seen = 0;
            for (int c : (GEORGIAN + RARE).codePoints().toArray()) {
                int glyph = built.glyph(c);
                assertEquals(Character.toString(c), font.toUnicode(glyph));
                assertEquals(built.bounds(glyph), font.getPath(glyph).getBounds2D());
                assertEquals(font.getWidth(glyph), font.getWidthFromFont(glyph), 1);
                seen++;
            }
            assertEquals(6, seen);
        }
    }

    @Test
    void aDesignNamesAFamily() throws IOException {
        String latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,0123456789";
        Files.write(fonts.resolve("1.otf"),
                BuiltFont.of(Kind.NAMED_CFF, " -" + latin).named("Foundry Serif", "Regular").program());
        BookLayout layout = renderer()
                .layout(volume("design: {faces: {text: Foundry Serif}}\n", "Some words."));
        assertEquals(List.of(), layout.failures());
        Path file = folder.resolve("v.pdf");
        renderer().write(layout, PdfEdition.SCREEN, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertTrue(fonts(document).containsKey("FoundrySerif-Regular-Identity-H"),
                    fonts(document)::toString);
            assertFalse(fonts(document).containsKey("SourceSerifPro-Regular"));
            assertTrue(new PDFTextStripper().getText(document).contains("Some words."));
        }
    }

    @Test
    void aFamilyThatMustNotBeEmbeddedIsAnErrorWhereItIsNamed() throws IOException {
        Files.write(fonts.resolve("1.ttf"), BuiltFont.of(Kind.TRUE_TYPE, "ab").named("Closed", "Regular")
                .licensed(2).program());
        List<Diagnostic> failures = renderer()
                .layout(volume("design: {faces: {text: Closed}}\n", "Some words.")).failures();
        assertEquals(List.of("font.restricted"), failures.stream().map(Diagnostic::code).toList());
        assertEquals("anthology.yaml:3",
                failures.getFirst().at().file() + ":" + failures.getFirst().at().line());
        failures = renderer().layout(volume("design: {faces: {text: Nobody}}\n", "Some words.")).failures();
        assertEquals(List.of("design.face"), failures.stream().map(Diagnostic::code).toList());
    }

    @Test
    void aFaceThatMustNotBeEmbeddedIsPassedOverAndNamedWhereItIsMissed() throws IOException {
        Files.write(fonts.resolve("1.ttf"), BuiltFont.of(Kind.TRUE_TYPE, GEORGIAN).named("Closed", "Regular")
                .licensed(0x200).program());
        BookLayout layout = renderer().layout(volume("", "a " + GEORGIAN));
        List<Diagnostic> passed = told(layout, "font.restricted");
        assertEquals(List.of(Severity.WARNING), passed.stream().map(Diagnostic::severity).toList());
        assertEquals(fonts.resolve("1.ttf").toString(), passed.getFirst().at().file());
        assertEquals(3, layout.failures().size());
        Diagnostic missing = layout.failures().getFirst();
        assertEquals("glyph.missing", missing.code());
        assertTrue(missing.message().contains("U+10D0 \u10D0 (georgian letter an)"), missing.message());
        assertTrue(missing.hint().orElseThrow().startsWith("Closed has it"), missing.hint().orElseThrow());
    }

    /** Whatever order the file system has, and in whatever folder: the same bytes. */
    @Test
    void giveTheSameBytesFromAnyFolder() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        List<String> names = List.of("a.ttf", "b.ttf", "c.ttf");
        for (String name : names) {
            Files.write(fonts.resolve(name), font(name));
        }
        for (String name : names.reversed()) {
            Files.write(second.resolve(name), font(name));
        }
        List<byte[]> files = new ArrayList<>();
        for (Path given : List.of(fonts, second)) {
            PdfRenderer renderer = PdfRenderer.with(PdfOptions.defaults()
                    .withFonts(FontBook.standard().withoutSystemFonts()).withFontFolder(given));
            Path file = folder.resolve("v.pdf");
            renderer.write(renderer.layout(volume("", "a " + GEORGIAN)), PdfEdition.SCREEN, file);
            files.add(Files.readAllBytes(file));
        }
        assertArrayEquals(files.getFirst(), files.getLast());
    }

    private static byte[] font(String name) {
        return BuiltFont.of(Kind.CID_CFF, " -" + GEORGIAN).named("Family " + name.charAt(0), "Regular")
                .program();
    }

    /** A machine's face helps out, and is told with the place, the version and the file. */
    @Test
    void theMachinesFacesAreToldWhereTheySetSomething() throws IOException {
        Files.write(fonts.resolve("m.ttf"), font("m"));
        PdfRenderer renderer = PdfRenderer
                .with(PdfOptions.defaults().withFonts(FontBook.standard().onMachine(List.of(fonts))));
        BookLayout plain = renderer.layout(volume("", "a b"));
        assertEquals(List.of(), told(plain, "font.system"));
        BookLayout layout = renderer.layout(volume("", "a " + GEORGIAN));
        assertEquals(List.of(), layout.failures());
        Diagnostic told = told(layout, "font.system").getFirst();
        assertEquals(Severity.WARNING, told.severity());
        assertEquals("a.md:7", told.at().file() + ":" + told.at().line());
        assertEquals("\u201C" + GEORGIAN
                + "\u201D is set in a face of this machine, Familym-Regular, Version 1.5 ("
                + fonts.resolve("m.ttf") + ")", told.message());
        assertEquals(List.of(), told(renderer.layout(volume("", "a b")), "font.system"),
                "of the volume alone");
    }
}
