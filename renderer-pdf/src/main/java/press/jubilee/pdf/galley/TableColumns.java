package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are, after the automatic table layout of CSS 2.2, section 17.5.2.2: each column has a
 * least width, that of its longest word, and a greatest, that of its longest cell on one line. Where all greatest widths
 * fit, they are taken. Else each column gets its least and a share of what is left, in proportion to what it would like
 * to have beyond. Where not even the least widths fit, the room is dealt out in proportion to them.
 *
 * <p>CSS leaves the rest to the program. Here room is then moved from column to column as long as that makes the table
 * lower, so that a column of short entries is not broken for the sake of one that is broken in any case. Lengths in
 * scaled points.
 *
 * @param cells the width of each cell on one line, row by row
 * @see <a href="https://www.w3.org/TR/CSS22/tables.html#auto-table-layout">CSS 2.2, 17.5.2.2</a>
 */
record TableColumns(int[] least, int[][] cells) {

    /** Ragged lines hold less than their width. */
    private static final double FULL = 0.93;
    private static final int STEPS = 48;
    private static final int MOST_MOVES = 200;

    /** Whether no word has to be parted. */
    boolean fits(int room) {
        return sum(least) <= room;
    }

    int[] widths(int room) {
        int[] greatest = greatest();
        if (sum(greatest) <= room) {
            return greatest;
        }
        return fits(room) ? lowered(dealt(greatest, room), greatest(), room) : inProportion(room);
    }

    private int[] greatest() {
        int[] greatest = least.clone();
        for (int[] row : cells) {
            for (int c = 0; c < row.length; c++) {
                greatest[c] = Math.max(greatest[c], row[c]);
            }
        }
        return greatest;
    }

    /** No column counts as wanting more than the whole room, so that one long speech does not starve the rest. */
    private int[] dealt(int[] greatest, int room) {
        long beyond = 0;
        for (int c = 0; c < least.length; c++) {
            greatest[c] = Math.max(least[c], Math.min(greatest[c], room));
            beyond += greatest[c] - least[c];
        }
        long left = room - sum(least);
        int[] widths = least.clone();
        for (int c = 0; c < widths.length && beyond > 0; c++) {
            widths[c] += (int) (left * (greatest[c] - least[c]) / beyond);
        }
        return widths;
    }

    private int[] inProportion(int room) {
        long needed = sum(least);
        return Arrays.stream(least).map(l -> (int) Math.max(1, room * (long) l / needed)).toArray();
    }

    /** Moves room by steps, each time as lowers the table most; no column is left with less than half its even share. */
    private int[] lowered(int[] widths, int[] greatest, int room) {
        int step = Math.max(1, room / STEPS);
        int[] floor = new int[widths.length];
        for (int c = 0; c < floor.length; c++) {
            floor[c] = Math.max(least[c], Math.min(greatest[c], room / (2 * floor.length)));
        }
        int[] best = widths;
        double lowest = height(best);
        for (int move = 0; move < MOST_MOVES; move++) {
            int[] better = null;
            for (int[] tried : moves(best, floor, step)) {
                double height = height(tried);
                if (height < lowest) {
                    lowest = height;
                    better = tried;
                }
            }
            if (better == null) {
                return best;
            }
            best = better;
        }
        return best;
    }

    /** One, two, four and eight steps from each column to each other. */
    private static List<int[]> moves(int[] widths, int[] floor, int step) {
        var moves = new ArrayList<int[]>();
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                for (int room = step; room <= 8 * step; room *= 2) {
                    if (from != to && widths[from] - room >= floor[from]) {
                        int[] moved = widths.clone();
                        moved[from] -= room;
                        moved[to] += room;
                        moves.add(moved);
                    }
                }
            }
        }
        return moves;
    }

    /** The lines of all rows; among tables of as many, one whose broken cells are fuller counts as higher. */
    private double height(int[] widths) {
        long lines = 0;
        double fullness = 0;
        for (int[] row : cells) {
            int highest = 1;
            for (int c = 0; c < row.length; c++) {
                double share = (double) row[c] / widths[c];
                int needed = share <= 1 ? 1 : (int) Math.ceil(share / FULL);
                highest = Math.max(highest, needed);
                fullness += Math.max(0, share - 1);
            }
            lines += highest;
        }
        return lines + fullness / 20;
    }

    private static long sum(int[] lengths) {
        return Arrays.stream(lengths).asLongStream().sum();
    }
}
