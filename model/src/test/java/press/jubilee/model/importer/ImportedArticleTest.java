package press.jubilee.model.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.ReadLimits;

/** An article and its manifest come to the disk together or not at all. */
class ImportedArticleTest {

    private static final String PAGE = "A Light\n\nBy Ada Marsh\n\n" + "The lamp was lit in March. ".repeat(9)
            + "\n";

    @TempDir
    private Path temp;

    @Test
    void readingAPageWritesNothing() throws IOException {
        ImportedArticle article = read(PAGE).article().orElseThrow();

        assertEquals("articles/01-a-light.md", article.name());
        assertFalse(Files.exists(temp.resolve("volume")));
    }

    @Test
    void aFileThatIsThereByNowIsNotReplaced() throws IOException {
        ImportedArticle article = read(PAGE).article().orElseThrow();
        Path file = temp.resolve("volume/articles/01-a-light.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");

        assertThrows(FileAlreadyExistsException.class, article::write);

        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("articles", "articles/01-a-light.md"), tree(temp.resolve("volume")));
    }

    @Test
    void aManifestThatWasChangedMeanwhileIsNotReplaced() throws IOException {
        Path manifest = temp.resolve("volume/anthology.yaml");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, "title: T\nlanguage: en\narticles: []\n");
        ImportedArticle article = read(PAGE).article().orElseThrow();
        Files.writeString(manifest, "title: Other\nlanguage: en\narticles: []\n");

        assertThrows(IOException.class, article::write);

        assertEquals("title: Other\nlanguage: en\narticles: []\n", Files.readString(manifest));
        assertEquals(List.of("anthology.yaml"), tree(temp.resolve("volume")));
    }

    @Test
    void aFailureTakesTheNewFoldersAwayAgain() throws IOException {
        ImportedArticle good = read(PAGE).article().orElseThrow();
        var article = new ImportedArticle(good.folder(), good.name(), good.text(), "no/such/folder.yaml",
                good.manifestBefore(), good.manifestText());

        assertThrows(IOException.class, article::write);

        assertFalse(Files.exists(temp.resolve("volume")));
    }

    @Test
    void articlesThatAreALinkToElsewhereAreNotWrittenInto() throws IOException {
        Files.createDirectories(temp.resolve("volume"));
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(temp.resolve("volume/articles"), temp.resolve("elsewhere"));

        ImportResult result = read(PAGE);

        assertEquals(List.of("path.outside"),
                result.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code).toList());
    }

    @Test
    void theSecondArticleFollowsTheFirst() throws IOException {
        read(PAGE).article().orElseThrow().write();
        read(PAGE.replace("A Light", "Another Light")).article().orElseThrow().write();

        assertEquals(
                List.of("anthology.yaml", "articles", "articles/01-a-light.md",
                        "articles/02-another-light.md"),
                tree(temp.resolve("volume")));
        assertTrue(Files.readString(temp.resolve("volume/anthology.yaml"))
                .endsWith("articles:\n  - articles/01-a-light.md\n  - articles/02-another-light.md\n"));
    }

    @Test
    void aPageThatIsTooLargeIsRefused() throws IOException {
        Path page = Files.writeString(temp.resolve("page.txt"), PAGE);

        ImportResult result = PageImporter.create().withLimits(ReadLimits.STANDARD.withTextBytes(100)).read(
                page,
                temp.resolve("volume"));

        assertEquals(List.of("limit.text-bytes"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        Path page = Files.write(temp.resolve("page.txt"),
                ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(read(PAGE).article().orElseThrow().text(),
                PageImporter.create().read(page, temp.resolve("volume")).article().orElseThrow().text());
    }

    private ImportResult read(String page) throws IOException {
        return PageImporter.create().read(Files.writeString(temp.resolve("saved.txt"), page),
                temp.resolve("volume"));
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> !f.equals(folder)).map(f -> folder.relativize(f).toString()).sorted()
                    .toList();
        }
    }
}
