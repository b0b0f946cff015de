package press.jubilee.examples.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The search finds what is there and, more to the point, misses what is not. */
class WordSearchTest {

    private static final List<String> EXPECTED = WordStream
            .split("In 1946 the translation of well-known letters began. 两只手。");

    @Test
    void findsWordsAcrossLinesPagesAndNoteCalls() {
        assertEquals(Optional.empty(), missing("In 19463 the trans-", "3 A note.", "12", "lation of well-",
                "known letters began.", "两只", "手。"));
    }

    @Test
    void missesALostWord() {
        assertEquals(Optional.of("“letters” after “in 1946 the translation of wellknown”"),
                missing("In 1946 the translation of well-known began. 两只手。"));
    }

    @Test
    void missesALostHanCharacter() {
        assertTrue(missing("In 1946 the translation of well-known letters began. 两手。").isPresent());
    }

    @Test
    void missesWordsOutOfOrder() {
        assertTrue(missing("In 1946 the translation of letters well-known began. 两只手。").isPresent());
    }

    @Test
    void missesTheRestOfAPartedWord() {
        assertTrue(missing("In 1946 the trans-", "of well-known letters began. 两只手。").isPresent());
    }

    @Test
    void losesPatience() {
        List<List<String>> piece = List.of(List.of("one", "five"));
        var stream = WordStream.of(List.of("one two three four five"));
        assertEquals(Optional.of("“five” after “one”"), new WordSearch(stream, 2).missing(piece));
        assertEquals(Optional.empty(), new WordSearch(stream, 4).missing(piece));
    }

    @Test
    void aPieceMayBeginWhereItsFirstWordStandsAgain() {
        var stream = WordStream.of(List.of("Contents: one", "a b c d e f", "one two"));
        assertEquals(Optional.empty(), new WordSearch(stream, 2).missing(List.of(List.of("one", "two"))));
    }

    @Test
    void piecesKeepTheirOrder() {
        var stream = WordStream.of(List.of("one two three four"));
        List<String> early = List.of("one", "two");
        List<String> late = List.of("three", "four");
        assertEquals(Optional.empty(), new WordSearch(stream, 2).missing(List.of(early, late)));
        assertTrue(new WordSearch(stream, 2).missing(List.of(late, early)).isPresent());
    }

    private static Optional<String> missing(String... lines) {
        return new WordSearch(WordStream.of(List.of(lines)), 20).missing(List.of(EXPECTED));
    }
}
