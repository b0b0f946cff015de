package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;

/** A row as the lines of its cells side by side: the first line of each, then the second of each, and so on. */
record TableRow(List<LineOfCells> strips) {

    TableRow {
        strips = List.copyOf(strips);
    }

    /**
     * @param leaf of the first cell that has words on the line, or -1
     * @param offset of its first character there
     */
    record LineOfCells(int height, List<PlacedItem> items, List<NoteId> notes, int leaf, int offset) {}

    int lines() {
        return strips.size();
    }

    /** @param edges the left edge of each column */
    static TableRow of(ParagraphSetter setter, List<FlowItem.Paragraph> cells, int[] edges, int[] widths) {
        var set = new ArrayList<List<ComposedLine>>();
        for (int c = 0; c < cells.size(); c++) {
            set.add(setter.set(cells.get(c), widths[c]).lines());
        }
        int lines = Math.max(1, set.stream().mapToInt(List::size).max().orElse(1));
        int leading = cells.stream().mapToInt(c -> c.style().leading()).max().orElse(0);
        var strips = new ArrayList<LineOfCells>();
        for (int l = 0; l < lines; l++) {
            strips.add(line(l, leading, cells, set, edges));
        }
        return new TableRow(strips);
    }

    private static LineOfCells line(int number, int leading, List<FlowItem.Paragraph> cells,
            List<List<ComposedLine>> set, int[] edges) {
        var items = new ArrayList<PlacedItem>();
        var notes = new ArrayList<NoteId>();
        int leaf = -1;
        int offset = 0;
        for (int c = 0; c < cells.size(); c++) {
            if (number < set.get(c).size()) {
                ComposedLine line = set.get(c).get(number);
                int x = edges[c];
                line.items().forEach(i -> items.add(i.moved(x, Stack.ascent(leading))));
                notes.addAll(line.notes());
                if (leaf < 0 && !line.items().isEmpty()) {
                    leaf = cells.get(c).leaf();
                    offset = line.offset();
                }
            }
        }
        return new LineOfCells(leading, items, notes, leaf, offset);
    }
}
