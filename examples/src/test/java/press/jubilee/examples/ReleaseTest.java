package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release may hold, and what a draft says of what it lacks. */
class ReleaseTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"permission: requested,7:15", "permission: unknown,7:15", "pages: 9,5:3"})
    void aReleaseIsRefusedWhileAPermissionIsOutstanding(String line, String place) throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", volume("en", line), "--out", out, "--release");

        assertEquals(ExitCode.ERRORS_IN_INPUT, run.exitCode());
        assertTrue(
                run.err().contains(
                        "articles/one.md:" + place + ": error: the permission to print 'Our Story'"),
                run.err());
        assertTrue(run.err().contains("[source.permission-outstanding]"), run.err());
        assertFalse(Files.exists(out), "nothing is written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "not-needed"})
    void aReleaseIsMadeWhenNoneIs(String permission) throws IOException {
        Run run = Run.of("make", volume("en", "permission: " + permission), "--out", temp.resolve("out"),
                "--release");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertFalse(imprint().contains("Draft"), imprint());
        assertFalse(run.err().contains("permission"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"en,Draft: permission outstanding for “Our Story”.", "zh-Hans,送审稿：《Our Story》尚未取得授权。"})
    void aDraftSaysSoOnTheImprintAndInAWarning(String language, String notice) throws IOException {
        Run run = Run.of("make", volume(language, "permission: requested"), "--out", temp.resolve("out"));

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertTrue(run.err().contains("articles/one.md:7:15: warning: the permission to print"), run.err());
        assertTrue(imprint().contains(notice), imprint());
    }

    @Test
    void aTranslationOfTheVolumesOwnTextNeedsNoPermission() throws IOException {
        Path volume = volume("en", "permission: granted");
        Files.writeString(volume.resolve("anthology.yaml"),
                Files.readString(volume.resolve("anthology.yaml")).replace("one.md]",
                        "one.md, articles/two.md]"));
        Folders.write(volume.resolve("articles/two.md"), """
                ---
                title: Another
                translation-of: articles/one.md
                source: {language: fr}
                ---

                A paragraph.
                """);

        Run run = Run.of("make", volume, "--out", temp.resolve("out"), "--release");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    private Path volume(String language, String line) throws IOException {
        Path folder = temp.resolve("volume");
        Folders.write(folder.resolve("anthology.yaml"), """
                title: A Small Volume
                language: %s
                publisher: {name: The Press}
                articles: [articles/one.md]
                """.formatted(language));
        Folders.write(folder.resolve("articles/one.md"), """
                ---
                title: Our Story
                language: en
                source:
                  publication: China Daily
                  date: 2019-12-31
                  %s
                ---

                A paragraph.
                """.formatted(line));
        return folder;
    }

    private String imprint() throws IOException {
        try (ZipFile epub = new ZipFile(temp.resolve("out/volume.epub").toFile())) {
            return new String(epub.getInputStream(epub.getEntry("EPUB/text/imprint.xhtml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
