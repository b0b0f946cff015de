package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code paragraphs/<case>.txt}, in {@link ToyType}, breaks into the lines of {@code <case>.lines}. Run with
 * {@code -Djubilee.update=true} to write these anew; then read the difference.
 */
class GoldenParagraphTest {

    private static final Path FOLDER = Path.of("src/test/resources/paragraphs");

    @TestFactory
    Stream<DynamicTest> paragraphs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> cases = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertTrue(cases.size() >= 9);
            return cases.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), f.toUri(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n\n", 2);
        Map<String, String> settings = new HashMap<>();
        parts[0].lines().forEach(line -> settings.put(line.split(": ")[0], line.split(": ")[1]));
        Path golden = FOLDER.resolve(file.getFileName().toString().replace(".txt", ".lines"));
        String actual = broken(settings, parts[1]);
        if (Boolean.getBoolean("jubilee.update")) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual);
    }

    private static String broken(Map<String, String> settings, String text) {
        List<Node> nodes = settings.containsKey("set") ? ToyType.ragged(text) : ToyType.justified(text);
        int looseness = Integer.parseInt(settings.getOrDefault("looseness", "0"));
        Breakpoints breaks = KnuthPlass.with(BreakSettings.book(10))
                .alternatives(Paragraph.of(nodes), widths(settings), 1).nearest(looseness);
        StringBuilder s = new StringBuilder();
        for (BrokenLine line : breaks.lines()) {
            s.append(String
                    .format(Locale.ROOT, "%-48s %6.2f %-10s %.0f%n", ToyType.text(nodes, line), line.ratio(),
                            line.fitness(), line.demerits())
                    .replace(System.lineSeparator(), "\n"));
        }
        breaks.misfits().forEach(m -> s.append(m).append('\n'));
        return s.append(String.format(Locale.ROOT, "= %.0f", breaks.demerits())).append('\n').toString();
    }

    private static LineWidths widths(Map<String, String> settings) {
        int measure = Integer.parseInt(settings.get("measure"));
        if (settings.containsKey("hanging")) {
            return LineWidths.hanging(measure, Integer.parseInt(settings.get("hanging")));
        }
        if (settings.containsKey("initial")) {
            String[] initial = settings.get("initial").split(" ");
            return LineWidths.besideInitial(measure, Integer.parseInt(initial[0]),
                    Integer.parseInt(initial[1]));
        }
        return LineWidths.constant(measure);
    }
}
