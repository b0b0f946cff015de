package press.jubilee.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * Reads every folder of {@code anthologies/} and compares what it is told with the folder's
 * {@code expected-diagnostics.txt}; a folder without that file is without fault.
 */
class AnthologyFoldersTest {

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everyFolderTellsWhatIsExpected() throws IOException {
        return Folders.all().stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(),
                f.toUri(), () -> assertTimeoutPreemptively(Duration.ofSeconds(60),
                        () -> assertEquals(expected(f), Folders.lines(Folders.read(f))))));
    }

    @Test
    void thereAreManyBrokenFoldersAndEachErrorIsLocated() throws IOException {
        int broken = 0;
        for (Path folder : Folders.all()) {
            ReadResult result = Folders.read(folder);
            broken += result.errors().isEmpty() ? 0 : 1;
            for (Diagnostic error : result.errors()) {
                assertTrue(error.at().file().matches("[\\w./-]+"), error::toString);
                assertTrue(error.hint().isPresent(), error::toString);
            }
        }
        assertTrue(broken >= 45, "only " + broken + " broken folders");
    }

    @Test
    void aGoodFolderGivesAnAnthologyAndABrokenOneNone() throws IOException {
        for (Path folder : Folders.all()) {
            ReadResult result = Folders.read(folder);
            assertEquals(result.errors().isEmpty(), result.anthology().isPresent(), folder::toString);
            if (folder.getFileName().toString().startsWith("good-")) {
                assertEquals(List.of(), result.errors(), folder::toString);
            }
        }
    }

    @Test
    void aFolderInsideAnArchiveTellsTheSame() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temporary.resolve("all.zip"),
                Map.of("create", "true"))) {
            for (Path folder : Folders.all()) {
                Path copy = zip.getPath("/x/" + folder.getFileName());
                copy(folder, copy);
                assertEquals(expected(folder), Folders.lines(Folders.read(copy)), folder::toString);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String expected(Path folder) throws IOException {
        Path file = folder.resolve("expected-diagnostics.txt");
        return Files.exists(file) ? Files.readString(file).stripTrailing() : "";
    }
}
