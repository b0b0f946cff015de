package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Ink;

/**
 * A table as rows of set cells: rules above, below the head and at the end, none between columns. A column is as wide as its
 * longest cell where all fit; else the room is dealt out by what each would like to have beyond its longest word.
 */
final class TableBlock {

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final int gutter;

    TableBlock(BookDesign design, ParagraphSetter setter) {
        this.design = design;
        this.setter = setter;
        this.gutter = design.leading().sp();
    }

    /** The caption, if there is one, and each row. */
    List<Stack> rows(FlowItem.Table table) {
        int[] widths = widths(table);
        int total = Arrays.stream(widths).sum() + gutter * (widths.length - 1);
        var out = new ArrayList<Stack>();
        table.caption().ifPresent(c -> {
            var stack = new Stack(setter, design.measure());
            stack.add(c);
            stack.space(design.leading().sp() / 3);
            out.add(stack);
        });
        for (int i = 0; i < table.head().size(); i++) {
            out.add(row(table.head().get(i), widths, i == 0 ? 1 : 0, i == table.head().size() - 1 ? 0.5 : 0,
                    total));
        }
        for (int i = 0; i < table.body().size(); i++) {
            boolean first = i == 0 && table.head().isEmpty();
            out.add(row(table.body().get(i), widths, first ? 1 : 0, i == table.body().size() - 1 ? 1 : 0,
                    total));
        }
        return out;
    }

    private Stack row(List<FlowItem.Paragraph> cells, int[] widths, double above, double below, int total) {
        var row = new Stack(setter, design.measure());
        rule(above, total, row);
        row.space(design.leading().sp() / 8);
        int height = 0;
        int x = 0;
        var placed = new ArrayList<PlacedItem>();
        for (int c = 0; c < cells.size(); c++) {
            var cell = new Stack(setter, widths[c]);
            cell.add(cells.get(c));
            int at = x;
            cell.items().forEach(i -> placed.add(i.moved(at, 0)));
            row.call(cell.notes());
            height = Math.max(height, cell.height());
            x += widths[c] + gutter;
        }
        row.add(placed, 0, height);
        row.space(design.leading().sp() / 8);
        rule(below, total, row);
        return row;
    }

    private void rule(double points, int total, Stack row) {
        if (points > 0) {
            int thick = Length.points(points * 0.6).sp();
            row.add(List.of(new PlacedItem.Rule(new Rect(0, 0, total, thick), Ink.BLACK)), 0, thick);
        }
    }

    private int[] widths(FlowItem.Table table) {
        int columns = table.columns();
        int[] longest = new int[columns];
        int[] least = new int[columns];
        var rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        for (List<FlowItem.Paragraph> row : rows) {
            for (int c = 0; c < columns; c++) {
                longest[c] = Math.max(longest[c], setter.naturalWidth(row.get(c)));
                least[c] = Math.max(least[c], setter.longestWord(row.get(c)));
            }
        }
        int room = design.measure() - gutter * (columns - 1);
        int wanted = Arrays.stream(longest).sum();
        int needed = Arrays.stream(least).sum();
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = wanted <= room
                    ? longest[c]
                    : needed >= room
                            ? Math.max(1, (int) ((long) room * least[c] / Math.max(1, needed)))
                            : least[c] + (int) ((long) (room - needed) * (longest[c] - least[c])
                                    / (wanted - needed));
        }
        return widths;
    }
}
