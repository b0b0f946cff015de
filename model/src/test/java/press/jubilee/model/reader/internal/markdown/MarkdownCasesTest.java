package press.jubilee.model.reader.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.RichText;
import press.jubilee.model.text.TreeDump;

/**
 * Each {@code markdown/CASE.md} read as {@code CASE.tree} says: the findings, then the tree. The language is English, or
 * the ending of the case's name behind a dot: {@code quotes.fr.md}. Rewrite the trees with {@code -Djubilee.update=true}.
 */
class MarkdownCasesTest {

    private static final Path CASES = Path.of("src/test/resources/markdown");

    static final PictureFinder PICTURES = (reference, at, found) -> {
        if (reference.startsWith("missing")) {
            found.accept(Diagnostic.error("picture.missing", at, "there is no " + reference, "Add it"));
            return Optional.empty();
        }
        return Optional.of(new Picture(reference, Path.of(reference), PictureFormat.PNG, 10, 10));
    };

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".md")).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsItsTreeSays(String name) throws IOException {
        String markdown = Files.readString(CASES.resolve(name));
        Path tree = CASES.resolve(name.replaceFirst("\\.md$", ".tree"));
        String actual = dump(markdown, language(name));
        if (Boolean.getBoolean("jubilee.update")) {
            Files.writeString(tree, actual);
        }
        assertEquals(Files.readString(tree), actual, name);
    }

    @Test
    void hasManyCases() throws IOException {
        assertTrue(cases().count() >= 40, "cases");
    }

    private static Language language(String name) {
        String[] parts = name.split("\\.");
        return parts.length == 3 ? new Language(parts[1]) : Language.ENGLISH;
    }

    private static String dump(String markdown, Language language) {
        List<Diagnostic> found = new ArrayList<>();
        RichText text = new MarkdownReader(MarkdownLimits.defaults()).read(markdown,
                new SourcePosition("a.md", 1, 1), language, PICTURES, found::add);
        var out = new StringBuilder();
        found.stream().sorted().forEach(d -> out.append(d.at().line()).append(':').append(d.at().column())
                .append(' ').append(d.severity()).append(' ').append(d.code()).append('\n'));
        return out.append(found.isEmpty() ? "" : "\n").append(TreeDump.of(text)).toString();
    }
}
