package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.AccessStatement;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Licence;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;

class EpubRendererTest {

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesEverywhere() throws IOException {
        Anthology volume = Volumes.rich(folder);
        EpubFile first = EpubFile.of(volume);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            EpubFile second = EpubFile.of(volume);
            assertArrayEquals(first.zip(), second.zip());
            assertEquals(first.result(), second.result());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsLengthAndDigestOfTheFile() throws IOException {
        Path out = folder.resolve("book.epub");
        EpubResult result = EpubRenderer.with(EpubOptions.DEFAULT).render(Volumes.minimal(), out);
        assertEquals(Files.size(out), result.bytes());
        assertEquals(EpubFile.of(Volumes.minimal()).result(), result);
        assertTrue(result.sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void leavesTheOldFileWhenAPictureIsGone() throws IOException {
        Path out = Files.writeString(folder.resolve("book.epub"), "the old one");
        var gone = new Picture("gone.png", folder.resolve("gone.png"), PictureFormat.PNG, 1, 1);
        Anthology volume = Volumes.volume("V", Volumes.ENGLISH,
                List.of(Volumes.article("a", "A", Volumes.ENGLISH,
                        new Block.Figure(gone, "Gone.", false, Optional.empty(), Attributes.NONE,
                                SourcePosition.NONE))));
        assertThrows(NoSuchFileException.class,
                () -> EpubRenderer.with(EpubOptions.DEFAULT).render(volume, out));
        assertEquals("the old one", Files.readString(out));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    void firstEntryIsTheStoredMimetype() throws IOException {
        byte[] zip = EpubFile.of(Volumes.minimal()).zip();
        assertEquals("mimetypeapplication/epub+zip", new String(zip, 30, 28, StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.opf", "contents.xhtml", "toc.ncx", "text/02-second.xhtml"})
    void writesThePackageAsAgreed(String name) throws IOException {
        String resource = "golden/" + name.substring(name.lastIndexOf('/') + 1);
        String made = EpubFile.of(Volumes.rich(folder)).text(name);
        if (Boolean.getBoolean("jubilee.update")) {
            Files.writeString(Path.of("src/test/resources/press/jubilee/epub", resource), made);
            return;
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), made);
        }
    }

    @Test
    void reportsEverythingThatHostileInputLoses() throws IOException {
        List<Diagnostic> found = EpubFile.of(HostileVolume.make()).result().diagnostics();
        var codes = new ArrayList<>(found.stream().map(Diagnostic::code).distinct().sorted().toList());
        assertEquals(
                List.of("epub.character", "epub.cover-face", "epub.id", "epub.link", "epub.note",
                        "epub.title",
                        "wording.language"),
                codes);
        assertTrue(found.stream().anyMatch(d -> d.at().toString().equals("bad.md:3:1")));
    }

    @Test
    void claimsConformanceOnlyOnSomebodysWord() throws IOException {
        assertFalse(EpubFile.of(Volumes.minimal()).text("package.opf").contains("conformsTo"));
        String opf = EpubFile.of(Volumes.minimal(), EpubOptions.DEFAULT
                .withConformance(new AccessStatement.Conformance("2.2", "AA", "World Press",
                        Optional.of("IAAP WAS"), Optional.of("https://example.org/report"))),
                Optional.empty())
                .text("package.opf");
        assertTrue(opf.contains("EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>"));
        assertTrue(opf.contains("property=\"a11y:certifiedBy\" id=\"certifier\">World Press</meta>"));
        var said = new AccessStatement(Optional.of(AccessStatement.Conformance.parse("wcag 2.1 level aa",
                "The House", Optional.empty(), Optional.empty())),
                Optional.of(AccessStatement.Exemption.MICROENTERPRISE));
        String own = EpubFile.of(Volumes.minimal().with(BookMatter.NONE.withAccess(said)))
                .text("package.opf");
        assertTrue(own.contains("EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>"));
        assertTrue(own.contains("<meta property=\"a11y:exemption\">eaa-microenterprise</meta>"));
    }

    @Test
    void namesTheLicence() throws IOException {
        String opf = EpubFile.of(Volumes.minimal().with(BookMatter.NONE.withLicence(Licence.of("CC BY 4.0"))))
                .text("package.opf");
        assertTrue(opf.contains("<dc:rights>CC BY 4.0</dc:rights>"));
        assertTrue(opf.contains("<link rel=\"dcterms:license\""
                + " href=\"https://creativecommons.org/licenses/by/4.0/\"/>"));
    }

    /** As in the printed contents: one entry, and names that both have are said once. */
    @Test
    void aTranslationBehindItsOriginalIsOneEntryWithIt() throws IOException {
        var original = Article.builder("zh", "春风").language(Volumes.CHINESE).paragraphs("春。")
                .author(Volumes.wangChao())
                .build();
        var translation = Article.builder("en", "Spring Wind").paragraphs("Spring.")
                .author(Volumes.wangChao())
                .translationOf("zh").build();
        String toc = EpubFile.of(Volumes.volume("V", Volumes.ENGLISH, List.of(original, translation)))
                .text("contents.xhtml");
        assertTrue(toc.contains("王超</span></a>\n<ol>\n<li><a href=\"text/en.xhtml\">"
                + "Spring Wind <span class=\"author\">— Wang Chao"), toc);
    }

    @Test
    void contributorsHaveTheirPrintedPages() throws IOException {
        Anthology volume = Volumes.many(2, 3);
        String without = EpubFile.of(volume).text("text/contributors.xhtml");
        assertFalse(without.contains("pages"), without);
        String with = EpubFile.of(volume, EpubOptions.DEFAULT, Optional.of(Pages.every(volume, 100)))
                .text("text/contributors.xhtml");
        assertTrue(with.contains("Article Number 1</a>, <span class=\"pages\">p"), with);
    }

    @Test
    void takesTheTimeOfModificationFromTheOptions() throws IOException {
        String opf = EpubFile.of(Volumes.minimal(), EpubOptions.DEFAULT
                .withModified(Instant.parse("2026-10-01T12:30:15.7Z")), Optional.empty()).text("package.opf");
        assertTrue(opf.contains("<meta property=\"dcterms:modified\">2026-10-01T12:30:15Z</meta>"));
    }

    @Test
    void theUsersSheetFollowsWithoutWhatItMayNotSet() throws IOException {
        var sheet = new UserSheet("house.css",
                "h1 { color: red; margin: 0 }\n@import 'x.css';\n@font-face { src: url(a.woff) }\n"
                        + "p { background: u\\72l(https://example.org/x.png); text-indent: 1em }\n"
                        + "hr::after { content: \"}\" url(\"data:image/gif;base64,R0lG\"); color: currentColor }\n"
                        + "td { font: 12px/1.2 serif; font-size: .9em }\n");
        EpubFile epub = EpubFile.of(Volumes.minimal(), EpubOptions.DEFAULT.withUserStyleSheet(sheet),
                Optional.empty());
        assertEquals(List.of("1:6", "2:1", "3:1", "4:5", "6:6"), epub.result().diagnostics().stream()
                .filter(d -> d.code().equals("epub.style"))
                .map(d -> d.at().line() + ":" + d.at().column()).toList());
        String left = epub.text("style/house.css");
        assertEquals("h1 { margin: 0 } p { text-indent: 1em } hr::after { content: "
                + "\"}\" url(\"data:image/gif;base64,R0lG\"); color: currentColor } td { font-size: .9em }",
                left.strip().replaceAll("\\s+", " ").replace("{;", "{"));
        assertEquals(List.of(), EpubCheckReport.of(epub.zip()));
    }

    @Test
    void aSheetWithoutItsBracesIsAnError() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.minimal(), EpubOptions.DEFAULT
                .withUserStyleSheet(new UserSheet("house.css", "p { margin: 0")), Optional.empty());
        assertTrue(epub.result().diagnostics().stream().anyMatch(Diagnostic::isError));
    }

    @Test
    void refusesTwoTextsOfOneId() {
        Anthology volume = Volumes.volume("V", Volumes.ENGLISH, List.of(
                Volumes.article("a", "A", Volumes.ENGLISH), Volumes.article("a", "B", Volumes.ENGLISH)));
        assertThrows(IllegalArgumentException.class, () -> EpubFile.of(volume));
    }

    @Test
    void tagsEveryLanguage() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.bilingual());
        assertTrue(epub.text("text/chunfeng.xhtml")
                .contains("lang=\"zh-Hans\" xml:lang=\"zh-Hans\" dir=\"ltr\""));
        assertTrue(epub.text("text/chunfeng.xhtml")
                .contains("<span lang=\"en\" xml:lang=\"en\">people-to-people"));
        assertTrue(epub.text("text/peace.xhtml").contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
        assertTrue(epub.text("contents.xhtml").contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
        assertTrue(epub.text("text/spring.xhtml")
                .contains("Wang Chao <span lang=\"zh-Hans\" xml:lang=\"zh-Hans\">王超</span>"));
        assertTrue(epub.text("text/chunfeng.xhtml").contains("原载《中国日报》2019年12月31日。"));
    }
}
