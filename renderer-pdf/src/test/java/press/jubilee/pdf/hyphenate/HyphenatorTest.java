package press.jubilee.pdf.hyphenate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Language;

class HyphenatorTest {

    private static final char PLACE = '·';

    private static final Hyphenator ENGLISH = Hyphenator.of(Language.ENGLISH);

    @TestFactory
    Stream<DynamicTest> wordsOfALanguage() throws IOException, URISyntaxException {
        URI folder = HyphenatorTest.class.getResource("/hyphenation").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream().map(file -> DynamicTest
                    .dynamicTest(file.getFileName().toString(), file.toUri(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String tag = file.getFileName().toString().replace(".txt", "");
        Hyphenator hyphenator = Hyphenator.of(new Language(tag));
        List<String> expected = Files.readAllLines(file);
        List<String> actual = expected.stream().map(w -> show(hyphenator, w.replace("" + PLACE, "")))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static String show(Hyphenator hyphenator, String word) {
        StringBuilder s = new StringBuilder(word);
        int[] places = hyphenator.breaks(word);
        for (int i = places.length - 1; i >= 0; i--) {
            s.insert(places[i], PLACE);
        }
        return s.toString();
    }

    @Test
    void softHyphensOverruleThePatterns() {
        assertArrayEquals(new int[]{5, 9}, ENGLISH.breaks("photo\u00adgra\u00adphy"));
        assertArrayEquals(new int[]{1}, Hyphenator.none().breaks("A\u00adB1"));
        assertArrayEquals(new int[]{}, ENGLISH.breaks("\u00adanthology\u00ad"));
    }

    @Test
    void noneKnowsSoftHyphensOnly() {
        assertEquals("anthology", show(Hyphenator.none(), "anthology"));
        assertSame(Hyphenator.none(), Hyphenator.of(new Language("zh")));
        assertSame(Hyphenator.none(), Hyphenator.of(new Language("ja")));
    }

    @Test
    void decomposedLettersAreNotParted() {
        Hyphenator french = Hyphenator.of(new Language("fr"));
        String composed = "littérature";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertNotEquals(composed, decomposed);
        assertEquals("lit·té·ra·ture", show(french, composed));
        assertEquals("lit·té·ra·ture", Normalizer.normalize(show(french, decomposed), Normalizer.Form.NFC));
    }

    @Test
    void noPlaceIsInsideACharacterOrBeforeAMark() {
        for (String odd : List.of("ana\u0301\u0323tho\u0302\u0303logy",
                "anthol\ud801\udc28ogy\ud801\udc28anthology",
                "\u0301anthology", "anth\u200dology", "\ud801anthology")) {
            for (int place : ENGLISH.breaks(odd)) {
                assertTrue(place > 0 && place < odd.length());
                assertTrue(!Character.isLowSurrogate(odd.charAt(place)), odd);
                assertTrue(!Folding.isMark(odd.charAt(place)), odd);
            }
        }
    }

    @Test
    void minimaHoldOnBothSides() {
        assertEquals("pho·tog·ra·phy", show(ENGLISH, "photography"));
        assertEquals("photog·raphy", show(ENGLISH.withMinima(4, 5), "photography"));
        assertEquals("ta·ble", show(ENGLISH, "table"));
        assertEquals("table", show(ENGLISH.withMinima(3, 2), "table"));
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.withMinima(0, 3));
    }

    @Test
    void exceptionsOfTheCallerHoldAsTheyAre() {
        Hyphenator own = ENGLISH.withExceptions(List.of("an-thology", "Photography", "a-go", "UNES-CO"));
        assertEquals("an·thology", show(own, "anthology"));
        assertEquals("“An·thology,”", show(own, "“Anthology,”"));
        assertEquals("photography", show(own, "photography"));
        assertEquals("a·go", show(own, "ago"));
        assertEquals("UNES·CO", show(own, "UNESCO"));
        assertEquals("an·thol·ogy", show(ENGLISH, "anthology"));
    }

    @Test
    void namesAreLeftWholeWhereTheyBeginWithACapital() {
        Hyphenator own = ENGLISH.withNames(List.of("Carpenter", "O’Donovan"))
                .withExceptions(List.of("Jubi-lee"));
        assertEquals("Carpenter’s", show(own, "Carpenter’s"));
        assertEquals("car·pen·ter", show(own, "carpenter"));
        assertEquals("Jubi·lee", show(own.withNames(List.of("Jubilee")), "Jubilee"));
    }

    @Test
    void aWordWithAHyphenIsPartedThereOnly() {
        assertEquals("counter-revolutionary", show(ENGLISH, "counter-revolutionary"));
        assertEquals("ex·tra·or·di·nary—rev·o·lu·tion·ary", show(ENGLISH, "extraordinary—revolutionary"));
    }

    @Test
    void aBooksWordsGoByLanguage() {
        Hyphenators own = new Hyphenators(new OwnWords(List.of("an-thology", "Jubi-lee"),
                Map.of("en", List.of("anthol-ogy")), Set.of("Carpenter")));
        assertEquals("anthol·ogy", show(own.of(new Language("en-GB")), "anthology"));
        assertEquals("an·thology", show(own.of(new Language("fr")), "anthology"));
        assertEquals("Jubi·lee", show(own.of(new Language("zh")), "Jubilee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "’", "'", "...", "\u00ad", "\ud801", "\u0301", "l’", "--’--", "’’’’",
        "a",
        "\u200d\u200d"})
    void scrapsHaveNoPlaces(String scrap) {
        assertArrayEquals(new int[]{}, ENGLISH.breaks(scrap));
        assertArrayEquals(new int[]{}, Hyphenator.of(new Language("fr")).breaks(scrap));
    }

    @Test
    void aWordOfAMegabyteTakesLinearTime() {
        String anthologies = "anthology".repeat(120_000);
        String marks = "a" + "\u0301".repeat(1_000_000);
        String dashes = "a-".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertTrue(ENGLISH.breaks(anthologies).length > 100_000);
            assertEquals(0, ENGLISH.breaks(marks).length);
            assertEquals(0, ENGLISH.breaks(dashes).length);
        });
    }

    @Test
    void answersDoNotDependOnTheCache() {
        Hyphenator fresh = Hyphenator.of(Language.ENGLISH);
        int[] first = fresh.breaks("anthology");
        first[0] = 99;
        IntStream.range(0, 40_000).parallel().forEach(i -> fresh.breaks("word" + letters(i)));
        assertArrayEquals(ENGLISH.breaks("anthology"), fresh.breaks("anthology"));
        IntStream.range(0, 1000).parallel().forEach(i -> assertArrayEquals(
                ENGLISH.breaks("anthology" + letters(i)), fresh.breaks("anthology" + letters(i))));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26).chars().mapToObj(c -> "" + (char) (c < 'a' ? c - '0' + 'q' : c))
                .reduce("", String::concat);
    }

    @Test
    void oneHyphenatorForEachLanguage() {
        Hyphenators hyphenators = new Hyphenators(OwnWords.NONE);
        assertSame(hyphenators.of(Language.ENGLISH), hyphenators.of(new Language("en")));
        assertNotEquals(hyphenators.of(Language.ENGLISH), hyphenators.of(new Language("de")));
    }
}
