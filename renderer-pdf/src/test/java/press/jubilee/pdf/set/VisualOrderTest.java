package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.set.VisualOrder.Cell;

class VisualOrderTest {

    /** Cells of width 10 with spaces of 2 between them. */
    private static List<Cell> cells(int... levels) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < levels.length; i++) {
            cells.add(new Cell(12 * i, 10, levels[i]));
        }
        return cells;
    }

    @Test
    void whatRunsAsItsParagraphStaysWhereItIs() {
        assertArrayEquals(new int[]{0, 12, 24}, VisualOrder.places(cells(0, 0, 0), 0));
        assertArrayEquals(new int[]{0, 12, 24}, VisualOrder.places(cells(1, 1, 1), 1));
    }

    @Test
    void wordsThatRunTheOtherWayChangePlaces() {
        assertArrayEquals(new int[]{0, 24, 12, 36}, VisualOrder.places(cells(0, 1, 1, 0), 0));
        assertArrayEquals(new int[]{0, 24, 12, 36}, VisualOrder.places(cells(1, 2, 2, 1), 1));
    }

    @Test
    void aNumberAmongLettersThatRunToTheLeftIsNotTurnedRound() {
        assertArrayEquals(new int[]{24, 12, 0}, VisualOrder.places(cells(1, 2, 1), 0));
        assertArrayEquals(new int[]{36, 12, 24, 0}, VisualOrder.places(cells(1, 2, 2, 1), 0));
    }

    @Test
    void anEmptyLineHasNoPlaces() {
        assertArrayEquals(new int[0], VisualOrder.places(List.of(), 1));
    }
}
