package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final String GOOD = "A paragraph of a few words.\n";

    @TempDir
    private Path temp;

    @Test
    void makesEveryEditionNamedAfterTheFolder() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", Folders.small(temp, "volume", GOOD), "--out", out);

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-press.pdf", "volume-report.json", "volume-screen.pdf", "volume.epub"),
                Folders.names(out));
        assertTrue(run.err().lines().toList().getLast().contains("3 editions in "), run.err());
    }

    @Test
    void theReportNamesTheFilesWithoutTheirPlaces() throws IOException {
        Path out = temp.resolve("out");

        Run.of("make", Folders.small(temp, "volume", GOOD), "--out", out);

        String report = Files.readString(out.resolve("volume-report.json"));
        assertTrue(report.contains("\"file\": \"volume-press.pdf\""), report);
        assertTrue(report.contains("\"kind\": \"epub\""), report);
        assertFalse(report.contains(temp.toString()), report);
    }

    @Test
    void aSoundVolumeGivesNoWarnings() throws IOException {
        Path volume = Folders.small(temp, "volume", (GOOD.strip() + " ").repeat(400) + "\n");

        assertEquals("volume: 0 errors, 0 warnings; 3 editions in " + temp.resolve("out"),
                Run.of("make", volume, "--out", temp.resolve("out")).err().strip());
        String sample = Run.of("make", "--out", temp.resolve("out")).err().strip();
        assertTrue(sample.contains(": 0 errors, 0 warnings; 3 editions in "), sample);
    }

    @Test
    void aProofShowsEverySpread() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", Folders.small(temp, "volume", (GOOD.strip() + " ").repeat(2_000) + "\n"),
                "--out",
                out, "--editions", "epub", "--proof");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-proof-1.png", "volume-proof-2.png", "volume-proof-3.png",
                "volume-report.json", "volume.epub"), Folders.names(out));
        assertTrue(run.err().contains("1 edition and 3 sheets of proof in "), run.err());
    }

    @Test
    void theEpubHasTheFrontOfTheCoverMadeBesideIt() throws IOException {
        Path volume = Folders.small(temp, "volume", GOOD);
        Path out = temp.resolve("out");

        Run run = Run.of("make", volume, "--out", out, "--editions", "cover,epub");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-cover.pdf", "volume-report.json", "volume.epub"), Folders.names(out));
        assertTrue(images(out.resolve("volume.epub")).contains("cover.png"));
        Run.of("make", volume, "--out", out, "--editions", "epub");
        assertFalse(images(out.resolve("volume.epub")).contains("cover.png"));
    }

    private static List<String> images(Path epub) throws IOException {
        try (var zip = new ZipFile(epub.toFile())) {
            return zip.stream().map(e -> e.getName().replaceFirst("^.*/images/", "")).toList();
        }
    }

    @Test
    void eachArticleCanHaveAFileOfItsOwn() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", Folders.small(temp, "volume", GOOD), "--out", out, "--editions", "epub",
                "--offprints");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-offprint-one.pdf", "volume-report.json", "volume.epub"),
                Folders.names(out));
        assertTrue(run.err().contains("1 edition and 1 offprint in "), run.err());
        String report = Files.readString(out.resolve("volume-report.json"));
        assertTrue(report.contains("\"article\": \"articles/one\""), report);
    }

    @Test
    void anEpubAloneNeedsNoPages() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", Folders.small(temp, "volume", GOOD), "--out", out, "--editions", "epub");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-report.json", "volume.epub"), Folders.names(out));
        assertTrue(Files.readString(out.resolve("volume-report.json")).contains("\"pages\": 0"));
    }

    @Test
    void quietIsQuiet() throws IOException {
        Run run = Run.of("make", "-q", Folders.small(temp, "volume", GOOD), "--out", temp.resolve("out"));

        assertEquals(new Run(ExitCode.FINE, "", ""), run);
    }

    @Test
    void anErrorInTheFolderLeavesOlderEditionsAlone() throws IOException {
        Path out = temp.resolve("out");
        Folders.write(out.resolve("volume.epub"), "older");

        Run run = Run.of("make", broken(), "--out", out);

        assertEquals(ExitCode.ERRORS_IN_INPUT, run.exitCode());
        assertEquals(List.of("volume.epub"), Folders.names(out));
        assertEquals("older", Files.readString(out.resolve("volume.epub")));
        assertTrue(run.err().endsWith("nothing written" + System.lineSeparator()), run.err());
    }

    @Test
    void anErrorInTheFolderMakesNoFolderForTheEditions() throws IOException {
        Run run = Run.of("make", broken(), "--out", temp.resolve("out"));

        assertEquals(ExitCode.ERRORS_IN_INPUT, run.exitCode());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @Test
    void aLetterThatNoFaceHasStopsTheEditions() throws IOException {
        Path folder = Folders.small(temp, "volume", "No face here has this letter: \uD80C\uDC00.\n");

        Run run = Run.of("make", folder, "--out", temp.resolve("out"));

        assertEquals(ExitCode.ERRORS_IN_INPUT, run.exitCode(), run.err());
        assertFalse(Files.exists(temp.resolve("out")));
        assertTrue(run.err().contains("articles/one.md:6:"), run.err());
    }

    @Test
    void checkTellsFileLineAndColumn() throws IOException {
        Run run = Run.of("check", broken());

        assertEquals(ExitCode.ERRORS_IN_INPUT, run.exitCode());
        assertTrue(
                run.err().lines().anyMatch(l -> l.matches("anthology\\.yaml:4:\\d+: error: .* \\[[a-z.-]+]")),
                run.err());
        assertTrue(run.err().lines().anyMatch(l -> l.startsWith("    hint: ")), run.err());
        assertTrue(run.err().contains("articles/lost.md"), run.err());
    }

    @Test
    void checkOfAGoodFolderWritesNothing() throws IOException {
        Path folder = Folders.small(temp, "volume", GOOD);

        Run run = Run.of("check", folder);

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume"), Folders.names(temp));
        assertEquals(List.of("anthology.yaml", "articles"), Folders.names(folder));
    }

    @Test
    void aCommandThatIsNotUnderstoodHasItsOwnExitCode() {
        assertEquals(ExitCode.USAGE, Run.of().exitCode());
        assertEquals(ExitCode.USAGE, Run.of("bind").exitCode());
        assertEquals(ExitCode.USAGE, Run.of("make", temp.resolve("nowhere")).exitCode());
        assertEquals(ExitCode.USAGE, Run.of("make", "--editions", "scroll").exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "make --editions scroll | --editions knows no 'scroll': it takes press, screen, epub, epub2, booklet, spreads, cover",
        "make --oot             | There is no option --oot",
        "make --signature 6     | --signature takes a number of pages, 4, 8, 12 …, not 6",
        "make --thickness 2mm   | --thickness takes a length of 0mm to 1mm, not 2mm",
        "make --paper foolscap  | --paper knows no 'foolscap': it takes a4, letter",
        "make --edit press      | There is no option --edit",
        "make --out             | A value is missing behind --out",
        "make --out a --out b   | --out may be given once",
        "make --fonts nowhere   | There is no folder nowhere",
        "make a b               | There is one FOLDER at most: what is 'b'?",
        "mak                    | There is no command 'mak': make, check, import",
        "check                  | Which FOLDER is to be checked?",
        "import page.html       | --into is missing: which FOLDER?",
        "import pom.xml --into target --encoding Klingon | This Java knows no encoding 'Klingon'"})
    void tellsWhatItDidNotUnderstand(String words, String message) {
        Run run = Run.of((Object[]) words.split(" "));

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertEquals(message, run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void takesEditionsByCommasAndOneByOneInAnyCase() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", "--editions=epub,PRESS", "--editions", "press", "--out", out,
                Folders.small(temp, "volume", GOOD));

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-press.pdf", "volume-report.json", "volume.epub"), Folders.names(out));
    }

    @Test
    void makesSheetsForAnOfficeWhereTheyAreNamed() throws IOException {
        Path out = temp.resolve("out");

        Run run = Run.of("make", Folders.small(temp, "volume", GOOD), "--out", out, "--editions",
                "booklet,spreads", "--paper", "letter", "--signature", "8", "--thickness", "0.2mm");

        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertEquals(List.of("volume-booklet.pdf", "volume-report.json", "volume-spreads.pdf"),
                Folders.names(out));
        assertTrue(run.err().contains("[sheet.scaled]"), run.err());
    }

    @Test
    void aDiskThatFailsHasItsOwnExitCode() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        Run run = Run.of("make", Folders.small(temp, "volume", GOOD), "--out", file.resolve("out"));

        assertEquals(ExitCode.DISK_FAILED, run.exitCode(), run.err());
        assertEquals(List.of("file", "volume"), Folders.names(temp));
    }

    @Test
    void helpAndVersionAreNoFailures() {
        Run version = Run.of("--version");
        assertEquals(ExitCode.FINE, version.exitCode());
        assertTrue(version.out().matches("jubilee \\d+\\.\\d+\\.\\d+\\S*\\R"), version.out());
        assertTrue(Run.of("make", "--help").out().contains("--editions"));
        assertTrue(Run.of("import", "-h").out().contains("--into"));
        assertTrue(Run.of("--help").out().lines().allMatch(l -> l.length() <= 80));
    }

    /** A date that is none, and an article that is not there. */
    private Path broken() throws IOException {
        Path folder = Folders.small(temp, "volume", GOOD);
        Folders.write(folder.resolve("anthology.yaml"), """
                title: A Broken Volume
                language: en
                publisher: {name: The Press}
                date: 31 December 2019
                articles: [articles/one.md, articles/lost.md]
                """);
        return folder;
    }
}
