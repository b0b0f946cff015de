package press.jubilee.pdf.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.linebreak.Node.Box;
import press.jubilee.pdf.linebreak.Node.Glue;
import press.jubilee.pdf.linebreak.Node.Penalty;

class KnuthPlassTest {

    private static final BreakSettings BOOK = BreakSettings.book(10);

    private static final String PROSE = """
            when a so·ci·ety keeps its an·ni·ver·sary it looks back up·on the years that made it and for·ward to those \
            who will read of them for a book of this kind is a let·ter to suc·ces·sors as much as it is a rec·ord""";

    private static List<String> read(List<Node> nodes, Breakpoints breaks) {
        return breaks.lines().stream().map(line -> ToyType.text(nodes, line)).toList();
    }

    private static Breakpoints lines(List<Node> nodes, int measure, BreakSettings settings) {
        return KnuthPlass.with(settings).lines(nodes, LineWidths.constant(measure));
    }

    @Test
    void aParagraphWithoutNodesHasNoLines() {
        assertEquals(List.of(), lines(List.of(), 100, BOOK).lines());
        assertEquals(0,
                KnuthPlass.with(BOOK).alternatives(Paragraph.of(List.of()), LineWidths.constant(100), 1)
                        .optimum());
    }

    @Test
    void theBestWholeBeatsTheBestFirstLine() {
        List<Node> nodes = ToyType.justified(PROSE);
        Paragraph paragraph = Paragraph.of(nodes);
        LineWidths widths = LineWidths.constant(300);
        Breakpoints best = KnuthPlass.with(BOOK.withTolerances(-1, 10_000, 10_000)).lines(paragraph, widths);
        Breakpoints greedy = FirstFit.with(BOOK.withTolerances(-1, 10_000, 10_000)).lines(paragraph, widths);
        assertTrue(best.demerits() < greedy.demerits(), best + "\n" + greedy);
    }

    @Test
    void nothingIsLostBetweenLines() {
        List<Node> nodes = ToyType.justified(PROSE);
        Breakpoints breaks = lines(nodes, 250, BOOK);
        List<Object> printed = new ArrayList<>();
        for (BrokenLine line : breaks.lines()) {
            nodes.subList(line.first(), line.end()).stream().filter(Box.class::isInstance)
                    .forEach(printed::add);
        }
        assertEquals(nodes.stream().filter(Box.class::isInstance).toList(), printed);
    }

    @Test
    void hyphensAreLeftAloneWhereTheFirstPassSucceeds() {
        String text = "aaaaa bbbb cccc dd·dd eeee ffff gggg hhh";
        assertFalse(
                lines(ToyType.justified(text), 150, BOOK).lines().stream().anyMatch(BrokenLine::hyphenated));
    }

    @Test
    void aForcedBreakIsTaken() {
        List<Node> nodes = ToyType.justified("one two| three");
        assertEquals(List.of("one two", "three"), read(nodes, lines(nodes, 1000, BOOK)));
    }

    @Test
    void glueAfterABreakIsDroppedAndGlueBeforeAPenaltyStays() {
        List<Node> nodes = List.of(Box.of(50, "a"), new Glue(10, 0, 0), Penalty.of(Node.FORCED),
                new Glue(10, 0, 0),
                Penalty.of(0), new Glue(5, 0, 0), Box.of(60, "b"), Penalty.of(Node.FORCED),
                Penalty.of(Node.FORCED));
        Breakpoints breaks = lines(nodes, 60, BOOK);
        assertEquals("[0..2, 6..7, 8..8]",
                breaks.lines().stream().map(l -> l.first() + ".." + l.end()).toList().toString());
        assertEquals(0, breaks.lines().get(0).ratio());
        assertEquals(0, breaks.lines().get(1).ratio());
    }

    @Test
    void thereIsNoThirdHyphenInARow() {
        List<Node> nodes = ToyType.justified("cccc " + "aaaa·bbbb ".repeat(10));
        BreakSettings boundless = BOOK.withTolerances(-1, 0, 0).withEmergencyStretch(12);
        BreakSettings free = boundless.withHyphenDemerits(0, 0, 99, 0);
        BreakSettings bound = boundless.withHyphenDemerits(0, 0, 2, 1_000_000_000);
        assertTrue(longestLadder(lines(nodes, 101, free)) > 2);
        assertEquals(2, longestLadder(lines(nodes, 101, bound)));
    }

    private static int longestLadder(Breakpoints breaks) {
        int longest = 0;
        int row = 0;
        for (BrokenLine line : breaks.lines()) {
            row = line.hyphenated() ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    @Test
    void alternativesHaveOneLineMoreOrLess() {
        List<Node> nodes = ToyType.justified((PROSE + " ").repeat(3));
        Paragraph paragraph = Paragraph.of(nodes);
        KnuthPlass breaker = KnuthPlass.with(BOOK);
        Alternatives ways = breaker.alternatives(paragraph, LineWidths.constant(450), 2);
        Breakpoints best = breaker.lines(paragraph, LineWidths.constant(450));
        assertEquals(best, ways.best());
        Breakpoints longer = ways.at(1).orElseThrow();
        assertEquals(best.lines().size() + 1, longer.lines().size());
        assertTrue(longer.demerits() >= best.demerits());
        assertEquals(longer, ways.nearest(1));
        assertEquals(best.lines().size(), ways.at(0).orElseThrow().lines().size());
        assertEquals(ways.byLines().lastEntry().getValue(), ways.nearest(100));
        assertEquals(ways.byLines().firstEntry().getValue(), ways.nearest(-100));
        assertTrue(ways.at(100).isEmpty());
    }

    @Test
    void linesFollowTheirOwnMeasures() {
        List<Node> nodes = ToyType.justified(PROSE);
        Breakpoints breaks = KnuthPlass.with(BOOK).lines(nodes, LineWidths.besideInitial(300, 2, 60));
        for (BrokenLine line : breaks.lines()) {
            assertEquals(line.number() < 2 ? 240 : 300, line.measure());
            assertEquals(line.number() < 2 ? 60 : 0, line.indent());
            int width = 10 * ToyType.text(nodes, line).length();
            assertTrue(width <= line.measure() + 30, "line " + line.number() + " is " + width);
        }
        assertNotSameLines(breaks, KnuthPlass.with(BOOK).lines(nodes, LineWidths.hanging(300, 60)));
    }

    private static void assertNotSameLines(Breakpoints a, Breakpoints b) {
        assertFalse(a.lines().stream().map(BrokenLine::end).toList()
                .equals(b.lines().stream().map(BrokenLine::end).toList()));
    }

    @Test
    void whatHangsOutMakesRoom() {
        List<Node> flush = List.of(Box.of(60, "a"), new Glue(10, 0, 0), Box.of(60, "b"), new Glue(10, 0, 0),
                Box.of(130, "c"), Penalty.of(Node.FORCED));
        Breakpoints breaks = lines(flush, 130, BOOK);
        assertEquals(0, breaks.lines().getFirst().ratio());
        List<Node> hanging = List.of(new Box(60, 2, 9, 0, 0, "a"), new Glue(10, 0, 0),
                new Box(60, 9, 3, 0, 0, "b"),
                new Glue(10, 0, 0), Box.of(125, "c"), Penalty.of(Node.FORCED));
        breaks = lines(hanging, 125, BOOK);
        assertEquals(List.of(3, 5), breaks.lines().stream().map(BrokenLine::end).toList());
        assertEquals(0, breaks.lines().getFirst().ratio());
        assertEquals(List.of(), breaks.misfits());
    }

    @Test
    void boxesThatGiveWayMakeLinesLessLoose() {
        List<Node> stiff = List.of(Box.of(100, "a"), new Glue(10, 5, 3), Box.of(100, "b"),
                Penalty.of(Node.FORCED));
        List<Node> soft = List.of(new Box(100, 0, 0, 5, 2, "a"), new Glue(10, 5, 3),
                new Box(100, 0, 0, 5, 2, "b"),
                Penalty.of(Node.FORCED));
        assertEquals(2.0, lines(stiff, 220, BOOK).lines().getFirst().ratio());
        assertEquals(0.1 * 10 / 10.5, lines(soft, 220, BOOK).lines().getFirst().ratio(), "boxes go ahead");
        assertEquals(3.0, lines(soft, 235, BOOK).lines().getFirst().ratio(), "glue alone goes on past 1");
        assertEquals(-1.0, lines(soft, 203, BOOK).lines().getFirst().ratio());
    }

    @Test
    void aShortLastLineIsAvoided() {
        String text = "aaaa bbbb cccc dddd eeee ff";
        BreakSettings free = BOOK.withTolerances(-1, 10_000, 10_000).withLastLine(0, 0, 0, 0);
        assertEquals("ff", last(text, 240, free));
        assertEquals("eeee ff", last(text, 240, free.withLastLine(30, 1_000_000_000, 0, 0)));
    }

    @Test
    void aLastLineThatIsNearlyFullIsAvoided() {
        String text = "aaaa bbbb cccc dddd eeee";
        BreakSettings free = BOOK.withTolerances(-1, 0, 0).withLastLine(0, 0, 0, 0);
        assertEquals("dddd eeee", last(text, 139, free));
        assertEquals("cccc dddd eeee", last(text, 139, free.withLastLine(0, 0, 60, 1_000_000_000)));
    }

    private static String last(String text, int measure, BreakSettings settings) {
        List<Node> nodes = ToyType.justified(text);
        return read(nodes, lines(nodes, measure, settings)).getLast();
    }

    @Test
    void raggedLinesDoNotStretchTheirSpaces() {
        List<Node> nodes = ToyType
                .ragged("when a society keeps its anniversary it looks back upon the years");
        Breakpoints breaks = lines(nodes, 200, BOOK.withTolerances(-1, 10_000, 10_000));
        for (BrokenLine line : breaks.lines()) {
            SetLine set = LineSetter.set(Paragraph.of(nodes), line);
            List<SetLine.Piece> boxes = set.pieces().stream().filter(p -> nodes.get(p.node()) instanceof Box)
                    .toList();
            for (int i = 1; i < boxes.size(); i++) {
                assertEquals(10, boxes.get(i).x() - boxes.get(i - 1).right());
            }
        }
        assertTrue(breaks.lines().size() > 3);
    }

    @Test
    void anOverfullLineIsReportedAndItsNeighboursAreNot() {
        List<Node> nodes = ToyType.justified("aa aa aaaaaaaaaaaaaaaaaaaaaaaaa aaa aaa aaa aa");
        Breakpoints breaks = lines(nodes, 100, BOOK);
        List<Misfit> overfull = breaks.misfits().stream().filter(m -> m.kind() == Misfit.Kind.OVERFULL)
                .toList();
        assertEquals(1, overfull.size());
        assertEquals("aaaaaaaaaaaaaaaaaaaaaaaaa", read(nodes, breaks).get(overfull.getFirst().line()));
        assertTrue(overfull.getFirst().ratio() < -1);
    }

    @Test
    void aLooseLineIsReported() {
        List<Node> nodes = ToyType.justified("aa aa aaaaaaaaaaaaaaaaaaaa bbbbbbb");
        Breakpoints breaks = lines(nodes, 210, BOOK);
        assertEquals(List.of(Misfit.Kind.LOOSE),
                breaks.misfits().stream().map(Misfit::kind).distinct().toList());
    }

    @Test
    void aTightLineIsReported() {
        List<Node> nodes = List.of(Box.of(45, "a"), new Glue(10, 5, 5), Box.of(50, "b"),
                Penalty.of(Node.FORCED));
        assertEquals(Misfit.Kind.TIGHT,
                lines(nodes, 100, BOOK.withTolerances(10, 10, 10)).misfits().getFirst().kind());
        assertEquals(List.of(), lines(nodes, 100, BOOK).misfits());
    }

    @Test
    void emergencyStretchDoesNotCoarsenOtherLines() {
        String fine = "aaaa bbbb cc dddd eeee ff gggg hhhh ii jjjj kkkk ll";
        List<Node> alone = ToyType.justified(fine);
        List<Node> beside = ToyType.justified(fine + "| aa aaaaaaaaaaaaaaaaaa a aaaaaaaaaaaaaaaaa bb");
        List<String> expected = read(alone, lines(alone, 130, BOOK));
        List<String> actual = read(beside, lines(beside, 130, BOOK));
        assertEquals(expected, actual.subList(0, expected.size()));
    }

    @Test
    void linesAddUpToTheWhole() {
        Breakpoints breaks = lines(ToyType.justified(PROSE), 250, BOOK);
        assertEquals(breaks.demerits(), breaks.lines().stream().mapToDouble(BrokenLine::demerits).sum());
    }

    @Test
    void impossibleNodesAreRefused() {
        for (Node node : List.of(Box.of(-1, "a"), new Box(5, 0, 0, -1, 0, "a"), new Box(5, 0, 0, 0, 6, "a"),
                new Glue(5, 0, -1), new Penalty(-1, 0, 0, 0, false, "-"))) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                    () -> Paragraph.of(List.of(Box.of(1, "b"), node)));
            assertTrue(e.getMessage().startsWith("node 1 "), e.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> LineWidths.constant(0));
        assertThrows(IllegalArgumentException.class, () -> new LineWidths(List.of()));
        assertThrows(IllegalArgumentException.class, () -> BOOK.withTolerances(200, 100, 100));
        assertThrows(IllegalArgumentException.class, () -> BOOK.withEmergencyStretch(-1));
        assertThrows(IllegalArgumentException.class, () -> BOOK.withHyphenDemerits(0, 0, 0, 0));
    }
}
