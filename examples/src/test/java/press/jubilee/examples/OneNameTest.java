package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's name, changed in one place, changes wherever it is printed or told, and nothing else does. */
class OneNameTest {

    private static final String OLD = "Vera Mond";
    private static final String NEW = "Zoe Lenz";

    @TempDir
    private Path temp;

    @Test
    void changesEverywhereInPrint() throws IOException {
        Map<String, String> before = pages(make("before", OLD, "Mond"));
        Map<String, String> after = pages(make("after", NEW, "Lenz"));

        assertEquals(before.keySet(), after.keySet());
        var told = before.keySet().stream().filter(p -> before.get(p).contains(fold(OLD))).toList();
        assertEquals(List.of("iii", "iv", "v", "1", "2", "5", "7", "xmp"), told, before.toString());
        for (String page : before.keySet()) {
            assertFalse(after.get(page).contains(fold(OLD)), page);
            if (!page.equals("5")) {
                assertEquals(before.get(page).replace(fold(OLD), fold(NEW)), after.get(page), page);
            }
        }
        assertTrue(before.get("2").endsWith(fold(OLD) + " 2"), "the running head: " + before.get("2"));
        assertTrue(before.get("5").indexOf(fold(OLD)) > before.get("5").indexOf("martin"), "by family name");
        assertTrue(after.get("5").indexOf(fold(NEW)) < after.get("5").indexOf("martin"), "by family name");
    }

    @Test
    void changesEverywhereInTheEpub() throws IOException {
        Map<String, String> before = epub(make("before", OLD, "Mond"));
        Map<String, String> after = epub(make("after", NEW, "Lenz"));

        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                List.of("EPUB/contents.xhtml", "EPUB/package.opf", "EPUB/text/contributors.xhtml",
                        "EPUB/text/imprint.xhtml", "EPUB/text/one.xhtml", "EPUB/text/sources.xhtml",
                        "EPUB/text/title-page.xhtml", "EPUB/toc.ncx"),
                before.keySet().stream().filter(f -> before.get(f).contains(OLD)).toList());
        for (String file : before.keySet()) {
            assertFalse(after.get(file).contains(OLD) || after.get(file).contains("Mond"), file);
            if (!file.endsWith("contributors.xhtml")) {
                assertEquals(neutral(before.get(file), OLD, "Mond, Vera"),
                        neutral(after.get(file), NEW, "Lenz, Zoe"),
                        file);
            }
        }
    }

    /** The package's own identifier and the drawn cover depend on everything in the volume. */
    private static String neutral(String text, String name, String sorted) {
        return text.replace(name, "NAME").replace(sorted, "SORTED").replaceAll("urn:uuid:[0-9a-f-]+",
                "urn:uuid");
    }

    private Path make(String name, String author, String family) throws IOException {
        Path folder = temp.resolve(name).resolve("volume");
        Folders.write(folder.resolve("anthology.yaml"), """
                title: A Small Volume
                language: en
                editors: [vera]
                publisher: {name: The Press}
                articles: [articles/one.md, articles/two.md]
                """);
        Folders.write(folder.resolve("contributors.yaml"), """
                vera: {name: %s, family: %s, given: %s, position: Editor of the Letter}
                martin: {name: Ann Martin, family: Martin, given: Ann}
                """.formatted(author, family, author.split(" ")[0]));
        Folders.write(folder.resolve("articles/one.md"), """
                ---
                title: The First
                author: vera
                source: {publication: The Letter, date: 2001, permission: granted}
                ---

                """ + "A paragraph of a few words. ".repeat(120) + "\n");
        Folders.write(folder.resolve("articles/two.md"), """
                ---
                title: The Second
                author: martin
                ---

                """ + "A paragraph of other words. ".repeat(120) + "\n");
        Path out = temp.resolve(name).resolve("out");
        Run run = Run.of("make", folder, "--out", out, "--editions", "screen,epub");
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        return out;
    }

    /** The words of each page, in small letters and in the order in which they were written, under its label; and the XMP. */
    private static Map<String, String> pages(Path out) throws IOException {
        var pages = new LinkedHashMap<String, String>();
        try (PDDocument document = Loader.loadPDF(out.resolve("volume-screen.pdf").toFile())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.put(labels[page - 1], fold(stripper.getText(document)));
            }
            pages.put("xmp", fold(new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> epub(Path out) throws IOException {
        var files = new TreeMap<String, String>();
        try (ZipFile epub = new ZipFile(out.resolve("volume.epub").toFile());
                Stream<? extends ZipEntry> entries = Collections.list(epub.entries()).stream()) {
            for (ZipEntry entry : entries.filter(e -> e.getName().matches(".*\\.(xhtml|opf|ncx)")).toList()) {
                files.put(entry.getName(), new String(epub.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
