package press.jubilee.model.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;

/** The collection folders among the test resources, and folders made on the spot. */
final class Folders {

    private Folders() {}

    static Path named(String name) {
        try {
            return Path.of(Folders.class.getResource("/anthologies").toURI()).resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(named(""))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static ReadResult read(String name) {
        return read(named(name));
    }

    static ReadResult read(Path folder) {
        try {
            return AnthologyReader.create().read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Anthology good(String name) {
        return read(name).orElseThrow();
    }

    /** The diagnostics as a compiler prints them. */
    static String lines(ReadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    /** Each diagnostic's place and code. */
    static List<String> codes(ReadResult result) {
        return result.diagnostics().stream().map(d -> d.at() + " " + d.code()).toList();
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** A manifest that lists {@code a.md}, and that article with a text after its front matter. */
    static void minimal(Path folder, String body) throws IOException {
        write(folder, "anthology.yaml", "title: T\nlanguage: en\narticles: [a.md]\n");
        write(folder, "a.md", "---\ntitle: One\n---\n" + body);
    }
}
