package press.jubilee.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.page.Compromise.Kind;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

/** What a turn repeats, such as the head of a table, stands above the strips that go on after it. */
class RepeatedStripTest {

    private static final PageShape SHAPE = Galleys.shape(10);
    private static final Strip HEAD = new Strip(20, 9, false, List.of(), "head");

    private static List<GalleyItem> table(int rows, int height) {
        List<GalleyItem> items = new ArrayList<>(List.of(HEAD));
        for (int row = 0; row < rows; row++) {
            items.add(new Strip(height, 9, false, List.of(), "row" + row));
            items.add(Turn.of(0).repeating(List.of(HEAD)));
        }
        return items;
    }

    private static MadeUp make(List<GalleyItem> items) {
        return new PageMakeUp(SHAPE, PageSettings.prose()).makeUp(new Galley(items), PageSide.RECTO);
    }

    private static List<List<Object>> payloads(MadeUp made) {
        return made.pages().stream()
                .map(page -> page.strips().stream().map(MadePage.Placed::payload).toList()).toList();
    }

    @Test
    void theHeadStandsOnEachPageAndTheRowsBelowIt() {
        for (MadeUp made : List.of(make(table(12, 20)), new PlainFill(SHAPE, PageSettings.prose())
                .makeUp(new Galley(table(12, 20)), PageSide.RECTO))) {
            assertEquals(
                    List.of(List.of("head", "row0", "row1", "row2", "row3", "row4"),
                            List.of("head", "row5", "row6", "row7", "row8", "row9"),
                            List.of("head", "row10", "row11")),
                    payloads(made));
            assertEquals(List.of(0, 20, 40),
                    made.pages().getLast().strips().stream().map(MadePage.Placed::y).toList());
        }
    }

    @Test
    void nothingIsRepeatedWhereNoRowFollows() {
        List<GalleyItem> items = table(5, 20);
        items.removeLast();
        items.add(Turn.of(0));
        items.addAll(Galleys.paragraph("p", 6));
        assertEquals(List.of("p1", "p2", "p3", "p4", "p5", "p6"), payloads(make(items)).get(1));
    }

    @Test
    void aPageOfFloatingStripsAloneRepeatsNothing() {
        List<GalleyItem> items = new ArrayList<>(List.of(FloatingStrip.anywhere(110, 6, "figure"),
                Turn.of(0)));
        items.addAll(table(12, 20));
        items.removeLast();
        List<List<Object>> pages = payloads(make(items));
        Stream<List<Object>> heads = pages.stream().filter(page -> page.contains("head"));
        assertTrue(heads.allMatch(page -> page.indexOf("head") < page.size() - 1), pages.toString());
    }

    @Test
    void aRowTallerThanThePageIsStillPlaced() {
        List<GalleyItem> items = table(2, 20);
        items.add(new Strip(500, 9, false, List.of(), "giant"));
        MadeUp made = make(items);
        assertEquals(List.of("head", "giant"), payloads(made).getLast());
        assertTrue(Invariants.has(made, Kind.OVERFULL_PAGE, 1));
    }

    @Test
    void noNotesAreCalledTwice() {
        Strip called = new Strip(12, 9, false, List.of(Galleys.note("n", 1)), "head");
        assertThrows(IllegalArgumentException.class, () -> Turn.of(0).repeating(List.of(called)));
    }
}
