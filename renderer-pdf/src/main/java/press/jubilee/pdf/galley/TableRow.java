package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;

/**
 * A row in the pieces that a page turn may part. A short row is one piece, read cell by cell. Of a long one, the first
 * piece goes as far down as all cells but the longest do, and each line that is left to that one is a piece of its own;
 * where several cells are long, each piece is one line of all of them.
 *
 * @param lines of its longest cell
 */
record TableRow(int lines, List<Piece> pieces) {

    /** A row of fewer lines is not parted. */
    private static final int LONG = 8;
    /** More lines than these are not kept together for the sake of reading cell by cell. */
    private static final int MOST_TOGETHER = 16;

    TableRow {
        pieces = List.copyOf(pieces);
    }

    /**
     * Lines that stay together.
     *
     * @param ascent of the first of them
     * @param leaf of the first cell that has words in it, or -1
     * @param offset of its first character there
     */
    record Piece(int height, int ascent, List<PlacedItem> items, List<NoteId> notes, int leaf, int offset) {}

    /** @param edges the left edge of each column */
    static TableRow of(ParagraphSetter setter, List<FlowItem.Paragraph> cells, int[] edges, int[] widths) {
        var set = new ArrayList<List<ComposedLine>>();
        for (int c = 0; c < cells.size(); c++) {
            set.add(setter.set(cells.get(c), widths[c]).lines());
        }
        List<Integer> counts = set.stream().map(List::size).sorted(Comparator.reverseOrder()).toList();
        int lines = counts.isEmpty() ? 1 : Math.max(1, counts.getFirst());
        int others = counts.size() < 2 ? 0 : counts.get(1);
        int together = lines < LONG ? lines : others <= MOST_TOGETHER ? Math.max(2, others) : 1;
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < lines;) {
            int to = from == 0 ? Math.min(together, lines) : from + 1;
            pieces.add(piece(from, to, cells, set, edges));
            from = to;
        }
        return new TableRow(lines, pieces);
    }

    private static Piece piece(int from, int to, List<FlowItem.Paragraph> cells, List<List<ComposedLine>> set,
            int[] edges) {
        int leading = cells.stream().mapToInt(c -> c.style().leading()).max().orElse(0);
        var items = new ArrayList<PlacedItem>();
        var notes = new ArrayList<NoteId>();
        int leaf = -1;
        int offset = 0;
        for (int c = 0; c < cells.size(); c++) {
            int end = Math.min(to, set.get(c).size());
            for (int l = from; l < end; l++) {
                ComposedLine line = set.get(c).get(l);
                int x = edges[c];
                int y = (l - from) * leading + Stack.ascent(leading);
                line.items().forEach(i -> items.add(i.moved(x, y)));
                notes.addAll(line.notes());
                if (leaf < 0 && !line.items().isEmpty()) {
                    leaf = cells.get(c).leaf();
                    offset = line.offset();
                }
            }
        }
        return new Piece((to - from) * leading, Stack.ascent(leading), items, notes, leaf, offset);
    }
}
