package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

/** Whatever comes in, lines come out, and soon. */
class PathologicalTest {

    private static final BreakSettings BOOK = BreakSettings.book(10);

    private static Breakpoints lines(List<? extends Node> nodes, int measure) {
        Paragraph paragraph = Paragraph.of(nodes);
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Breakpoints breaks = KnuthPlass.with(BOOK).lines(paragraph, LineWidths.constant(measure));
            breaks.lines().forEach(line -> LineSetter.set(paragraph, line));
            FirstFit.with(BOOK).lines(paragraph, LineWidths.constant(measure));
            return breaks;
        });
    }

    @Test
    void onlyGlue() {
        assertEquals(1, lines(Collections.nCopies(10, ToyType.SPACE), 100).lines().size());
    }

    @Test
    void onlyForbiddenPenalties() {
        Breakpoints breaks = lines(Collections.nCopies(10, Penalty.of(Node.FORBIDDEN)), 100);
        assertEquals(1, breaks.lines().size());
    }

    @Test
    void onlyForcedBreaks() {
        assertEquals(1000, lines(Collections.nCopies(1000, Penalty.of(Node.FORCED)), 100).lines().size());
    }

    @Test
    void oneBoxWiderThanTheLine() {
        Breakpoints breaks = lines(List.of(Box.of(101, "a")), 100);
        assertEquals(List.of(new Misfit(0, Misfit.Kind.OVERFULL, Double.NEGATIVE_INFINITY)),
                breaks.misfits());
    }

    @Test
    void boxesOfNoWidth() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            nodes.add(Box.of(0, i));
            nodes.add(new Glue(0, 0, 0));
        }
        assertEquals(1, lines(nodes, 100).lines().size());
    }

    @Test
    void noBreakIsAllowed() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            nodes.add(Box.of(50, i));
            nodes.add(Penalty.of(Node.FORBIDDEN));
        }
        Breakpoints breaks = lines(nodes, 100);
        assertEquals(1, breaks.lines().size());
        assertEquals(Misfit.Kind.OVERFULL, breaks.misfits().getFirst().kind());
    }

    @Test
    void everyBoxIsWiderThanTheLine() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            nodes.add(Box.of(150, i));
            nodes.add(ToyType.SPACE);
        }
        Breakpoints breaks = lines(nodes, 100);
        assertEquals(25_000, breaks.lines().size());
        assertEquals(25_000, breaks.misfits().size());
    }

    @Test
    void fiftyThousandNodes() {
        Random random = new Random(7);
        List<Node> nodes = new ArrayList<>();
        while (nodes.size() < 50_000) {
            nodes.add(Box.of(10 * (1 + random.nextInt(9)), "word"));
            nodes.add(random.nextInt(4) == 0 ? ToyType.HYPHEN : ToyType.SPACE);
        }
        ToyType.end(nodes);
        Breakpoints breaks = lines(nodes, 650);
        assertTrue(breaks.lines().size() > 1000);
        assertEquals(List.of(), breaks.misfits());
    }

    @Test
    void lengthsBeyondAnInt() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            nodes.add(Box.of(Integer.MAX_VALUE / 2, i));
            nodes.add(new Glue(Integer.MAX_VALUE / 2, Node.INFINITE_STRETCH - 1, 0));
        }
        assertEquals(100, lines(nodes, Integer.MAX_VALUE).lines().size());
    }

    @Test
    void theSameComesOutEachTime() {
        for (long seed = 0; seed < 50; seed++) {
            List<Node> nodes = new RandomParagraph(seed).nodes(60);
            assertEquals(lines(nodes, 150), lines(new ArrayList<>(nodes), 150));
        }
    }
}
