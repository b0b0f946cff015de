package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * The cells of a table in the size in which they fit the measure, and the widths of its columns. A table whose longest
 * words do not fit is set at nine tenths, then at four fifths of its size; then its words are parted; what is still too
 * wide is reported.
 *
 * @param gutter between two columns
 */
record TableCells(FlowItem.Table table, int[] widths, int gutter) {

    private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8);
    /** In ems: room for a syllable or two and a hyphen. */
    private static final double NARROWEST = 3.6;
    /** A word of more than this share of its column's width may be parted. */
    private static final double LONG = 0.65;

    static TableCells of(FlowItem.Table table, ParagraphSetter setter, int measure, int gutter,
            Consumer<Diagnostic> found) {
        for (double size : SIZES) {
            TableCells cells = new TableCells(scaled(table, size), new int[table.columns()],
                    (int) (gutter * size));
            TableColumns columns = cells.columns(setter, false);
            if (columns.fits(cells.room(measure))) {
                return cells.with(columns.widths(cells.room(measure)), setter);
            }
        }
        double smallest = SIZES.getLast();
        TableCells cells = new TableCells(scaled(table, smallest), new int[table.columns()],
                (int) (gutter * smallest / 2));
        TableColumns columns = cells.columns(setter, true);
        if (!columns.fits(cells.room(measure))) {
            found.accept(Diagnostic.warning("table.wide", table.at(),
                    "the table's " + table.columns() + " columns do not fit the measure, even in small type",
                    "give it fewer columns or shorter words, or exchange its rows and columns"));
        }
        return cells.with(columns.widths(cells.room(measure)), setter);
    }

    private int room(int measure) {
        return Math.max(table.columns(), measure - gutter * (table.columns() - 1));
    }

    private List<List<FlowItem.Paragraph>> rows() {
        var rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        return rows;
    }

    /** @param parted whether words may be parted, so that the least width is that of a few letters */
    private TableColumns columns(ParagraphSetter setter, boolean parted) {
        List<List<FlowItem.Paragraph>> rows = rows();
        int[] least = new int[table.columns()];
        int[][] cells = new int[rows.size()][table.columns()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                FlowItem.Paragraph cell = rows.get(r).get(c);
                int word = setter.longestWord(cell);
                int narrowest = (int) (NARROWEST * cell.style().text().size());
                least[c] = Math.max(least[c], parted ? Math.min(word, narrowest) : word);
                cells[r][c] = onOneLine(cell, setter);
            }
        }
        for (int c = 0; c < table.columns(); c++) {
            least[c] = Math.max(least[c], DecimalPads.of(column(c), setter).width());
        }
        return new TableColumns(least, cells);
    }

    private List<FlowItem.Paragraph> column(int column) {
        return table.body().stream().map(r -> r.get(column)).toList();
    }

    /** The width of the longest line of a cell if only its author ends lines. */
    private static int onOneLine(FlowItem.Paragraph cell, ParagraphSetter setter) {
        int longest = 0;
        var line = new ArrayList<StyledSpan>();
        for (StyledSpan span : cell.spans()) {
            if (span instanceof StyledSpan.LineEnd) {
                longest = Math.max(longest, setter.naturalWidth(cell.withSpans(line)));
                line.clear();
            } else {
                line.add(span);
            }
        }
        return Math.max(longest, setter.naturalWidth(cell.withSpans(line)));
    }

    private TableCells with(int[] widths, ParagraphSetter setter) {
        List<List<FlowItem.Paragraph>> body = new ArrayList<>(table.body());
        for (int c = 0; c < table.columns(); c++) {
            DecimalPads pads = DecimalPads.of(column(c), setter);
            for (int r = 0; r < body.size(); r++) {
                var row = new ArrayList<>(body.get(r));
                FlowItem.Paragraph cell = row.get(c);
                ParagraphStyle style = cell.style();
                boolean narrow = setter.longestWord(cell) > LONG * widths[c];
                int pad = pads.pad(r);
                ParagraphStyle padded = setter.runsToTheLeft(cell)
                        ? style.inset(pad, 0)
                        : style.inset(0, pad);
                row.set(c, cell.withStyle(padded.hyphenated(narrow)));
                body.set(r, row);
            }
        }
        List<List<FlowItem.Paragraph>> head = table.head().stream().map(row -> {
            var cells = new ArrayList<FlowItem.Paragraph>();
            for (int c = 0; c < row.size(); c++) {
                boolean parted = setter.longestWord(row.get(c)) > widths[c];
                cells.add(row.get(c).withStyle(row.get(c).style().hyphenated(parted)));
            }
            return List.copyOf(cells);
        }).toList();
        return new TableCells(new FlowItem.Table(table.caption(), table.columns(), head, body,
                table.anchors(), table.at()), widths, gutter);
    }

    private static FlowItem.Table scaled(FlowItem.Table table, double size) {
        return size == 1
                ? table
                : new FlowItem.Table(table.caption(), table.columns(), scaled(table.head(), size),
                        scaled(table.body(), size), table.anchors(), table.at());
    }

    private static List<List<FlowItem.Paragraph>> scaled(List<List<FlowItem.Paragraph>> rows, double size) {
        return rows.stream().map(r -> r.stream().map(c -> c.scaled(size)).toList()).toList();
    }
}
