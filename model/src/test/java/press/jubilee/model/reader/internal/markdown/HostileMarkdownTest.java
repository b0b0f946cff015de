package press.jubilee.model.reader.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.RichText;

/** Inputs that would exhaust the stack or the day of a careless reader. */
class HostileMarkdownTest {

    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> inputs() {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("nested quotations", "> ".repeat(10_000) + "x");
        inputs.put("nested lists in a line", "- ".repeat(10_000) + "x");
        inputs.put("opening brackets", "[".repeat(100_000));
        inputs.put("bracket pairs", "[".repeat(50_000) + "a" + "]".repeat(50_000));
        inputs.put("images", "![".repeat(50_000));
        inputs.put("links begun", "[a](".repeat(50_000));
        inputs.put("links begun with angle", "[a](<b".repeat(50_000));
        inputs.put("note calls begun", "[^".repeat(50_000));
        inputs.put("list markers", "- a\n".repeat(50_001));
        inputs.put("list items", "- a\n".repeat(10_000));
        inputs.put("nested list by indentation", indentedLists());
        inputs.put("one long line", "word and more ".repeat(80_000));
        inputs.put("one long line with quotes", "\"word\" and 'more' ".repeat(60_000));
        inputs.put("deep emphasis", "*a _b ".repeat(5_000) + "b_ a* ".repeat(5_000));
        inputs.put("stars", "*".repeat(100_000));
        inputs.put("open stars", "*a ".repeat(50_000));
        inputs.put("backticks", backticks());
        inputs.put("braces", "{.a ".repeat(50_000));
        inputs.put("html elements", "<b>".repeat(20_000));
        inputs.put("html blocks", "<div>".repeat(20_000));
        inputs.put("html block lines", "<div>\n\n".repeat(5_000));
        inputs.put("html spans", "<div>" + "<span>".repeat(20_000));
        inputs.put("comments begun", "<!-- ".repeat(50_000));
        inputs.put("bars", "|".repeat(50_000) + "\n" + "|-".repeat(50_000) + "|\n");
        inputs.put("rows", "| a | b |\n|---|---|\n" + "| a | b |\n".repeat(20_000));
        inputs.put("references", "[a]: b\n".repeat(20_000));
        inputs.put("divisions", "::: a\n".repeat(20_000));
        inputs.put("entities", "&amp".repeat(50_000));
        inputs.put("spaces", " ".repeat(1_000_000) + "x");
        inputs.put("addresses", "http://a.".repeat(50_000));
        inputs.put("nested spans", "[".repeat(5_000) + "a" + "]{.x}".repeat(5_000));
        return inputs.entrySet().stream().map(e -> new Hostile(e.getKey(), e.getValue()));
    }

    private static String indentedLists() {
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    private static String backticks() {
        var text = new StringBuilder();
        for (int i = 1; i < 1_000; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadOrRefusedInTime(Hostile input) {
        List<Diagnostic> found = new ArrayList<>();
        RichText text = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(input.text(), found));
        assertFalse(text.blocks().isEmpty() && text.notes().isEmpty() && found.isEmpty(), "nothing vanishes");
    }

    @Test
    void refusesNestingWithItsPlace() {
        List<Diagnostic> found = new ArrayList<>();
        read("fine\n\n" + "> ".repeat(101) + "x", found);
        assertEquals(List.of("a.md:8:1 markdown.nesting"),
                found.stream().map(d -> d.at() + " " + d.code()).toList());
    }

    @Test
    void keepsWhatItRefuses() {
        RichText text = read("> ".repeat(200) + "words stay", new ArrayList<>());
        assertTrue(text.leaves().getFirst().text().endsWith("words stay"));
    }

    @Test
    void readsWhatIsDeepButAllowed() {
        for (Map.Entry<String, String> deep : Map.of("quotations", "> ".repeat(100) + "x", "emphasis",
                "*a _b ".repeat(50) + "b_ a* ".repeat(50), "stars", "*".repeat(500) + "x" + "*".repeat(500))
                .entrySet()) {
            List<Diagnostic> found = new ArrayList<>();
            read(deep.getValue(), found);
            assertEquals(List.of(), found, deep.getKey());
        }
    }

    private static RichText read(String text, List<Diagnostic> found) {
        return new MarkdownReader(MarkdownLimits.defaults()).read(text, new SourcePosition("a.md", 6, 1),
                Language.ENGLISH, MarkdownCasesTest.PICTURES, found::add);
    }
}
