package press.jubilee.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;

/** Damages the files of a good folder in three hundred ways, always the same: no damage may be thrown or go unlocated. */
class MutatedFoldersTest {

    private static final String SIGNS = "&*!|>'\"%@`{}[],:#-? \n\t\0\u007f<=~é";

    @TempDir
    Path folder;

    @Test
    void noDamageIsThrown() throws IOException {
        List<Path> files = copy(Folders.named("good-full"));
        var random = new Random(70);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, damaged(whole, random));
            ReadResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Folders.read(folder));
            refused += result.errors().isEmpty() ? 0 : 1;
            for (Diagnostic d : result.diagnostics()) {
                assertTrue(Files.exists(folder.resolve(d.at().file())), d::toString);
                assertFalse(d.message().contains("Exception") || d.message().contains("Source:"),
                        d::toString);
            }
            Files.write(file, whole);
        }
        assertTrue(refused > 100 && refused < 300, "refused " + refused);
        assertEquals("", Folders.lines(Folders.read(folder)));
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        int length = Math.min(whole.length - at, random.nextInt(8));
        byte[] sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())))
                .getBytes(random.nextBoolean()
                        ? java.nio.charset.StandardCharsets.UTF_8
                        : java.nio.charset.StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> joined(whole, at, sign, at + length);
            case 2 -> joined(whole, at, sign, at);
            default -> joined(whole, at, new byte[0], at + length);
        };
    }

    private static byte[] joined(byte[] whole, int end, byte[] middle, int start) {
        byte[] all = Arrays.copyOf(whole, end + middle.length + whole.length - start);
        System.arraycopy(middle, 0, all, end, middle.length);
        System.arraycopy(whole, start, all, end + middle.length, whole.length - start);
        return all;
    }

    private List<Path> copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile).sorted()
                    .map(f -> copy(f, folder.resolve(from.relativize(f).toString()))).toList();
        }
    }

    private static Path copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            return Files.copy(from, to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
