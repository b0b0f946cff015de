package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.AccessStatement;
import press.jubilee.model.Anthology;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;

/** EPUBCheck finds nothing, not even a note on usage. Its state is static, so these tests must not run side by side. */
class EpubCheckTest {

    @TempDir
    Path folder;

    @Test
    void passesAMinimalVolume() throws IOException {
        assertClean(EpubFile.of(Volumes.minimal()));
    }

    @Test
    void passesEveryKindOfContent() throws IOException {
        assertClean(EpubFile.of(Volumes.rich(folder)));
    }

    @Test
    void passesWithoutLegacyNavigation() throws IOException {
        assertClean(EpubFile.of(Volumes.rich(folder), EpubOptions.DEFAULT.withLegacyNavigation(false)
                .withConformance(new AccessStatement.Conformance("2.2", "AA", "World Press",
                        Optional.of("IAAP WAS"), Optional.of("https://example.org/report")))
                .withUserStyleSheet(new UserSheet("house.css", "p { margin: 0; }")), Optional.empty()));
    }

    @Test
    void passesABilingualVolume() throws IOException {
        assertClean(EpubFile.of(Volumes.bilingual()));
    }

    @Test
    void passesACoverThatAnArticleShowsToo() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.withCover(folder));
        assertClean(epub);
        assertEquals(1, epub.entries().keySet().stream().filter(n -> n.startsWith("EPUB/images/")).count());
        assertTrue(epub.text("package.opf").contains("id=\"cover-image\" href=\"images/cover.png\""));
    }

    @Test
    void passesPageMarks() throws IOException {
        Anthology volume = Volumes.rich(folder);
        assertClean(EpubFile.of(volume, EpubOptions.DEFAULT, Optional.of(Pages.everyTenCharacters(volume))));
    }

    @Test
    void passesHostileInput() throws IOException {
        assertClean(EpubFile.of(HostileVolume.make()));
    }

    @Test
    void passesManyArticles() throws IOException {
        assertClean(EpubFile.of(Volumes.many(300, 1)));
    }

    @Test
    void findsWhatIsBroken() throws IOException {
        EpubFile good = EpubFile.of(Volumes.minimal());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : good.entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getKey().endsWith("one.xhtml")
                        ? good.text("text/one.xhtml").replace("<h1", "<h7").replace("</h1", "</h7")
                                .getBytes(StandardCharsets.UTF_8)
                        : entry.getValue());
                zip.closeEntry();
            }
        }
        assertFalse(EpubCheckReport.of(out.toByteArray()).isEmpty());
    }

    @Test
    void isAskedByTheBuildWhereThatIsWanted() throws IOException {
        EpubOptions asking = EpubOptions.DEFAULT.withEpubCheck();
        assertEquals(List.of(),
                EpubFile.of(Volumes.minimal(), asking, Optional.empty()).result().diagnostics());
        Path broken = folder.resolve("broken.svg");
        Files.writeString(broken, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><g></svg>");
        var picture = new Picture("broken.svg", broken, PictureFormat.SVG, 1, 1);
        Anthology volume = Volumes.volume("V", Volumes.ENGLISH,
                List.of(Volumes.article("a", "A", Volumes.ENGLISH,
                        new Block.Figure(picture, "Broken.", false, Optional.empty(), Attributes.NONE,
                                SourcePosition.NONE))));
        assertTrue(EpubFile.of(volume, asking, Optional.empty()).result().diagnostics().stream()
                .anyMatch(d -> d.code().startsWith("epubcheck.")));
    }

    private static void assertClean(EpubFile file) {
        assertEquals(List.of(), EpubCheckReport.of(file.zip()));
    }
}
