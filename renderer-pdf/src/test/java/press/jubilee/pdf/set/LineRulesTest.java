package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.hyphenate.OwnWords;
import press.jubilee.pdf.style.Microtype;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** What can be seen of the rules on composed lines, whatever the measure. */
class LineRulesTest {

    private static final int EM = Length.points(10).sp();
    private static final TextStyle TEXT = TextStyle.of(FontFamily.TEXT, EM);
    private static final StyleShaper SHAPER = new StyleShaper(FontBook.standard().withoutSystemFonts());
    private static final String PROSE = """
            When the association was founded, nobody imagined that representatives of seventeen municipalities would \
            still correspond with one another after three generations. “Correspondence,” wrote the first secretary, \
            “is the cheapest of institutions.” Its anniversary publication collects extraordinary documents, \
            photographs and recollections.\s""";

    private static ParagraphSetter setter(Microtype microtype, OwnWords own) {
        return new ParagraphSetter(SHAPER, microtype, own, found -> {});
    }

    private static FlowItem.Paragraph paragraph(String text) {
        return FlowItem.Paragraph.of(ParagraphStyle.of(TEXT, 13 * EM / 10), List.of(new StyledSpan.Words(text,
                TEXT, Language.ENGLISH, Optional.empty(), false, SourcePosition.NONE)));
    }

    private static List<String> lines(ParagraphSetter setter, String text, int ems) {
        return setter.set(paragraph(text), ems * EM).lines().stream().map(LineRulesTest::text).toList();
    }

    private static String text(ComposedLine line) {
        var text = new StringBuilder();
        runs(line).forEach(run -> text.append(run.run().text()));
        return text.toString();
    }

    private static List<SetRun> runs(ComposedLine line) {
        var runs = new ArrayList<SetRun>();
        for (PlacedItem item : line.items()) {
            if (item instanceof PlacedItem.TextLine type) {
                runs.addAll(type.runs());
            }
        }
        return runs;
    }

    private static boolean anyLineEnds(ParagraphSetter setter, String text, String with) {
        for (int ems = 8; ems < 34; ems++) {
            if (lines(setter, text, ems).stream().anyMatch(line -> line.endsWith(with))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theBooksOwnWordsArePartedAsItSays() {
        String text = "the society of Jubileans, the Jubileans’ society, ".repeat(6);
        ParagraphSetter plain = setter(Microtype.FULL, OwnWords.NONE);
        ParagraphSetter own = setter(Microtype.FULL,
                new OwnWords(List.of("Ju-bileans"), Map.of("en", List.of("society")), Set.of()));
        assertTrue(anyLineEnds(plain, text, "soci-") || anyLineEnds(plain, text, "so-"), "patterns part it");
        assertTrue(anyLineEnds(own, text, "Ju-"));
        assertFalse(anyLineEnds(own, text, "Jubi-") || anyLineEnds(own, text, "Jubile-"));
        assertFalse(anyLineEnds(own, text, "soci-") || anyLineEnds(own, text, "so-"));
    }

    @Test
    void namesAreLeftWholeAndTheWordsTheyAreMadeOfAreNot() {
        String name = "when Hamilton Carpenter spoke, ".repeat(9);
        ParagraphSetter own = setter(Microtype.FULL,
                new OwnWords(List.of(), Map.of(), Set.of("Carpenter", "Hamilton")));
        assertTrue(anyLineEnds(setter(Microtype.FULL, OwnWords.NONE), name, "Car-"));
        assertFalse(anyLineEnds(own, name, "Car-") || anyLineEnds(own, name, "Carpen-"));
        assertFalse(anyLineEnds(own, name, "Hamil-"));
        assertTrue(anyLineEnds(own, "when the carpenter spoke, ".repeat(9), "car-"));
    }

    @Test
    void compoundsArePartedBehindTheirHyphenOnly() {
        String text = "an internationally-minded counter-revolutionary ".repeat(7);
        ParagraphSetter setter = setter(Microtype.FULL, OwnWords.NONE);
        for (int ems = 12; ems < 34; ems++) {
            for (String line : lines(setter, text, ems)) {
                assertTrue(
                        !line.endsWith("-") || line.endsWith("internationally-") || line.endsWith("counter-"),
                        line);
            }
        }
        assertTrue(anyLineEnds(setter, text, "counter-"));
    }

    @Test
    void capitalsArePartedNowhere() {
        assertFalse(anyLineEnds(setter(Microtype.FULL, OwnWords.NONE),
                "the delegates of UNESCO and of the INTERPARLIAMENTARY union ".repeat(5), "INTER-"));
    }

    @Test
    void addressesArePartedBeforeTheirMarksWithoutAHyphen() {
        ParagraphSetter setter = setter(Microtype.FULL, OwnWords.NONE);
        String address = "https://example.org/archive/seventy-years/letters_and_papers/index.html";
        boolean parted = false;
        for (int ems = 10; ems < 34; ems++) {
            List<String> lines = lines(setter, "The letters are to be read at " + address + " in full.", ems);
            parted |= lines.stream().noneMatch(line -> line.contains(address));
            for (String line : lines) {
                assertFalse(line.contains("http") && line.matches(".*[-./_]$") && !line.endsWith("//"), line);
            }
            assertTrue(String.join(" ", lines).replace(" ", "").contains(address), lines.toString());
        }
        assertTrue(parted);
    }

    @Test
    void noLastLineIsShort() {
        ParagraphSetter setter = setter(Microtype.FULL, OwnWords.NONE);
        for (int ems = 22; ems < 34; ems++) {
            List<String> lines = lines(setter, PROSE.repeat(2), ems);
            assertTrue(lines.getLast().length() >= 5, lines.toString());
        }
    }

    @Test
    void lettersGiveWayOnlyWhereTheDesignAllowsIt() {
        assertTrue(widened(Microtype.FULL) > 0.5);
        assertEquals(0, widened(Microtype.FULL.withExpansion(false)));
    }

    /** The share of words that are set wider or narrower than they are drawn. */
    private static double widened(Microtype microtype) {
        int words = 0;
        int widened = 0;
        for (ComposedLine line : setter(microtype, OwnWords.NONE).set(paragraph(PROSE), 25 * EM).lines()) {
            for (SetRun run : runs(line)) {
                words += run.run().text().isBlank() ? 0 : 1;
                widened += run.run().text().isBlank() || run.width() == run.run().width() ? 0 : 1;
                assertTrue(run.scale() >= 0.98 && run.scale() <= 1.02);
                assertTrue(Math.abs(run.tracking()) <= EM * 0.0051, () -> run.run().toString());
            }
        }
        return (double) widened / words;
    }

    @Test
    void marksHangOutOnlyWhereTheDesignAllowsIt() {
        String text = "“To be, or not,” he said, “that is.” ".repeat(12);
        assertTrue(overhang(Microtype.FULL, text) > 0);
        assertEquals(0, overhang(Microtype.FULL.withProtrusion(false), text));
    }

    /** How far the lines but the last stand out of the measure on both sides, together. */
    private static int overhang(Microtype microtype, String text) {
        int out = 0;
        List<ComposedLine> lines = setter(microtype, OwnWords.NONE).set(paragraph(text), 25 * EM).lines();
        for (ComposedLine line : lines.subList(0, lines.size() - 1)) {
            List<SetRun> runs = runs(line);
            SetRun last = runs.getLast();
            out += -runs.getFirst().x() + last.x() + last.width() - 25 * EM;
        }
        return out;
    }
}
