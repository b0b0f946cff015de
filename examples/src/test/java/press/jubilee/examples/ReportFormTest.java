package press.jubilee.examples;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code NAME-report.json} is as {@code report.schema.json} says. */
class ReportFormTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:press/jubilee/examples/report.schema.json"));

    @TempDir
    private Path temp;

    private String report(String body, String editions) throws IOException {
        Path out = temp.resolve("out");
        Run run = Run.of("make", Folders.small(temp, "volume", body), "--out", out, "--editions", editions);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        return Files.readString(out.resolve("volume-report.json"));
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void aReportOfPagesHasTheForm() throws IOException {
        String report = report("A note so long[^n] that it goes on on the next page. "
                + "Words fill the page and more words. ".repeat(120) + "\n\n[^n]: "
                + "A note of many words. ".repeat(260) + "\n", "press,epub");

        assertEquals(List.of(), faults(report));
        JsonNode layout = new ObjectMapper().readTree(report).get("layout");
        JsonNode split = null;
        for (JsonNode finding : layout.get("findings")) {
            boolean first = split == null && finding.get("kind").asString().equals("page.split-note");
            split = first ? finding : split;
        }
        assertEquals("articles/one.md", split.get("file").asString());
        assertEquals(8, split.get("line").asInt());
        assertEquals("1", split.get("page").asString());
        assertEquals("info", split.get("severity").asString());
        assertTrue(layout.get("text").get("lines").asInt() > 60);
        assertTrue(layout.get("text").get("wordSpace").get("mean").asDouble() > 0.15);
        assertTrue(layout.get("findingsByKind").get("page.split-note").asInt() >= 1);
    }

    @Test
    void aReportWithoutPagesHasTheFormToo() throws IOException {
        assertEquals(List.of(), faults(report("A few words.\n", "epub")));
    }

    @Test
    void theFormRefusesWhatItDoesNotName() throws IOException {
        String report = report("A few words.\n", "press");
        assertFalse(faults(report.replace("\"hyphenatedShare\"", "\"share\"")).isEmpty());
        assertFalse(faults(report.replace("\"width\"", "\"breadth\"")).isEmpty());
    }
}
