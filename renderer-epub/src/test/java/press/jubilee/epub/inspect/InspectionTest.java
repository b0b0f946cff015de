package press.jubilee.epub.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.epub.EpubFile;
import press.jubilee.epub.EpubOptions;
import press.jubilee.epub.Pages;
import press.jubilee.epub.Volumes;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;

/** A good file is without finding; broken in one place, it gives the finding for that place. */
class InspectionTest {

    private static final String TEXT = "EPUB/text/01-everything.xhtml";
    private static final String OPF = "EPUB/package.opf";
    private static final String NAV = "EPUB/contents.xhtml";

    @TempDir
    Path folder;

    /**
     * A good file with one fault.
     *
     * @param name of the entry that is changed; its text is gone where {@code from} is empty
     * @param code of the finding
     */
    record Fault(String name, String from, String to, String code) {

        @Override
        public String toString() {
            return code + " in " + name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(new Fault("mimetype", "epub+zip", "zip", "epub.mimetype"),
                new Fault("META-INF/container.xml", "", "", "epub.container"),
                new Fault("META-INF/container.xml", "package.opf", "content.opf", "epub.container"),
                new Fault("META-INF/container.xml", "</container>", "", "epub.xml"),
                new Fault(OPF, "</package>", "", "epub.xml"),
                new Fault(OPF, "unique-identifier=\"pub-id\"", "unique-identifier=\"none\"",
                        "epub.identifier"),
                new Fault(OPF, "dcterms:modified\">2019", "dcterms:modified\">19", "epub.modified"),
                new Fault(OPF, "href=\"images/circle.svg\"", "href=\"images/square.svg\"", "epub.missing"),
                new Fault(OPF, "href=\"images/circle.svg\"", "href=\"images/a-photo-1.png\"", "epub.twice"),
                new Fault(OPF, "<item id=\"picture-3\" href=\"images/circle.svg\""
                        + " media-type=\"image/svg+xml\"/>", "", "epub.unlisted"),
                new Fault(OPF, "idref=\"t-foreword\"", "idref=\"t-backword\"", "epub.spine"),
                new Fault(OPF, "<itemref idref=\"t-foreword\"/>", "", "epub.unread"),
                new Fault(OPF, "properties=\"nav\"", "properties=\"nav scripted\"", "epub.properties"),
                new Fault(OPF, "properties=\"nav\"", "", "epub.contents"),
                new Fault(OPF, "<meta property=\"pageBreakSource\">urn:isbn:9780306406157</meta>", "",
                        "epub.page-source"),
                new Fault(OPF, "media-type=\"image/gif\"", "media-type=\"image/png\"", "epub.type"),
                new Fault(OPF, "properties=\"cover-image\"", "", "epub.cover"),
                new Fault(TEXT, "</section>", "", "epub.xml"),
                new Fault(TEXT, "lang=\"en\" xml:lang=\"en\" dir", "dir", "epub.language"),
                new Fault(TEXT, "id=\"n2\"", "id=\"n1\"", "epub.id-twice"),
                new Fault(TEXT, "href=\"#n3\"", "href=\"#n33\"", "epub.link-id"),
                new Fault(TEXT, "../style/book.css", "../style/look.css", "epub.link-file"),
                new Fault(TEXT, "../images/a-photo-1.png", "https://example.org/a.png", "epub.remote"),
                new Fault(TEXT, "href=\"#r2\"", "href=\"#r1\"", "epub.note-back"),
                new Fault(TEXT, "alt=\"A square.\"", "alt=\"\"", "epub.alt"),
                new Fault(TEXT, "<p class=\"byline\">", "<script>x()</script><p class=\"byline\">",
                        "epub.properties"),
                new Fault(NAV, "epub:type=\"toc\"", "epub:type=\"lot\"", "epub.contents"),
                new Fault(NAV, "text/chronology.xhtml\"", "text/foreword.xhtml\"", "epub.contents"),
                new Fault(NAV, "epub:type=\"page-list\"", "epub:type=\"loi\"", "epub.pages"),
                new Fault("EPUB/style/book.css", "body {", "body { background: url(paper.png);", "epub.font"),
                new Fault("EPUB/style/book.css", "body {", "@import 'x'; body {", "epub.remote"),
                new Fault("EPUB/images/a-photo-1.png", "PNG", "GIF", "epub.type"));
    }

    @Test
    void aGoodFileIsWithoutFinding() throws IOException {
        assertEquals(List.of(), Inspection.of(file(good())));
        assertEquals(List.of(), Inspection.of(file(EpubFile.of(Volumes.bilingual()).entries())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWithItsPlace(Fault fault) throws IOException {
        Map<String, byte[]> entries = good();
        if (fault.from().isEmpty()) {
            entries.remove(fault.name());
        } else {
            String before = new String(entries.get(fault.name()), StandardCharsets.ISO_8859_1);
            String after = before.replaceFirst(Pattern.quote(fault.from()), fault.to());
            assertTrue(!after.equals(before), () -> fault.name() + " has no " + fault.from());
            entries.put(fault.name(), after.getBytes(StandardCharsets.ISO_8859_1));
        }
        List<Diagnostic> found = Inspection.of(file(entries));
        assertTrue(found.stream().anyMatch(d -> d.code().equals(fault.code())), found::toString);
        assertTrue(found.stream().allMatch(d -> d.hint().isPresent() && d.at().line() > 0), found::toString);
    }

    @Test
    void anUnpackedOrCutFileIsNoArchive() throws IOException {
        Path file = file(good());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(List.of("epub.zip"), Inspection.of(file).stream().map(Diagnostic::code).toList());
    }

    @Test
    void thereAreManyKindsOfFaults() {
        var codes = new TreeSet<String>();
        faults().forEach(f -> codes.add(f.code()));
        assertTrue(faults().count() >= 30 && codes.size() >= 20, codes::toString);
    }

    private Map<String, byte[]> good() throws IOException {
        Anthology volume = Volumes.rich(folder);
        return new LinkedHashMap<>(EpubFile
                .of(volume, EpubOptions.DEFAULT, Optional.of(Pages.everyTenCharacters(volume))).entries());
    }

    private Path file(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("book.epub");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                var header = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(entry.getValue());
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(entry.getValue().length);
                    header.setCrc(crc.getValue());
                }
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
