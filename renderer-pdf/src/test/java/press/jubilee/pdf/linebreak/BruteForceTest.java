package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No set of breaks is better than the one found, for hundreds of short paragraphs. */
class BruteForceTest {

    private static final int PARAGRAPHS_A_CHUNK = 100;

    static LongStream chunks() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void nothingIsBetter(long chunk) {
        for (long seed = chunk * PARAGRAPHS_A_CHUNK; seed < (chunk + 1) * PARAGRAPHS_A_CHUNK; seed++) {
            RandomParagraph random = new RandomParagraph(seed);
            List<Node> nodes = random.nodes(3 + (int) (seed % 9));
            LineWidths widths = random.widths();
            BreakSettings settings = random.settings();
            check(nodes, widths, settings, "seed " + seed);
        }
    }

    private static void check(List<Node> nodes, LineWidths widths, BreakSettings settings, String name) {
        Map<Integer, Double> least = new BruteForce(nodes, widths, settings).leastByLines();
        double best = Collections.min(least.values());
        KnuthPlass breaker = KnuthPlass.with(settings);
        Paragraph paragraph = Paragraph.of(nodes);
        assertSame(best, breaker.lines(paragraph, widths).demerits(), name);
        Alternatives alternatives = breaker.alternatives(paragraph, widths, 20);
        assertSame(best, alternatives.best().demerits(), name);
        least.forEach((lines, demerits) -> {
            assertTrue(alternatives.byLines().containsKey(lines), name + ": " + lines + " lines");
            assertSame(demerits, alternatives.byLines().get(lines).demerits(),
                    name + ": " + lines + " lines");
            assertEquals(lines, alternatives.byLines().get(lines).lines().size(), name);
        });
    }

    /** But for the rounding of sums in another order. */
    private static void assertSame(double expected, double actual, String name) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), name);
    }
}
