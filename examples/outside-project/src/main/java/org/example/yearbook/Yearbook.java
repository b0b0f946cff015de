package org.example.yearbook;

import java.io.IOException;
import java.nio.file.Files;
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

/** Makes the editions of this year's collection. */
public final class Yearbook {

    private Yearbook() {}

    public static void main(String[] arguments) throws IOException {
        make(Path.of("collection"), Path.of("target", "editions"));
    }

    static void make(Path collection, Path out) throws IOException {
        Anthology anthology = AnthologyReader.create().read(collection).orElseThrow();
        Files.createDirectories(out);

        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
        BookLayout layout = pdf.layout(anthology);
        pdf.write(layout, PdfEdition.PRESS, out.resolve("yearbook.pdf"));

        EpubRenderer.with(EpubOptions.DEFAULT)
                .render(anthology, Optional.of(layout.pageMap()), out.resolve("yearbook.epub"));
    }
}
