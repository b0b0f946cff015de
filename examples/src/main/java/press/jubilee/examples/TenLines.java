package press.jubilee.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.model.Anthology;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/** The library in ten lines: a folder in, a press PDF, a screen PDF and an EPUB out. */
public final class TenLines {

    private TenLines() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Anthology anthology = AnthologyReader.create().read(Path.of(arguments[0])).orElseThrow();

        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
        BookLayout layout = pdf.layout(anthology);
        layout.diagnostics().forEach(System.err::println);
        pdf.write(layout, PdfEdition.PRESS, out.resolve("book-press.pdf"));
        pdf.write(layout, PdfEdition.SCREEN, out.resolve("book-screen.pdf"));

        EpubRenderer epub = EpubRenderer.with(EpubOptions.DEFAULT);
        epub.render(anthology, Optional.of(layout.pageMap()), out.resolve("book.epub"));
    }
}
