package press.jubilee.examples.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TunedJavaTest {

    @TempDir
    private Path folder;

    @Test
    void runsTheSameJarAndPassesTheArgumentsOn() {
        List<String> command = new TunedJava(Path.of("jdk", "bin", "java").toFile(), jar().toFile(), 25)
                .command(List.of(), new String[]{"make", "a folder"});

        assertEquals(Path.of("jdk", "bin", "java").toString(), command.getFirst());
        assertEquals(List.of("-cp", jar().toString(), "press.jubilee.examples.Launched", "make", "a folder"),
                command.subList(command.size() - 5, command.size()));
    }

    @Test
    void startsFromAnArchiveWhereThereIsOne() throws IOException {
        assertEquals(List.of(), StartArchive.beside(jar().toFile(), 25).use());

        Path file = Files.createFile(folder.resolve("jubilee.aot"));

        assertEquals(List.of("-XX:AOTCache=" + file), StartArchive.beside(jar().toFile(), 25).use());
    }

    @Test
    void neverNamesAnOptionThatAnOlderJavaDoesNotKnow() throws IOException {
        Files.createFile(folder.resolve("jubilee.aot"));
        StartArchive archive = StartArchive.beside(jar().toFile(), 21);

        assertEquals(List.of(), archive.use());
        assertEquals(List.of(), archive.record());
        assertFalse(archive.isRecorded());
    }

    @Test
    void forgetsWhatItMade() throws IOException {
        Path file = Files.createFile(folder.resolve("jubilee.aot"));
        StartArchive archive = StartArchive.beside(jar().toFile(), 25);

        archive.forget();

        assertTrue(Files.notExists(file));
    }

    private Path jar() {
        return folder.resolve("jubilee.jar");
    }
}
