package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

class LineSetterTest {

    private static final BreakSettings SETTINGS = BreakSettings.book(10);

    private static SetLine only(int measure, Node... nodes) {
        Paragraph paragraph = Paragraph.of(List.of(nodes));
        Breakpoints breaks = KnuthPlass.with(SETTINGS).lines(paragraph, LineWidths.constant(measure));
        assertEquals(1, breaks.lines().size());
        return LineSetter.set(paragraph, breaks.lines().getFirst());
    }

    private static String show(SetLine line) {
        StringBuilder s = new StringBuilder();
        line.pieces().forEach(p -> s.append(p.x()).append('+').append(p.width()).append(' '));
        return s + "e" + line.expansion();
    }

    @Test
    void theRemainderIsSpread() {
        Node glue = new Glue(10, 5, 0);
        assertEquals("0+10 10+13 23+10 33+14 47+10 57+13 70+10 e0", show(only(80, Box.of(10, "a"), glue,
                Box.of(10, "b"), glue, Box.of(10, "c"), glue, Box.of(10, "d"), Penalty.of(Node.FORCED))));
    }

    @Test
    void edgesHangOut() {
        assertEquals("-3+60 57+10 67+60 e0", show(only(120, new Box(60, 3, 9, 0, 0, "a"), new Glue(10, 5, 5),
                new Box(60, 9, 7, 0, 0, "b"), Penalty.of(Node.FORCED))));
    }

    @Test
    void boxesGiveWayBeforeTheGlue() {
        assertEquals("0+103 103+10 113+103 e30",
                show(only(216, new Box(100, 0, 0, 5, 3, "a"), new Glue(10, 5, 4),
                        new Box(100, 0, 0, 5, 3, "b"), Penalty.of(Node.FORCED))));
        assertEquals("0+97 97+6 103+97 e-30",
                show(only(200, new Box(100, 0, 0, 5, 3, "a"), new Glue(10, 5, 4),
                        new Box(100, 0, 0, 5, 3, "b"), Penalty.of(Node.FORCED))));
    }

    @Test
    void boxesNeverGiveWayByMoreThanTheirStretch() {
        assertEquals("0+105 105+30 135+105 e50",
                show(only(240, new Box(100, 0, 0, 5, 3, "a"), new Glue(10, 5, 4),
                        new Box(100, 0, 0, 5, 3, "b"), Penalty.of(Node.FORCED))));
    }

    @Test
    void glueGivesInItsTurn() {
        Glue space = new Glue(10, 4, 4);
        Glue gap = new Glue(8, 4, 4, new Node.Turn(1, 2));
        Glue mark = new Glue(6, 2, 3, new Node.Turn(2, 1));
        Node[] line = {Box.of(10, "a"), space, Box.of(10, "b"), gap, Box.of(10, "c"), mark, Box.of(10, "d"),
            Penalty.of(Node.FORCED)};
        assertEquals("10 8 6", glues(64, line));
        assertEquals("14 8 6", glues(68, line));
        assertEquals("14 11 6", glues(71, line));
        assertEquals("14 12 7", glues(73, line));
        assertEquals("18 16 10", glues(84, line), "beyond what they may, all alike");
        assertEquals("6 8 4", glues(58, line));
        assertEquals("6 7 3", glues(56, line));
        assertEquals("6 4 3", glues(53, line));
    }

    private static String glues(int measure, Node... line) {
        var widths = new StringBuilder();
        Paragraph paragraph = Paragraph.of(List.of(line));
        BreakSettings coarse = SETTINGS.withTolerances(-1, 10_000, 10_000);
        BrokenLine broken = KnuthPlass.with(coarse).lines(paragraph, LineWidths.constant(measure)).lines()
                .getFirst();
        LineSetter.set(paragraph, broken).pieces().stream().filter(p -> line[p.node()] instanceof Glue)
                .forEach(p -> widths.append(p.width()).append(' '));
        return widths.toString().strip();
    }

    @Test
    void infiniteGlueTakesAll() {
        assertEquals("0+35 35+20 55+10 65+20 85+35 e0", show(only(120, new Glue(0, Node.INFINITE_STRETCH, 0),
                Box.of(20, "a"), new Glue(10, 5, 4), Box.of(20, "b"), Penalty.of(Node.FORBIDDEN),
                new Glue(0, Node.INFINITE_STRETCH, 0), Penalty.of(Node.FORCED))));
    }

    @Test
    void anOverfullLineIsShrunkAllItCan() {
        assertEquals("0+98 98+6 104+98 e-20",
                show(only(150, new Box(100, 0, 0, 5, 2, "a"), Penalty.of(Node.FORBIDDEN),
                        new Glue(10, 5, 4), new Box(100, 0, 0, 5, 2, "b"), Penalty.of(Node.FORCED))));
    }

    @Test
    void theHyphenIsSetAndTheNextLineIsLonger() {
        Paragraph paragraph = Paragraph.of(List.of(Box.of(50, "of"), new Penalty(6, 4, 2, 0, true, "-"),
                Box.of(46, "fice"), Penalty.of(Node.FORCED)));
        List<BrokenLine> lines = KnuthPlass.with(SETTINGS.withTolerances(-1, 10_000, 10_000))
                .lines(paragraph, LineWidths.hanging(54, 4)).lines();
        assertEquals("0+50 50+6 e0", show(LineSetter.set(paragraph, lines.get(0))));
        assertEquals("0+50 e0", show(LineSetter.set(paragraph, lines.get(1))));
        assertTrue(lines.get(0).hyphenated());
        assertEquals(4, lines.get(1).opening().orElseThrow().widthAfter());
        assertEquals(4, lines.get(1).indent());
    }

    @Test
    void everyLineFillsItsMeasureToTheScaledPoint() {
        int filled = 0;
        for (long seed = 0; seed < 400; seed++) {
            RandomParagraph random = new RandomParagraph(seed);
            Paragraph paragraph = Paragraph.of(random.nodes(30));
            Breakpoints breaks = KnuthPlass.with(random.settings()).lines(paragraph, random.widths());
            for (BrokenLine line : breaks.lines()) {
                filled += check(paragraph, line, "seed " + seed + " line " + line.number());
            }
        }
        assertTrue(filled > 1000, "only " + filled);
    }

    private static int check(Paragraph paragraph, BrokenLine line, String name) {
        List<SetLine.Piece> pieces = LineSetter.set(paragraph, line).pieces();
        boolean gives = line.ratio() >= -1 && line.ratio() < Double.POSITIVE_INFINITY;
        if (pieces.isEmpty() || !gives) {
            return 0;
        }
        int lead = line.opening().map(Penalty::widthAfter).orElse(0);
        int left = paragraph.node(line.first()) instanceof Box box ? -box.protrudeLeft() : lead;
        assertEquals(left, pieces.getFirst().x(), name);
        for (int i = 1; i < pieces.size(); i++) {
            assertEquals(pieces.get(i - 1).right(), pieces.get(i).x(), name);
        }
        int right = switch (paragraph.node(pieces.getLast().node())) {
            case Box box -> box.protrudeRight();
            case Penalty penalty -> penalty.protrudeRight();
            case Glue glue -> 0;
        };
        assertEquals(line.measure() + right, pieces.getLast().right(), name);
        return 1;
    }
}
