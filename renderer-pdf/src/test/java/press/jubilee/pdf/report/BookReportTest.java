package press.jubilee.pdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.font.FontBook;

/** Reports of whole books: that everything arrives, with its place. */
class BookReportTest {

    @TempDir
    private Path folder;

    private BookLayout layout(String frontMatter, String body) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("anthology.yaml"), """
                title: A Volume
                language: en
                publisher: {name: The Press}
                date: 2020
                articles: [articles/one.md]
                """);
        Files.writeString(folder.resolve("articles/one.md"),
                "---\ntitle: One\n" + frontMatter + "author: A Writer\n---\n\n" + body);
        return PdfRenderer.with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts()))
                .layout(AnthologyReader.create().read(folder).orElseThrow());
    }

    private static Finding finding(BookLayout layout, String code) {
        return layout.report().findings().stream().filter(f -> f.diagnostic().code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + layout.report().findings()));
    }

    private static String place(Finding finding) {
        return finding.diagnostic().at() + " p." + finding.place().orElseThrow().label();
    }

    private static final String FILL = "Some plain words stand here so that the page is filled. ".repeat(40)
            + "\n\n";

    @Test
    void aLineTooLongForItsMeasure() throws IOException {
        BookLayout layout = layout("", FILL + FILL + "A " + "word\u00A0".repeat(40) + "on one line.\n");

        Finding found = finding(layout, "layout.overfull");
        assertEquals("articles/one.md:10:1 p.3", place(found));
        assertEquals(List.of("layout.overfull"),
                layout.diagnostics().stream().map(Diagnostic::code).distinct().toList());
    }

    @Test
    void aNoteThatGoesOnOnTheNextPage() throws IOException {
        BookLayout layout = layout("",
                FILL + "A call[^n]. " + FILL + "[^n]: " + "A note of many words. ".repeat(260) + "\n");

        Finding found = finding(layout, "page.split-note");
        assertEquals("articles/one.md:10:7", found.diagnostic().at().toString());
        assertEquals(Severity.INFO, found.diagnostic().severity());
        Place place = found.place().orElseThrow();
        assertTrue(place.y() > layout.trim().height().sp() / 4, "in the notes, at the foot: " + place);
        assertEquals(List.of(), layout.diagnostics());
    }

    @Test
    void aHeadThatDidNotFitIsToldOnceWhereThatFirstHappens() throws IOException {
        BookLayout layout = layout("short-title: " + "A very long short title ".repeat(8) + "\n",
                FILL.repeat(6));

        assertEquals(1, layout.report().counts().get("layout.head"));
        assertEquals("3", finding(layout, "layout.head").place().orElseThrow().label());
        assertEquals(List.of("layout.head"), layout.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aLetterThatTheDesignsFaceLacks() throws IOException {
        Finding found = finding(layout("", "Two sorts of stone, \u05D0 and \u05D1.\n"), "glyph.stand-in");

        assertEquals("articles/one.md:6:1 p.1", place(found));
        assertTrue(
                found.diagnostic().message()
                        .startsWith("\u201C\u05D0\u201D, \u201C\u05D1\u201D are set in Liberation"),
                found.diagnostic().message());
    }

    @Test
    void onePageOfPlainWordsHasNoFaults() throws IOException {
        LayoutReport report = layout("", FILL).report();

        assertEquals(List.of(), report.findings());
        assertTrue(report.lines().lines() > 20);
        assertEquals(0, report.pages().footDeviation(), 1e-9);
        assertEquals("SourceSerifPro-Regular", report.faces().getFirst().face());
    }

    @Test
    void everyPositionOfATextHasItsPage() throws IOException {
        BookLayout layout = layout("", FILL.repeat(3) + "The last paragraph.\n");
        SourceIndex index = SourceIndex.of(layout.pages());

        assertEquals("1", label(index, 6));
        assertEquals("1", label(index, 1));
        assertEquals(layout.pageMap().lastPageOf(layout.anthology().texts().findFirst().orElseThrow().id())
                .orElseThrow(), label(index, 12));
    }

    private static String label(SourceIndex index, int line) {
        return index.find(new press.jubilee.model.diagnostic.SourcePosition("articles/one.md", line, 1))
                .orElseThrow().label();
    }
}
