package press.jubilee.pdf.galley;

import java.util.Arrays;

/**
 * How wide the columns of a table are, after the automatic table layout of CSS 2.2, section 17.5.2.2: each column has a
 * least width, that of its longest word, and a greatest, that of its longest cell on one line. Where all greatest widths
 * fit, they are taken. Else each column gets its least and a share of what is left, in proportion to what it would like
 * to have beyond; no column counts as wanting more than the whole room, so that one long speech does not starve the rest.
 * Where not even the least widths fit, the room is dealt out in proportion to them. Lengths in scaled points.
 *
 * @see <a href="https://www.w3.org/TR/CSS22/tables.html#auto-table-layout">CSS 2.2, 17.5.2.2</a>
 */
record TableColumns(int[] least, int[] greatest) {

    TableColumns {
        if (least.length != greatest.length) {
            throw new IllegalArgumentException("each column has a least and a greatest width");
        }
    }

    /** Whether no word has to be parted. */
    boolean fits(int room) {
        return sum(least) <= room;
    }

    int[] widths(int room) {
        int columns = least.length;
        long[] wanted = new long[columns];
        for (int c = 0; c < columns; c++) {
            wanted[c] = Math.max(least[c], Math.min(greatest[c], room));
        }
        if (sum(greatest) <= room) {
            return greatest.clone();
        }
        long needed = sum(least);
        long beyond = Arrays.stream(wanted).sum() - needed;
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = needed > room
                    ? (int) Math.max(1, room * (long) least[c] / needed)
                    : least[c] + (int) (beyond == 0 ? 0 : (room - needed) * (wanted[c] - least[c]) / beyond);
        }
        return widths;
    }

    private static long sum(int[] lengths) {
        return Arrays.stream(lengths).asLongStream().sum();
    }
}
