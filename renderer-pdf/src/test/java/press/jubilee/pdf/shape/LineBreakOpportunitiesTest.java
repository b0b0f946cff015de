package press.jubilee.pdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.jubilee.model.Language;
import press.jubilee.pdf.shape.Segment.Break;
import press.jubilee.pdf.shape.Segment.Kind;

class LineBreakOpportunitiesTest {

    private static final LineBreakOpportunities PLAIN = new LineBreakOpportunities(List.of());

    record Case(Language language, String marked) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream in = LineBreakOpportunitiesTest.class.getResourceAsStream("breaks.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Case(new Language(parts[0]), parts[1])).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMarkedBreaks(Case given) {
        String text = given.marked().replace("|", "").replace("~", " ").replace("^", "\u00AD");
        StringBuilder marked = new StringBuilder();
        for (Segment segment : PLAIN.segments(text, given.language())) {
            String piece = segment.of(text).replace("\u00AD", "^");
            boolean closed = segment.kind() == Kind.SPACE && segment.after() == Break.FORBIDDEN;
            marked.append(closed ? piece.replace(' ', '~') : piece);
            boolean silent = segment.after() == Break.FORBIDDEN || segment.after() == Break.SPACE
                    || segment.after() == Break.SOFT_HYPHEN;
            marked.append(silent ? "" : "|");
        }
        assertEquals(given.marked(), marked.toString());
    }

    @Test
    void namesTheKindOfBreak() {
        assertEquals(List.of(Break.HYPHEN, Break.SPACE, Break.DASH, Break.SPACE, Break.SLASH, Break.SPACE,
                Break.SOFT_HYPHEN, Break.SPACE, Break.IDEOGRAPH),
                breaks("a-b c\u2014d e/f g\u00ADh \u5317\u4EAC"));
        assertEquals(List.of(Break.FORCED), breaks("a\u2028b"));
        assertEquals(List.of(Break.OTHER), breaks("a\u200Bb"));
    }

    @Test
    void asksTheRules() {
        NoBreakRule afterShortWords = (text, at, language) -> at >= 2 && text.charAt(at - 1) == ' '
                && (at == 2 || text.charAt(at - 3) == ' ');
        List<Segment> segments = new LineBreakOpportunities(List.of(afterShortWords)).segments("w domu",
                new Language("pl"));
        assertEquals(List.of(new Segment(0, 1, Kind.WORD, Break.FORBIDDEN),
                new Segment(1, 2, Kind.SPACE, Break.FORBIDDEN),
                new Segment(2, 6, Kind.WORD, Break.FORBIDDEN)),
                segments);
    }

    @Test
    void breaksThaiByDictionary() {
        String thai = "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01";
        assertTrue(PLAIN.segments(thai, new Language("th")).size() > 1);
    }

    /** Words of many languages, joined by all kinds of marks: no break that the Unicode algorithm does not know. */
    @Test
    void agreesWithIcuOnRunningText() {
        BreakIterator icu = BreakIterator.getLineInstance(ULocale.ENGLISH);
        List<String> different = new ArrayList<>();
        for (String word : Vocabulary.words()) {
            if (!word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == 0x2019)) {
                continue; // its own brackets and dashes make nonsense of the marks put around it
            }
            for (String text : List.of("(" + word + "), " + word + "!",
                    "\u201C" + word + "\u201D; 7 " + word + "-" + word,
                    word + "/" + word + " 50% " + word + "\u2026")) {
                icu.setText(text);
                List<Integer> expected = new ArrayList<>();
                for (int at = icu.next(); at != BreakIterator.DONE && at < text.length(); at = icu.next()) {
                    expected.add(at);
                }
                List<Integer> actual = PLAIN.segments(text, Language.ENGLISH).stream()
                        .filter(s -> s.after() != Break.FORBIDDEN).map(Segment::end).toList();
                if (!expected.equals(actual)) {
                    different.add(text + " " + expected + " " + actual);
                }
            }
        }
        assertEquals(List.of(), different.subList(0, Math.min(30, different.size())));
    }

    private static List<Break> breaks(String text) {
        return PLAIN.segments(text, Language.ENGLISH).stream().map(Segment::after)
                .filter(b -> b != Break.FORBIDDEN).toList();
    }
}
