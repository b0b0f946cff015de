package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void filesAppearTogether() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (StagedFiles files = StagedFiles.in(folder)) {
            Files.writeString(files.file("a"), "new");
            Files.writeString(files.file("b"), "new");
            assertEquals("old", Files.readString(folder.resolve("a")));
            files.publish();
        }
        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void nothingIsLeftOfWhatWasNotPublished() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (StagedFiles files = StagedFiles.in(folder)) {
            Files.writeString(files.file("a"), "new");
        }
        assertEquals("old", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aFolderUnderOneOfTheNamesStopsAll() throws IOException {
        Files.createDirectories(folder.resolve("b").resolve("kept"));
        try (StagedFiles files = StagedFiles.in(folder)) {
            Files.writeString(files.file("a"), "new");
            Files.writeString(files.file("b"), "new");
            assertThrows(FileAlreadyExistsException.class, files::publish);
        }
        assertEquals(List.of("b"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
