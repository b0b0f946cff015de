package press.jubilee.pdf.hyphenate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternFileTest {

    private static HyphenationPatterns parse(String tex) {
        return PatternFile.parse(tex, name -> "\\patterns{ x1y } \\endinput x");
    }

    @Test
    void patternsMayStandAnyhowWithComments() {
        HyphenationPatterns p = parse("% \\patterns{z1z}\n\\patterns{%\n a1b  c2d % e1f\n .g3h\n}\n");
        assertArrayEquals(new byte[]{0, 1}, p.levels("ab"));
        assertArrayEquals(new byte[]{0, 2}, p.levels("cd"));
        assertArrayEquals(new byte[]{0, 3, 0}, p.levels("gha"));
        assertArrayEquals(new byte[]{0, 0, 0}, p.levels("agh"));
        assertArrayEquals(new byte[]{0, 0}, p.levels("ef"));
        assertArrayEquals(new byte[]{0, 0}, p.levels("zz"));
    }

    @Test
    void theGreatestDigitWins() {
        HyphenationPatterns p = parse("\\patterns{a1b 4a2bc b5 a3b c.1}");
        assertArrayEquals(new byte[]{4, 3, 5}, p.levels("abc"));
    }

    @Test
    void exceptionsAreRead() {
        HyphenationPatterns p = parse("\\hyphenation{% list\n ta-ble present War-sza-wa}");
        assertEquals(new TreeSet<>(List.of("present", "table", "warszawa")),
                new TreeSet<>(p.exceptions().keySet()));
        assertArrayEquals(new int[]{3, 6}, p.exceptions().get("warszawa"));
        assertArrayEquals(new int[]{}, p.exceptions().get("present"));
    }

    @Test
    void otherFilesAreTakenIn() {
        HyphenationPatterns p = parse("\\input other.tex \\patterns{a1b}");
        assertArrayEquals(new byte[]{0, 1}, p.levels("xy"));
        assertArrayEquals(new byte[]{0, 1}, p.levels("ab"));
    }

    @Test
    void escapesAndMacrosAreResolved() {
        HyphenationPatterns p = parse(
                "\\def\\adj#1{#1a. #1e.}\\edef\\nom#1{\\adj{#1} #1o.}\\patterns{\\nom{b1^^e9} \\relax{q1q}}");
        assertArrayEquals(new byte[]{0, 1, 0}, p.levels("béa"));
        assertArrayEquals(new byte[]{0, 1, 0}, p.levels("béo"));
        assertArrayEquals(new byte[]{0, 0, 0}, p.levels("béi"));
        assertArrayEquals(new byte[]{0, 0}, p.levels("qq"));
    }

    @Test
    void messagesAreNotPatterns() {
        HyphenationPatterns p = parse("\\message{\\patterns{a1b}}\\patterns{c1d}\\endinput\\patterns{e1f}");
        assertArrayEquals(new byte[]{0, 0}, p.levels("ab"));
        assertArrayEquals(new byte[]{0, 1}, p.levels("cd"));
        assertArrayEquals(new byte[]{0, 0}, p.levels("ef"));
    }

    @Test
    void brokenFilesEnd() {
        for (String tex : new String[]{"", "\\", "\\patterns", "\\patterns{", "\\patterns{a1b", "}}}", "{{{",
            "\\def",
            "\\def\\x", "\\input", "^^", "^^e", "%", "\\patterns{\\}", "\\patterns{^^}"}) {
            assertFalse(parse(tex).knowsApostrophe());
        }
        assertThrows(IllegalArgumentException.class,
                () -> PatternFile.parse("\\input a", name -> "\\input a"));
        assertThrows(IllegalArgumentException.class,
                () -> parse("\\def\\a#1{\\a{#1}} \\patterns{\\a{b}}"));
        assertThrows(UncheckedIOException.class, () -> PatternFile.read("hyph-nowhere.tex"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachLanguageHasPatterns(Map.Entry<String, LanguageTable.Entry> entry) {
        LanguageTable.Entry e = entry.getValue();
        if (!e.file().equals("none")) {
            HyphenationPatterns patterns = PatternFile.read("hyph-" + e.file() + ".tex");
            assertTrue(patterns.size() > 50, entry.getKey());
            assertTrue(e.left() >= 1 && e.right() >= 1);
        }
    }

    static Stream<Map.Entry<String, LanguageTable.Entry>> entries() {
        return LanguageTable.entries().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }
}
