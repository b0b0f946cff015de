package press.jubilee.model.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.reader.AnthologyReader;

/**
 * Imports the page of every folder below {@code imports/} into a copy of its {@code folder}, where it has one, and compares
 * what is told with {@code expected-diagnostics.txt} and what is written with {@code expected/}, where nothing else may
 * have changed. Rewrite both with {@code -Djubilee.update=true}.
 */
class ImportedPagesTest {

    private static final Path CASES = Path.of("src/test/resources/imports");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> everyPageBecomesWhatIsExpected() throws IOException {
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), c.toUri(),
                () -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(c))));
    }

    @Test
    void thereAreManyPages() throws IOException {
        assertTrue(cases().size() >= 25);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void check(Path folder) throws IOException {
        Path copy = temporary.resolve(folder.getFileName()).resolve("the-lights");
        Path before = folder.resolve("folder");
        if (Files.isDirectory(before)) {
            copy(before, copy);
        }
        ImportResult result = PageImporter.create().read(page(folder), copy);
        String told = result.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining());
        if (result.article().isPresent()) {
            result.article().get().write();
            List<Diagnostic> faults = AnthologyReader.create().read(copy).errors();
            assertEquals(List.of(), faults, "the folder can't be read after the import");
        }
        if (Boolean.getBoolean("jubilee.update")) {
            update(folder, before, copy, told);
        }
        assertEquals(text(folder.resolve("expected-diagnostics.txt")), told);
        assertEquals(List.of(), Folder.files(copy).stream().filter(f -> !known(f, folder)).toList());
        for (String name : Folder.files(folder.resolve("expected"))) {
            assertEquals(text(folder.resolve("expected").resolve(name)), text(copy.resolve(name)), name);
        }
        for (String name : Folder.files(before)) {
            if (!Files.exists(folder.resolve("expected").resolve(name))) {
                assertEquals(text(before.resolve(name)), text(copy.resolve(name)), name);
            }
        }
    }

    private static boolean known(String name, Path folder) {
        return Files.exists(folder.resolve("expected").resolve(name))
                || Files.exists(folder.resolve("folder").resolve(name));
    }

    private static Path page(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f)
                    && !f.getFileName().toString().equals("expected-diagnostics.txt")).findFirst()
                    .orElseThrow();
        }
    }

    private static void update(Path folder, Path before, Path copy, String told) throws IOException {
        Files.writeString(folder.resolve("expected-diagnostics.txt"), told);
        for (String name : Folder.files(copy)) {
            Path old = before.resolve(name);
            if (!Files.exists(old) || !text(old).equals(text(copy.resolve(name)))) {
                Path target = folder.resolve("expected").resolve(name);
                Files.createDirectories(target.getParent());
                Files.writeString(target, text(copy.resolve(name)));
            }
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : Folder.files(from)) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    /** The files below a folder, by their names relative to it. */
    private static final class Folder {

        static List<String> files(Path root) throws IOException {
            if (!Files.isDirectory(root)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(f -> root.relativize(f).toString().replace('\\', '/')).sorted().toList();
            }
        }
    }
}
