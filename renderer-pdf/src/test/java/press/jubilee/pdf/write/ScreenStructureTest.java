package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

/** What software reads of a screen file. */
class ScreenStructureTest {

    @TempDir
    Path folder;

    private Path screen(Anthology volume) throws IOException {
        Path file = folder.resolve("screen.pdf");
        PdfRenderer.with(PdfOptions.defaults()).render(volume, PdfEdition.SCREEN, file);
        return file;
    }

    /** Types of cells, heads with what they are heads of, row by row. */
    private List<String> cells(String table) throws IOException {
        Files.writeString(folder.resolve("anthology.yaml"), "title: V\nlanguage: en\narticles: [a.md]\n");
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\nWords.\n\n" + table + "\nWords.\n");
        var found = new ArrayList<String>();
        try (PDDocument document = Loader
                .loadPDF(screen(AnthologyReader.create().read(folder).orElseThrow()).toFile())) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        }
        return found;
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (element.getStructureType()) {
                    case "TH" -> found.add(
                            element.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"));
                    case "TD" -> found.add("TD");
                    default -> collect(element, found);
                }
            }
        }
    }

    @Test
    void aStrongFirstColumnHeadsItsRows() throws IOException {
        assertEquals(List.of("Column", "Column", "Row", "TD", "Row", "TD"), cells("""
                | City        | Year |
                |-------------|-----:|
                | **Kunming** | 1981 |
                | **Lijiang** | 1994 |
                """));
    }

    @Test
    void aFirstColumnThatIsStrongInPartsIsNoHead() throws IOException {
        assertEquals(List.of("Column", "Column", "TD", "TD", "TD", "TD"), cells("""
                | City        | Year |
                |-------------|-----:|
                | **Kunming** | 1981 |
                | **Li**jiang | 1994 |
                """));
    }

    @Test
    void bookmarksOfATextInTwoLanguagesHaveBothTitles() throws IOException {
        Article original = Article.builder("zh", "两座城").language(new Language("zh-Hans"))
                .paragraphs("海内存知己。").build();
        Article translation = Article.builder("en", "Two Towns").translationOf("zh").paragraphs("One.")
                .build();
        Article other = Article.builder("other", "A Third Text").paragraphs("One.").build();
        var titles = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(screen(Anthology.builder().title("V")
                .articles(original, translation, other).build()).toFile())) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
        }
        assertTrue(titles.containsAll(List.of("两座城 / Two Towns", "Two Towns / 两座城", "A Third Text")),
                titles::toString);
    }
}
