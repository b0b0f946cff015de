package press.jubilee.examples.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.EpubRenderer;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/** What went in can be read back out of the written files, in order. */
class NoWordLostTest {

    private static final Path SAMPLE = Path.of("src/main/anthology/friends-beyond-borders");
    /** A page of notes and a head may part two words of the text. */
    private static final int WITHIN_TWO_PAGES = 900;
    /** In an EPUB only note calls, labels and page marks do. */
    private static final int WITHIN_A_BYLINE = 150;

    @TempDir
    private Path temp;

    @Test
    void theSample() throws IOException {
        verify(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aGeneratedCollection(long seed) throws IOException {
        verify(CollectionGenerator.write(seed, temp.resolve("collection")));
    }

    private void verify(Path folder) throws IOException {
        Anthology anthology = AnthologyReader.create().read(folder).orElseThrow();
        PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
        BookLayout layout = pdf.layout(anthology);
        assertEquals(List.of(), layout.diagnostics().stream().filter(Diagnostic::isError).toList());

        // a screen file calls the hyphens at line ends soft, and the reader leaves those out: words could not be joined
        Path book = temp.resolve("book.pdf");
        pdf.write(layout, PdfEdition.PRESS, book);
        verifyPdf(anthology, PdfReader.words(book));
        assertEquals(List.of(), PdfReader.fontsNotEmbedded(book));
        assertTrue(PdfReader.fontsEmbedded(book).size() > 2);

        Path epub = temp.resolve("book.epub");
        EpubRenderer.with(EpubOptions.DEFAULT).render(anthology, Optional.of(layout.pageMap()), epub);
        var search = new WordSearch(EpubReader.words(epub), WITHIN_A_BYLINE);
        assertEquals(Optional.empty(), search.missing(ExpectedWords.whole(anthology)));
    }

    private static void verifyPdf(Anthology anthology, WordStream words) {
        var search = new WordSearch(words, WITHIN_TWO_PAGES);
        assertEquals(Optional.empty(), search.missing(ExpectedWords.running(anthology)));
        assertEquals(Optional.empty(), search.missing(ExpectedWords.notes(anthology)));
        for (List<String> floating : ExpectedWords.floating(anthology)) {
            assertEquals(Optional.empty(), search.missing(List.of(floating)));
        }
    }
}
