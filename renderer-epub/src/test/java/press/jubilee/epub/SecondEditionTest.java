package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.epub.inspect.Inspection;
import press.jubilee.model.Anthology;

/** The EPUB 2 edition: nothing in it is new, and nothing that the EPUB 3 says is lost. */
class SecondEditionTest {

    @TempDir
    Path folder;

    private Path second(Anthology volume) throws IOException {
        Path file = folder.resolve("second.epub");
        EpubRenderer.with(EpubOptions.DEFAULT).renderEpub2(volume,
                Optional.of(Pages.everyTenCharacters(volume)),
                file);
        return file;
    }

    private static String text(Path epub, String name) throws IOException {
        try (var zip = new ZipFile(epub.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("OEBPS/" + name)).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void passesEpubCheckWithEveryKindOfContent() throws IOException {
        assertEquals(List.of(), EpubCheckReport.of(Files.readAllBytes(second(Volumes.rich(folder)))));
        assertEquals(List.of(), EpubCheckReport.of(Files.readAllBytes(second(Volumes.bilingual()))));
        assertEquals(List.of(), EpubCheckReport.of(Files.readAllBytes(second(Volumes.minimal()))));
    }

    @Test
    void isReadBackAsTheOtherIs() throws IOException {
        assertEquals(List.of(), Inspection.of(second(Volumes.bilingual())));
    }

    @Test
    void namesPeopleAsTheyAreWritten() throws IOException {
        String opf = text(second(Volumes.bilingual()), "content.opf");
        assertFalse(opf.contains("> "), opf);
        assertFalse(opf.contains(", \""), opf);
        assertTrue(opf.contains("version=\"2.0\""), opf);
        assertTrue(opf.contains("<reference") && opf.contains("type=\"text\""), opf);
    }

    @Test
    void saysTheSameWords() throws IOException {
        Anthology volume = Volumes.rich(folder);
        EpubFile third = EpubFile.of(volume, EpubOptions.DEFAULT,
                Optional.of(Pages.everyTenCharacters(volume)));
        Path second = second(volume);
        int compared = 0;
        for (String href : third.spine()) {
            if (!href.equals("contents.xhtml")) {
                assertEquals(words(third.text(href)), words(text(second, href)), href);
                compared++;
            }
        }
        assertTrue(compared > 5);
    }

    private static String words(String xhtml) {
        return xhtml.substring(xhtml.indexOf("<body")).replaceAll("<[^>]*>", "").replaceAll("[0-9]+\\. ", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(second(Volumes.bilingual()));
        assertArrayEquals(first, Files.readAllBytes(second(Volumes.bilingual())));
    }
}
