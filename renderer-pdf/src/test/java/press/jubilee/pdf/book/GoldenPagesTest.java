package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageDump;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.font.FontBook;

/**
 * Each {@code golden/<case>} is a collection; its pages of text are as {@code page-<folio>.dump} beside it say, in the form of
 * {@link PageDump}. A new case is a new folder. Run with {@code -Djubilee.update=true} to write the dumps anew; then read the
 * difference. Where {@code CI=true} that is refused.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final PdfRenderer RENDERER = PdfRenderer
            .with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts()));

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        boolean update = Boolean.getBoolean("jubilee.update");
        assertFalse(update && "true".equals(System.getenv("CI")),
                "dumps are not rewritten by the build server");
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> cases = folders.sorted().toList();
            assertTrue(cases.size() >= 8);
            return cases.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), f.toUri(),
                    () -> check(f, update)));
        }
    }

    private static void check(Path folder, boolean update) throws IOException {
        BookLayout layout = RENDERER.layout(AnthologyReader.create().read(folder).orElseThrow());
        Map<String, String> actual = layout.pages().stream().filter(GoldenPagesTest::isText)
                .collect(Collectors.toMap(p -> "page-" + p.label() + ".dump", PageDump::of, (a, b) -> a,
                        TreeMap::new));
        if (update) {
            for (String old : dumps(folder).keySet()) {
                Files.delete(folder.resolve(old));
            }
            for (Map.Entry<String, String> dump : actual.entrySet()) {
                Files.writeString(folder.resolve(dump.getKey()), dump.getValue());
            }
        }
        Map<String, String> expected = dumps(folder);
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, dump) -> assertEquals(dump, actual.get(name), name));
    }

    private static boolean isText(Page page) {
        return page.kind() == PageKind.TEXT || page.kind() == PageKind.OPENER;
    }

    private static Map<String, String> dumps(Path folder) throws IOException {
        var dumps = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".dump")).toList()) {
                dumps.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return dumps;
    }
}
