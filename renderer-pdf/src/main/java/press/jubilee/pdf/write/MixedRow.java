package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;

/**
 * Lines of type on one baseline, such as an entry and its folio, of which at least one runs to the left. Programs that read
 * a page take what such a row holds from left to right and turn it round by themselves.
 */
final class MixedRow {

    private MixedRow() {}

    /** What stands on a line and is marked alike. */
    record Stretch(TextLine line, int from, int to) {

        private int x() {
            int x = Integer.MAX_VALUE;
            for (int i = from; i < to; i++) {
                x = Math.min(x, line.x() + line.runs().get(i).x());
            }
            return x;
        }
    }

    /** The row that begins with an item; empty where nothing on it runs to the left. */
    static List<TextLine> at(List<PlacedItem> items, int from) {
        var row = new ArrayList<TextLine>();
        boolean mixed = false;
        for (int i = from; i < items.size() && items.get(i) instanceof TextLine line
                && (row.isEmpty() || line.baseline() == row.getFirst().baseline()
                        && line.owner().getClass() == row.getFirst().owner().getClass()); i++) {
            row.add(line);
            mixed |= line.runs().stream().anyMatch(r -> r.run().rightToLeft());
        }
        return mixed ? row : List.of();
    }

    static List<Stretch> asTheyStand(List<Stretch> stretches) {
        return stretches.stream().sorted(Comparator.comparingInt(Stretch::x)).toList();
    }
}
