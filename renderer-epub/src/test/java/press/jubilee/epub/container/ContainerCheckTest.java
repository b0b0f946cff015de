package press.jubilee.epub.container;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the written container finds each kind of fault. */
class ContainerCheckTest {

    private static final String PAGE = "<html xmlns:epub='http://www.idpf.org/2007/ops'><p id='a'>"
            + "<a epub:type='noteref' id='r1' href='#n1'>1</a><img src='b.png'/></p>"
            + "<p id='n1'><a epub:type='backlink' href='#r1'>back</a></p></html>";
    private static final String OPF = "<package><item href='a.xhtml'/><item href='b.png'/></package>";

    @TempDir
    Path folder;

    @Test
    void acceptsWhatIsRight() throws IOException {
        Path zip = zip(PAGE, OPF);
        assertDoesNotThrow(() -> new ContainerCheck(zip, meant(PAGE, OPF)).run());
    }

    @Test
    void findsWhatIsMissingShortOrUnlisted() throws IOException {
        Path zip = zip(PAGE, OPF);
        Map<String, Container.Written> longer = meant(PAGE, OPF);
        longer.put("EPUB/a.xhtml", new Container.Written(PAGE.length() + 1, 0));
        assertThrows(IllegalStateException.class, () -> new ContainerCheck(zip, longer).run());
        Map<String, Container.Written> more = meant(PAGE, OPF);
        more.put("EPUB/c.png", new Container.Written(0, 0));
        assertThrows(IllegalStateException.class, () -> new ContainerCheck(zip, more).run());
    }

    private Path zip(String page, String opf) throws IOException {
        Path file = folder.resolve("book.epub");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries(page, opf).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, Container.Written> meant(String page, String opf) {
        var meant = new LinkedHashMap<String, Container.Written>();
        entries(page, opf).forEach((name, text) -> {
            var crc = new CRC32();
            crc.update(text.getBytes(StandardCharsets.UTF_8));
            meant.put(name, new Container.Written(text.length(), crc.getValue()));
        });
        return meant;
    }

    private static Map<String, String> entries(String page, String opf) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("mimetype", Container.MIMETYPE);
        entries.put(Container.PACKAGE, opf);
        entries.put("EPUB/a.xhtml", page);
        entries.put("EPUB/b.png", "x");
        return entries;
    }
}
