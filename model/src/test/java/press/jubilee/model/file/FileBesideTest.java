package press.jubilee.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBesideTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsLeftOfAFileThatWasNotMoved() throws IOException {
        try (FileBeside beside = FileBeside.of(folder.resolve("book.epub"))) {
            Files.writeString(beside.path(), "half");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void theOldFileStandsUntilTheNewOneIsMoved() throws IOException {
        Path target = Files.writeString(folder.resolve("book.epub"), "old");
        try (FileBeside beside = FileBeside.of(target)) {
            Files.writeString(beside.path(), "new");
            assertEquals("old", Files.readString(target));
            beside.moveIntoPlace();
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("book.epub"), names());
    }

    @Test
    void whoMayReadOtherNewFilesMayReadThisOne() throws IOException {
        Path target = folder.resolve("book.epub");
        try (FileBeside beside = FileBeside.of(target)) {
            beside.moveIntoPlace();
        }
        Path other = Files.createFile(folder.resolve("other"));
        assertEquals(attributes(other), attributes(target));
    }

    @Test
    void twoAtOnceDoNotMeet() throws IOException {
        try (FileBeside one = FileBeside.of(folder.resolve("a"));
                FileBeside two = FileBeside.of(folder.resolve("a"))) {
            assertFalse(Files.isSameFile(one.path(), two.path()));
        }
    }

    private static Object attributes(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix")
                ? Files.getPosixFilePermissions(file)
                : "none";
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
