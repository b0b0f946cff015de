package press.jubilee.pdf.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.BookMatter;
import press.jubilee.model.PrinterChoice;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.PageKind;

/** Volumes made for printers. */
class PrinterPagesTest {

    @TempDir
    private Path temp;

    static List<String> names() {
        return PrinterProfile.names();
    }

    private static Anthology volume(int articles, BookMatter matter) {
        return Anthology.builder().title("V").date("2019-12-31").matter(matter)
                .articles(IntStream.range(0, articles)
                        .mapToObj(i -> Article.builder("a" + i, "Text " + i)
                                .paragraphs("Some words of a text. ".repeat(300)).build())
                        .toArray(Article[]::new))
                .build();
    }

    private static PdfRenderer renderer(String printer) {
        return PdfRenderer
                .with(PdfOptions.defaults().withPrinter(PrinterProfile.named(printer).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsMadeThatThePrinterTakes(String printer) throws IOException {
        PdfRenderer pdf = renderer(printer);
        BookLayout layout = pdf.layout(volume(12, BookMatter.NONE));
        List<Diagnostic> found = pdf.write(layout, PdfEdition.PRESS, temp.resolve("p.pdf")).diagnostics();
        assertEquals(List.of(), found.stream().filter(Diagnostic::isError).toList());
        PrinterProfile profile = PrinterProfile.named(printer).orElseThrow();
        assertEquals(0, layout.pages().size() % profile.pagesMultiple());
        assertTrue(layout.margins().inner().compareTo(profile.inner().least(layout.pages().size())) >= 0);
    }

    @Test
    void theManifestMayNameIt() throws IOException {
        BookMatter matter = BookMatter.NONE
                .withPrinter(new PrinterChoice("offset", new SourcePosition("anthology.yaml", 7, 12)));
        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
        BookLayout layout = pdf.layout(volume(1, matter));
        assertEquals(0, layout.pages().size() % 16);
        List<Diagnostic> found = pdf.write(layout, PdfEdition.PRESS, temp.resolve("p.pdf")).diagnostics();
        Diagnostic thin = found.stream().filter(d -> d.code().equals("printer.pages")).findFirst()
                .orElseThrow();
        assertEquals(new SourcePosition("anthology.yaml", 7, 12), thin.at());
        assertTrue(thin.isError());
        assertEquals(List.of(), pdf.write(layout, PdfEdition.SCREEN, temp.resolve("s.pdf")).diagnostics(),
                "a screen has no thickness");
    }

    @Test
    void aPrinterThatNobodyKnowsIsTold() {
        BookMatter matter = BookMatter.NONE
                .withPrinter(new PrinterChoice("kpd", new SourcePosition("anthology.yaml", 7, 12)));
        BookLayout layout = PdfRenderer.with(PdfOptions.defaults()).layout(volume(1, matter));
        assertEquals(List.of("printer.unknown"), layout.failures().stream().map(Diagnostic::code).toList());
    }

    @Test
    void ingramSparksLastPageIsBlank() {
        for (int articles = 1; articles < 6; articles++) {
            BookLayout layout = renderer("ingramspark").layout(volume(articles, BookMatter.NONE));
            assertEquals(PageKind.BLANK, layout.pages().getLast().kind(), articles + " articles");
        }
    }
}
