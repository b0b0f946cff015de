package press.jubilee.model.reader.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader(new DocumentLimits(100_000, 50, 1000, 50));
    private final List<Diagnostic> found = new ArrayList<>();

    private Optional<Located> read(Syntax syntax, String text) {
        return reader.read(syntax, text, new SourcePosition("f", 1, 1), found::add);
    }

    private String tree(Syntax syntax, String text) {
        return tree(read(syntax, text).orElseThrow(() -> new AssertionError(found.toString())));
    }

    /** Keys and values with their places: {@code {a@1:1=b@1:4}}. */
    private static String tree(Located value) {
        String at = "@" + value.at().line() + ":" + value.at().column();
        return switch (value) {
            case Located.Mapping m -> m.entries().stream()
                    .map(e -> e.key() + "@" + e.at().line() + ":" + e.at().column() + "=" + tree(e.value()))
                    .collect(Collectors.joining(", ", "{", "}" + at));
            case Located.Sequence s -> s.items().stream().map(DocumentReaderTest::tree)
                    .collect(Collectors.joining(", ", "[", "]" + at));
            case Located.Scalar s -> s.text() + at;
            case Located.Nothing n -> "∅" + at;
        };
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        assertEquals("{a@1:1=b@1:4, c@2:1=[d@3:5, {e@4:5=f@4:8}@4:5]@3:3, g@5:1=∅@5:3}@1:1",
                tree(Syntax.YAML, "a: b\nc:\n  - d\n  - e: f\ng:\n"));
    }

    @Test
    void jsonKeysAndValuesKnowTheirPlaces() {
        assertEquals("{a@1:2=b@1:7, c@2:2=[1.50@2:8, true@2:14, ∅@2:20]@2:7}@1:1",
                tree(Syntax.JSON, "{\"a\": \"b\",\n \"c\": [1.50, true, null]}"));
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals("{𝒳𝒳@1:1=[𝒴@1:6, z@1:9]@1:5}@1:1", tree(Syntax.YAML, "𝒳𝒳: [𝒴, z]\n"));
        assertEquals("{𝒳𝒳@1:2=[𝒴@1:9, z@1:14]@1:8}@1:1", tree(Syntax.JSON, "{\"𝒳𝒳\": [\"𝒴\", \"z\"]}"));
    }

    @Test
    void placesStartWhereTheTextStarts() {
        Located value = reader.read(Syntax.YAML, "a:\n  b: c\n", new SourcePosition("f", 10, 1), found::add)
                .orElseThrow();
        assertEquals("{a@10:1={b@11:3=c@11:6}@11:3}@10:1", tree(value));
        reader.read(Syntax.YAML, "a: b\nc: d: e\n", new SourcePosition("f", 10, 1), found::add);
        assertEquals("f:11:5 yaml.syntax", found.getFirst().at() + " " + found.getFirst().code());
    }

    @Test
    void anchorsOfEveryKindAndTags() {
        assertEquals("{a@1:1=x@1:4, b@2:1=y@2:4, d@3:1=z@3:4, c@4:1=[x@1:4, y@2:4, z@3:4]@4:4}@1:1",
                tree(Syntax.YAML, "a: &one x\nb: &two !!str \"y\"\nd: !!str &t  z\nc: [*one, *two, *t]\n"));
    }

    @Test
    void anAmpersandInQuotesIsNoAnchor() {
        assertEquals("{a@1:1=&x@1:4, b@2:1=!y &x@2:4}@1:1", tree(Syntax.YAML, "a: '&x'\nb: \"!y &x\"\n"));
        assertTrue(read(Syntax.YAML, "a: '&x'\nb: *x\n").isEmpty());
    }

    @Test
    void theFirstMergedGroupWins() {
        assertEquals("{a@1:1={k@1:8=1@1:11}@1:4, b@2:1={k@2:8=2@2:11, l@2:14=3@2:17}@2:4, "
                + "c@3:1={m@3:19=4@3:22, k@1:8=1@1:11, l@2:14=3@2:17}@3:4}@1:1",
                tree(Syntax.YAML, "a: &a {k: 1}\nb: &b {k: 2, l: 3}\nc: {<<: [*a, *b], m: 4}\n"));
    }

    @Test
    void anEmptyDocumentHasNoValue() {
        assertTrue(read(Syntax.YAML, "").isEmpty());
        assertTrue(read(Syntax.YAML, "# nothing\n\n").isEmpty());
        assertTrue(read(Syntax.JSON, " \n").isEmpty());
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            t: a: b            | 1:5 | a colon stands inside a value
            t: @x              | 1:4 | a value without quotation marks can't begin with '@'
            t: %x              | 1:4 | a value without quotation marks can't begin with '%'
            t: "a" b           | 1:8 | this does not fit what stands before it
            t: 'it's'          | 1:8 | this does not fit what stands before it
            t: "a\\q"          | 1:7 | a backslash in double quotation marks
            t: "abc            | 1:4 | the quotation mark that opens here is never closed
            t: {a: b           | 1:4 | the bracket that opens here is never closed
            t: *foo* bar       | 1:8 | this is not YAML: while scanning an alias
            t: }               | 1:4 | this is not YAML
            ? [a] : b          | 1:3 | a key must be a plain word
            """)
    void brokenYamlIsToldPlainly(String text, String place, String message) {
        assertTrue(read(Syntax.YAML, text).isEmpty());
        Diagnostic d = found.getFirst();
        assertEquals("f:" + place, d.at().toString(), d::toString);
        assertTrue(d.message().startsWith(message), d::toString);
        assertEquals(1, found.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": }            | 1:7
            {"a" "b"}          | 1:6
            {a: 1}             | 1:2
            [1, 2              | 1:6
            {"a": 01}          | 1:8
            """)
    void brokenJsonIsToldPlainly(String text, String place) {
        assertTrue(read(Syntax.JSON, text).isEmpty());
        assertEquals("f:" + place + " json.syntax", found.getFirst().at() + " " + found.getFirst().code(),
                () -> found.toString());
        assertFalse(found.getFirst().message().contains("Source:"), () -> found.toString());
    }
}
