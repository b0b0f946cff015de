package press.jubilee.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;

/** Folders that files among the resources can't be: links, huge and poisoned files. Each is read within ten seconds. */
class HostileFoldersTest {

    private static final int DEEP = 100_000;

    @TempDir
    Path outside;

    private Path folder() throws IOException {
        return Files.createDirectories(outside.resolve("folder"));
    }

    private static ReadResult read(Path folder) {
        return read(folder, ReadLimits.STANDARD);
    }

    private static ReadResult read(Path folder, ReadLimits limits) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> AnthologyReader.create().withLimits(limits).read(folder));
    }

    private ReadResult readManifest(String manifest) throws IOException {
        Folders.minimal(folder(), "Words.\n");
        Folders.write(folder(), "anthology.yaml", manifest);
        return read(folder());
    }

    private ReadResult readPicture(Path picture) throws IOException {
        Folders.minimal(folder(), "Words.\n\n![A](" + folder().relativize(picture) + ")\n");
        return read(folder());
    }

    private static void assertCodes(List<String> codes, ReadResult result) {
        assertEquals(codes, Folders.codes(result), () -> Folders.lines(result));
    }

    @Test
    void aliasesThatExplode() throws IOException {
        var bomb = new StringBuilder(
                "title: T\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i)).append("*a%d, ".formatted(i - 1).repeat(9))
                    .append("*a%d]\n".formatted(i - 1));
        }
        assertCodes(List.of("anthology.yaml:6:25 limit.values"), readManifest(bomb.toString()));
    }

    @Test
    void mergesThatExplode() throws IOException {
        var bomb = new StringBuilder("m0: &m0 {");
        for (int i = 0; i < 200; i++) {
            bomb.append("k").append(i).append(": v, ");
        }
        bomb.append("z: v}\n");
        for (int i = 1; i < 900; i++) {
            bomb.append("m%d: &m%d {<<: *m%d}\n".formatted(i, i, i - 1));
        }
        ReadResult result = readManifest(bomb.toString());
        assertEquals(List.of("limit.values"), result.errors().stream().map(Diagnostic::code).toList());
    }

    @Test
    void tooManyAliases() throws IOException {
        assertCodes(List.of("anthology.yaml:1:6011 limit.aliases"),
                readManifest("a: [&x y" + ", *x  ".repeat(1001) + "]\n"));
    }

    @Test
    void groupsNestedWithoutEnd() throws IOException {
        assertCodes(List.of("anthology.yaml:1:104 limit.nesting"), readManifest("a: " + "[".repeat(DEEP)));
    }

    @Test
    void groupsIndentedWithoutEnd() throws IOException {
        var deep = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        assertCodes(List.of("anthology.yaml:102:102 limit.nesting"), readManifest(deep.toString()));
    }

    @Test
    void jsonNestedWithoutEnd() throws IOException {
        Folders.write(folder(), "anthology.json", "{\"a\": " + "[".repeat(DEEP));
        assertCodes(List.of("anthology.json:1:107 limit.nesting"), read(folder()));
    }

    @Test
    void frontMatterNestedWithoutEnd() throws IOException {
        Folders.minimal(folder(), "");
        Folders.write(folder(), "a.md",
                "---\ntitle: One\nsource: " + "{a: ".repeat(DEEP) + "\n---\nWords.\n");
        assertCodes(List.of("a.md:3:409 limit.nesting"), read(folder()));
    }

    @Test
    void nulAmongTheWords() throws IOException {
        Folders.minimal(folder(), "First.\nWo\0rds.\n");
        assertCodes(List.of("a.md:5:3 file.nul"), read(folder()));
    }

    @Test
    void nulsOnly() throws IOException {
        Folders.minimal(folder(), "");
        Folders.write(folder(), "a.md", new byte[1_000_000]);
        ReadResult result = read(folder());
        assertEquals("a.md:1:1 file.nul", Folders.codes(result).getFirst());
        assertEquals(101, result.diagnostics().size());
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        Folders.minimal(folder(), "");
        Folders.write(folder(), "a.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        assertCodes(List.of("a.md:2:11 file.encoding"), read(folder()));
    }

    @Test
    void anEncodedSurrogateIsNoUtf8() throws IOException {
        Folders.minimal(folder(), "");
        Folders.write(folder(), "a.md", new byte[]{'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertCodes(List.of("a.md:2:1 file.encoding"), read(folder()));
    }

    @Test
    void anEndInTheMiddleOfACharacter() throws IOException {
        Folders.minimal(folder(), "");
        Folders.write(folder(), "a.md", new byte[]{'a', (byte) 0xE4, (byte) 0xB8});
        assertCodes(List.of("a.md:1:2 file.encoding"), read(folder()));
    }

    @Test
    void controlCharactersOnly() throws IOException {
        Folders.minimal(folder(), "\u0001".repeat(2_000_000));
        ReadResult result = read(folder());
        assertEquals(101, result.diagnostics().size());
        assertEquals("limit.diagnostics", result.diagnostics().getLast().code());
    }

    @Test
    void aFileOfAGigabyte() throws IOException {
        Folders.minimal(folder(), "");
        try (var file = new RandomAccessFile(folder().resolve("a.md").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertCodes(List.of("a.md:1:1 limit.text-bytes"), read(folder()));
    }

    @Test
    void aPictureOfAGigabyte() throws IOException {
        Path picture = folder().resolve("x.png");
        try (var file = new RandomAccessFile(picture.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertCodes(List.of("a.md:6:1 limit.picture-bytes"), readPicture(picture));
    }

    @Test
    void aPngWhoseChunkClaimsTwoGigabytes() throws IOException {
        byte[] start = "\u0089PNG\r\n\u001a\n\u007f\u00ff\u00ff\u00ffIHDR"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertCodes(List.of("a.md:6:1 picture.truncated"),
                readPicture(Folders.write(folder(), "x.png", start)));
    }

    @Test
    void anSvgNestedWithoutEnd() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + "<g>".repeat(DEEP);
        assertCodes(List.of("a.md:6:1 limit.nesting"), readPicture(Folders.write(folder(), "x.svg", svg)));
    }

    @Test
    void anSvgWithManyAttributes() throws IOException {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'");
        for (int i = 0; i < 200_000; i++) {
            svg.append(" a").append(i).append("=''");
        }
        ReadResult result = readPicture(Folders.write(folder(), "x.svg", svg.append("/>").toString()));
        assertCodes(List.of("a.md:6:1 picture.damaged"), result);
    }

    @Test
    void anHonestSvgMayBeLarge() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"
                + "<path d='%s'/>".formatted("M0 0L1 1".repeat(100_000)).repeat(3) + "<text>%s</text></svg>"
                        .formatted("words ".repeat(100_000));
        assertCodes(List.of(), readPicture(Folders.write(folder(), "x.svg", svg)));
    }

    @Test
    void manyStrangeKeys() throws IOException {
        var manifest = new StringBuilder("title: T\nlanguage: en\narticles: [a.md]\n");
        for (int i = 0; i < 2000; i++) {
            manifest.append("strange").append(i).append(": x\n");
        }
        ReadResult result = readManifest(manifest.toString());
        assertEquals(101, result.diagnostics().size());
        assertEquals(
                "anthology.yaml:1:1: warning: there are 1900 more diagnostics of this file, 0 of them errors "
                        + "[limit.diagnostics]\n    hint: mend the first ones and read again",
                result.diagnostics().getLast().toString());
        assertTrue(result.anthology().isPresent());
    }

    @Test
    void moreValuesThanAnyManifestHas() throws IOException {
        ReadResult result = readManifest("a: [" + "x, ".repeat(200_000) + "]\n");
        assertEquals(List.of("limit.values"), result.errors().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aValueOfSevenMegabytes() throws IOException {
        ReadResult result = readManifest("title: " + "x".repeat(7_000_000) + "\n");
        assertCodes(List.of("anthology.yaml:1:1 limit.metadata"), result);
    }

    @Test
    void aKeyOfAMegabyte() throws IOException {
        ReadResult result = readManifest("title: T\n" + "x".repeat(1_000_000) + ": y\n");
        assertEquals(1, result.errors().size(), () -> Folders.lines(result).substring(0, 500));
        assertTrue(Folders.lines(result).length() < 10_000);
    }

    @Test
    void manyListedFiles() throws IOException {
        Folders.minimal(folder(), "Words.\n");
        Folders.write(folder(), "anthology.yaml",
                "title: T\nlanguage: en\narticles:\n" + "- a.md\n- b.md\n".repeat(20));
        ReadResult result = read(folder(), ReadLimits.STANDARD.withArticles(3));
        assertCodes(List.of("anthology.yaml:5:3 file.missing", "anthology.yaml:6:3 listing.twice",
                "anthology.yaml:7:3 limit.articles"), result);
    }

    @Test
    void threeMegabytesOfEmptyLines() throws IOException {
        Folders.minimal(folder(), "\n".repeat(3_000_000));
        assertCodes(List.of("a.md:4:1 article.empty"), read(folder()));
    }

    @Test
    void linksInACircle() throws IOException {
        Files.createSymbolicLink(folder().resolve("x.png"), Path.of("y.png"));
        Files.createSymbolicLink(folder().resolve("y.png"), Path.of("x.png"));
        assertCodes(List.of("a.md:6:1 file.link"), readPicture(folder().resolve("x.png")));
    }

    @Test
    void aFolderThatHoldsItself() throws IOException {
        Folders.minimal(folder(), "Words.\n");
        Files.createSymbolicLink(folder().resolve("self"), Path.of("."));
        Folders.write(folder(), "anthology.yaml",
                "title: T\nlanguage: en\narticles: [self/self/a.md, a.md]\n");
        assertCodes(List.of("anthology.yaml:3:28 listing.twice"), read(folder()));
    }

    @Test
    void linksThatLeaveTheFolder() throws IOException {
        Folders.write(outside, "secret/x.md", "---\ntitle: Secret\n---\nSecret.\n");
        Folders.minimal(folder(), "Words.\n");
        Files.createSymbolicLink(folder().resolve("file.md"), outside.resolve("secret/x.md"));
        Files.createSymbolicLink(folder().resolve("way"), outside.resolve("secret"));
        Files.createSymbolicLink(folder().resolve("nowhere.md"), outside.resolve("not/there.md"));
        Folders.write(folder(), "anthology.yaml",
                "title: T\nlanguage: en\narticles: [a.md, file.md, way/x.md, nowhere.md, way/y.md]\n");
        ReadResult result = read(folder());
        assertCodes(List.of("anthology.yaml:3:18 path.outside", "anthology.yaml:3:27 path.outside",
                "anthology.yaml:3:37 file.link", "anthology.yaml:3:49 file.missing"), result);
        assertTrue(!Folders.lines(result).contains("x.md'?"), "the names of files outside must not be told");
    }

    @Test
    void aManifestThatIsALinkOutOrAFolder() throws IOException {
        Folders.write(outside, "anthology.yaml", "title: T\nlanguage: en\n");
        Files.createSymbolicLink(folder().resolve("anthology.yaml"), outside.resolve("anthology.yaml"));
        assertCodes(List.of("anthology.yaml:1:1 path.outside"), read(folder()));
        Files.delete(folder().resolve("anthology.yaml"));
        Files.createDirectory(folder().resolve("anthology.yaml"));
        assertCodes(List.of("anthology.yaml:1:1 file.kind"), read(folder()));
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Folders.minimal(folder(), "Words.\n");
        Path article = folder().resolve("a.md");
        Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(article), "the superuser reads everything");
        assertCodes(List.of("anthology.yaml:3:12 file.unreadable"), read(folder()));
    }

    @Test
    void aFolderThatIsNotThereIsTheCallersMistake() throws IOException {
        assertThrows(NoSuchFileException.class, () -> AnthologyReader.create().read(outside.resolve("none")));
        Path file = Folders.write(outside, "file", "x");
        assertThrows(NotDirectoryException.class, () -> AnthologyReader.create().read(file));
    }
}
