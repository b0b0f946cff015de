package press.jubilee.model.reader.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published schemas hold the reader's keys and accept what it accepts. */
class SchemaTest {

    private static final String FOLDER = "press/jubilee/model/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".schema.json"));
    }

    private static JsonNode json(String name) {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/" + FOLDER + name + ".schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode group(Form form) {
        return switch (form) {
            case ANTHOLOGY -> json("anthology");
            case PRESS, OCCASION, PUBLISHER, IDENTIFIERS, SERIES, COVER, FRONTISPIECE, EPIGRAPH, COLOPHON,
                    LICENCE,
                    ACCESSIBILITY,
                    COPYRIGHT_PAGE, DESIGN, MARGINS, FACES, OPENER, HEADINGS,
                    RUNNING_HEADS, NOTES, INDEX, INDEX_ENTRY, PART, LISTING ->
                json("anthology").at(
                        "/$defs/" + form.subject());
            case PERSON -> json("person");
            case NAME, AFFILIATION -> json("person").at("/$defs/" + form.subject());
            case ARTICLE -> json("article");
            case SOURCE -> json("article").at("/$defs/source");
        };
    }

    private static JsonNode foreign(Form form) {
        return switch (form) {
            case PERSON -> json("person").at("/$defs/otherTools/properties");
            case NAME -> json("person").at("/$defs/otherToolsOfName/properties");
            case AFFILIATION -> json("person").at("/$defs/otherToolsOfAffiliation/properties");
            case ARTICLE -> json("article").at("/$defs/otherTools/properties");
            case ANTHOLOGY, PRESS, OCCASION, PUBLISHER, IDENTIFIERS, SERIES, COVER, FRONTISPIECE, EPIGRAPH,
                    COLOPHON,
                    LICENCE, ACCESSIBILITY, COPYRIGHT_PAGE, DESIGN, MARGINS, FACES, OPENER,
                    HEADINGS,
                    RUNNING_HEADS, NOTES, INDEX, INDEX_ENTRY, PART, LISTING,
                    SOURCE ->
                new ObjectMapper()
                        .createObjectNode();
        };
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderKnowTheSameKeys(Form form) {
        Set<String> known = form.keys().stream().flatMap(Key::spellings)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, new TreeSet<>(group(form).get("properties").propertyNames()));
        assertEquals(new TreeSet<>(form.foreign()), new TreeSet<>(foreign(form).propertyNames()));
    }

    @ParameterizedTest
    @EnumSource
    void noOtherKeysAreAllowed(Form form) {
        JsonNode group = group(form);
        JsonNode closed = group.has("additionalProperties")
                ? group.get("additionalProperties")
                : group.get("unevaluatedProperties");
        assertTrue(closed.isBoolean() && !closed.asBoolean());
    }

    @Test
    void theFilesOfGoodFoldersAreValid() throws IOException {
        var faults = new ArrayList<String>();
        int files = 0;
        for (Path file : filesOf("good-")) {
            List<Error> errors = validate(file);
            files++;
            errors.forEach(e -> faults.add(file + ": " + e));
        }
        assertEquals(List.of(), faults);
        assertTrue(files > 30, "only " + files + " files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest-without-title/anthology.yaml",
        "manifest-unknown-keys/anthology.yaml", "manifest-bad-values/anthology.yaml",
        "manifest-wrong-kinds/anthology.yaml", "manifest-parts-and-articles/anthology.yaml",
        "manifest-is-a-list/anthology.yaml", "contributors-is-a-list/contributors.yaml",
        "people-broken/contributors.yaml", "people-broken/a.md", "aliases-given-twice/a.md",
        "article-bad-values/a.md", "article-unknown-keys/a.md", "front-matter-is-text/a.md"})
    void theFilesOfBrokenFoldersAreNot(String file) throws IOException {
        assertFalse(validate(anthologies().resolve(file)).isEmpty());
    }

    private static List<Error> validate(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        if (name.endsWith(".md")) {
            String rest = text.substring(4);
            int end = Math.min(at(rest, "\n---\n"), at(rest, "\n...\n"));
            return schema("article").validate(rest.substring(0, end) + "\n", InputFormat.YAML);
        }
        return schema(name.substring(0, name.indexOf('.'))).validate(text,
                name.endsWith(".json") ? InputFormat.JSON : InputFormat.YAML);
    }

    private static int at(String text, String mark) {
        int index = text.indexOf(mark);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static List<Path> filesOf(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(anthologies())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> anthologies().relativize(f).toString().startsWith(prefix))
                    .filter(f -> f.toString()
                            .matches(".*(anthology\\.(yaml|json)|contributors\\.yaml|design\\.yaml|\\.md)"))
                    .filter(f -> !f.toString().contains("good-aliases-and-merge")) // no schema sees aliases
                    .filter(SchemaTest::hasKeys).sorted().toList();
        }
    }

    private static boolean hasKeys(Path file) {
        try {
            return !file.toString().endsWith(".md")
                    || Files.readString(file).replace("\uFEFF", "").startsWith("---");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path anthologies() {
        try {
            return Path.of(SchemaTest.class.getResource("/anthologies").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
