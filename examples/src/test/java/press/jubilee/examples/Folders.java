package press.jubilee.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small collections for tests. */
final class Folders {

    private Folders() {}

    /** A volume of one short article; {@code body} is its Markdown. */
    static Path small(Path parent, String name, String body) throws IOException {
        Path folder = parent.resolve(name);
        write(folder.resolve("anthology.yaml"), """
                title: A Small Volume
                language: en
                publisher: {name: The Press}
                date: 2020
                articles: [articles/one.md]
                """);
        write(folder.resolve("articles/one.md"), """
                ---
                title: The Only Text
                author: A Writer
                ---

                """ + body);
        return folder;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The names of the files directly in a folder, sorted; hidden ones too. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
