package press.jubilee.pdf.galley;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The widths of columns, in units of no matter. */
class TableColumnsTest {

    @Test
    void everyColumnHasItsLongestCellWhereAllFit() {
        var columns = new TableColumns(new int[]{30, 40}, new int[][]{{100, 50}, {90, 160}});
        assertArrayEquals(new int[]{100, 160}, columns.widths(300));
        assertArrayEquals(new int[]{100, 160}, columns.widths(260));
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWord() {
        var columns = new TableColumns(new int[]{90, 80, 100}, new int[][]{{95, 4_000, 300}});
        int[] widths = columns.widths(320);
        assertTrue(widths[0] >= 90 && widths[1] >= 80 && widths[2] >= 100, Arrays.toString(widths));
        assertTrue(Arrays.stream(widths).sum() <= 320);
    }

    @Test
    void oneLongSpeechDoesNotStarveTheRest() {
        var columns = new TableColumns(new int[]{20, 20}, new int[][]{{200, 60_000}, {180, 100}});
        assertTrue(columns.widths(400)[0] >= 100);
    }

    @Test
    void shortEntriesAreNotBrokenForOneThatIsBrokenInAnyCase() {
        int[][] cells = new int[20][];
        Arrays.setAll(cells, i -> new int[]{100, i == 0 ? 900 : 150});
        int[] widths = new TableColumns(new int[]{40, 40}, cells).widths(280);
        assertTrue(widths[0] >= 100 && widths[1] >= 150, Arrays.toString(widths));
    }

    @Test
    void whatDoesNotFitIsDealtOutInProportion() {
        var columns = new TableColumns(new int[]{100, 300}, new int[][]{{100, 300}});
        assertFalse(columns.fits(200));
        assertArrayEquals(new int[]{50, 150}, columns.widths(200));
    }

    @Test
    void aTableWithoutRowsHasColumns() {
        assertArrayEquals(new int[]{0, 0}, new TableColumns(new int[2], new int[0][]).widths(100));
    }
}
