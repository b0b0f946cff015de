package press.jubilee.examples.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.examples.Run;

/** A saved page goes in by {@code import}, and comes out of both editions as an article and nothing else. */
class ImportedPageTest {

    private static final List<String> BODY = List.of(
            "The lighthouse at the mouth of the bay was lit for the first time on a wet evening in March, and the town, which had paid for it with eleven years of harbour dues, came out to look.",
            "Nobody had thought of inviting the keeper's wife, who had carried the oil up the stairs; she watched from the gallery, and said afterwards that the crowd looked like a spilt box of matches.",
            "It has been automatic since 1988. The *stairs* are still there, and [so are] the dues: 5 * 3 a year.");

    @TempDir
    private Path temp;

    @Test
    void bothEditionsHoldTheArticleOnceAndNoneOfThePage() throws IOException {
        Path page = Files.writeString(temp.resolve("light.txt"), """
                About HIFA Location: 首页>About HIFA>HIFA 70 Years>A Light for the Harbour

                A light for the harbour's mouth

                A light for the harbour's mouth

                size: A A A
                By Ada Marsh

                %s

                *Ada Marsh is President of the Harbour Institute of Foreign Affairs (HIFA).
                *Originally published in Tide Table Daily on March 3, 2004.
                """.formatted(String.join("\n\n", BODY)));
        Path volume = temp.resolve("lights");
        Path out = temp.resolve("out");

        Run imported = Run.of("import", page, "--into", volume);
        Run made = Run.of("make", volume, "--out", out);

        assertEquals(0, imported.exitCode(), imported.err());
        assertFalse(imported.err().contains("warning:"), imported.err());
        assertEquals(0, made.exitCode(), made.err());
        assertFalse(made.err().contains("warning:"), made.err());
        for (String edition : List.of("lights-press.pdf", "lights-screen.pdf", "lights.epub")) {
            Path file = out.resolve(edition);
            List<String> lines = edition.endsWith("pdf") ? PdfReader.lines(file) : EpubReader.lines(file);
            verify(plain(String.join(" ", lines)), edition);
        }
        assertTrue(article(out.resolve("lights.epub"))
                .contains("Originally published in <em>Tide Table Daily</em>, March 3, 2004."));
    }

    @Test
    void aPageInAnotherEncodingIsReadWhenItIsNamed() throws IOException {
        Path page = Files.write(temp.resolve("light.txt"),
                "港口的一盏灯\n\n作者：马晓达\n\n第一盏灯是在三月里一个下雨的晚上点亮的，全镇的人都出来看，没有人想到守塔人的妻子。\n"
                        .getBytes("GB18030"));
        Path volume = temp.resolve("lights");

        assertEquals(1, Run.of("import", page, "--into", volume).exitCode());
        assertFalse(Files.exists(volume));
        Run named = Run.of("import", page, "--into", volume, "--encoding", "GB18030");

        assertEquals(0, named.exitCode(), named.err());
        assertTrue(Files.readString(volume.resolve("articles/01-light.md")).contains("title: 港口的一盏灯\n"));
        assertTrue(Files.readString(volume.resolve("anthology.yaml")).contains("language: zh-Hans\n"));
    }

    @Test
    void aWrongCommandWritesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");

        assertEquals(2, Run.of("import", file).exitCode());
        assertEquals(2, Run.of("import", temp.resolve("nowhere"), "--into", temp.resolve("v")).exitCode());
        assertEquals(2, Run.of("import", file, "--into", file).exitCode());
        assertEquals(2,
                Run.of("import", file, "--into", temp.resolve("v"), "--encoding", "klingon").exitCode());
        assertEquals(1, Run.of("import", file, "--into", temp.resolve("v")).exitCode());
        assertFalse(Files.exists(temp.resolve("v")));
    }

    private static void verify(String words, String edition) {
        for (String wanted : List.of("Ada Marsh", "A light for the harbour's mouth",
                "President of the Harbour Institute of Foreign Affairs (HIFA)",
                "Originally published in Tide Table Daily, March 3, 2004.")) {
            assertTrue(words.contains(plain(wanted)), edition + ": " + wanted);
        }
        int from = 0;
        for (String sentence : BODY) {
            int at = words.indexOf(plain(sentence), from);
            assertTrue(at >= 0, edition + ": " + sentence + " in " + words);
            assertEquals(-1, words.indexOf(plain(sentence), at + 1), edition + " twice: " + sentence);
            from = at + 1;
        }
        for (String furniture : List.of("首页", "Location", "size", "HIFA 70")) {
            assertFalse(words.contains(plain(furniture)), edition + ": " + furniture);
        }
    }

    /** Letters, digits and signs, without spaces and hyphens, which lines part, and with straight quotation marks. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0\\u00AD\\u2010-]+", "").replace('’', '\'');
    }

    private static String article(Path epub) throws IOException {
        try (var zip = new ZipFile(epub.toFile())) {
            var entry = zip.stream().filter(e -> e.getName().matches(".*/text/01-a-light-.*\\.xhtml"))
                    .findFirst()
                    .orElseThrow();
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
