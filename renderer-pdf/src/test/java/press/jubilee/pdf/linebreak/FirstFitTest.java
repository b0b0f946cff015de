package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFitTest {

    @Test
    void fillsEachLineWithWhatFits() {
        List<Node> nodes = ToyType.justified("aaa bb cc ddddd·eee fff| gg hhhhhhhhhhhhh i");
        Breakpoints breaks = FirstFit.with(BreakSettings.book(10)).lines(Paragraph.of(nodes),
                LineWidths.constant(100));
        assertEquals(List.of("aaa bb cc", "dddddeee", "fff", "gg", "hhhhhhhhhhhhh", "i"),
                breaks.lines().stream().map(line -> ToyType.text(nodes, line)).toList());
        assertEquals(Misfit.Kind.OVERFULL, breaks.misfits().getLast().kind());
    }

    @Test
    void isNeverBetterThanTheBest() {
        int worse = 0;
        for (long seed = 0; seed < 500; seed++) {
            RandomParagraph random = new RandomParagraph(seed);
            Paragraph paragraph = Paragraph.of(random.nodes(20 + (int) (seed % 60)));
            LineWidths widths = random.widths();
            BreakSettings settings = random.settings().withTolerances(-1, 0, 0);
            double greedy = FirstFit.with(settings).lines(paragraph, widths).demerits();
            double best = KnuthPlass.with(settings).lines(paragraph, widths).demerits();
            assertTrue(best <= greedy, "seed " + seed + ": " + best + " > " + greedy);
            worse += best < greedy ? 1 : 0;
        }
        assertTrue(worse > 400, "better only " + worse + " times");
    }
}
