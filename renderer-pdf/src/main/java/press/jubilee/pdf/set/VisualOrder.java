package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The places of what stands on a line, as the line is seen. Everything is reckoned from where the paragraph's lines begin,
 * be that left or right: what runs the other way changes places with what stands beside it.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#L2">UAX #9, L2</a>
 */
final class VisualOrder {

    private VisualOrder() {}

    /**
     * A thing on the line.
     *
     * @param x of the edge that the paragraph's direction comes to first
     * @param level of embedding
     */
    record Cell(int x, int width, int level) {
        int end() {
            return x + width;
        }
    }

    /**
     * @param cells in logical order, each behind the one before; what is left empty between them stays where it is
     * @param base the level of the paragraph: 0 or 1
     * @return the new x of each
     */
    static int[] places(List<Cell> cells, int base) {
        int[] order = order(cells, base);
        int[] places = new int[cells.size()];
        int pen = cells.isEmpty() ? 0 : cells.getFirst().x();
        for (int i = 0; i < order.length; i++) {
            if (i > 0) {
                pen += cells.get(i).x() - cells.get(i - 1).end();
            }
            places[order[i]] = pen;
            pen += cells.get(order[i]).width();
        }
        return places;
    }

    /** Which cell stands where. */
    private static int[] order(List<Cell> cells, int base) {
        List<Integer> order = new ArrayList<>();
        int highest = base;
        for (int i = 0; i < cells.size(); i++) {
            order.add(i);
            highest = Math.max(highest, cells.get(i).level());
        }
        for (int level = highest; level > base; level--) {
            for (int from = 0, to; from < order.size(); from = to) {
                to = from + 1;
                boolean inside = cells.get(order.get(from)).level() >= level;
                while (inside && to < order.size() && cells.get(order.get(to)).level() >= level) {
                    to++;
                }
                if (inside) {
                    Collections.reverse(order.subList(from, to));
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
