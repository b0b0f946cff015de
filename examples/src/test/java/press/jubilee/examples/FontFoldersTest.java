package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void bothCommandsTakeThem() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(first.resolve("broken.ttf"), "no font at all, but named so");
        try (InputStream in = FontFoldersTest.class
                .getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            Files.copy(in, second.resolve("x.ttf"));
        }
        Path volume = Folders.small(folder, "v", "Words.\n");
        Path manifest = volume.resolve("anthology.yaml");
        Files.writeString(manifest,
                Files.readString(manifest) + "design: {faces: {text: liberation sans}}\n");
        assertEquals(1, Run.of("check", volume).exitCode(), "the family is not there");
        for (Object[] command : new Object[][]{{"check", volume},
            {"make", volume, "--editions", "screen", "--out",
                folder.resolve("out")}}) {
            Object[] words = Stream.concat(Arrays.stream(command),
                    Stream.of("--fonts", first, "--fonts", second)).toArray();
            Run run = Run.of(words);
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(run.err().matches("(?s).*broken\\.ttf[:0-9]*: warning: the font is passed over.*"),
                    run.err());
        }
        assertTrue(Files.exists(folder.resolve("out/v-screen.pdf")));
    }

    @Test
    void oneThatIsNotThereIsAMistake() throws IOException {
        Run run = Run.of("make", Folders.small(folder, "v", "Words.\n"), "--fonts", folder.resolve("none"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("There is no folder " + folder.resolve("none")), run.err());
    }
}
