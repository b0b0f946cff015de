package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.StyleName;

/**
 * A table as strips: its caption, the head between two rules, the rows, a last rule; no rules between columns or rows. The
 * page may be turned between rows, and the head is then repeated; within a row only where it is long. The caption and the
 * head stay with two rows at least.
 */
final class TableBlock {

    private static final Length THICK = Length.points(0.8);
    private static final Length THIN = Length.points(0.4);
    /** A table of fewer lines of type is parted only where the page would else end several lines short. */
    private static final int SMALL = 14;
    private static final int IN_SMALL = 3_000;
    private static final int BETWEEN_ROWS = 50;
    private static final int IN_ROW = 1_000;
    /** A table that takes this share of the measure is spread over all of it. */
    private static final double NEARLY_FULL = 0.85;

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final Slips slips;
    private final FlowItem.Table table;
    private final TableCells cells;
    private final boolean mirrored;
    private final int grid;

    TableBlock(BookDesign design, ParagraphSetter setter, Slips slips, TableCells cells) {
        this.design = design;
        this.setter = setter;
        this.slips = slips;
        this.cells = cells;
        this.table = cells.table();
        this.mirrored = Stream.concat(table.head().stream(), table.body().stream()).flatMap(List::stream)
                .filter(c -> !c.spans().isEmpty()).findFirst().filter(setter::runsOtherwise).isPresent();
        this.grid = design.leading().sp();
    }

    Display compose() {
        int[] edges = edges();
        List<TableRow> head = rows(table.head(), edges);
        List<TableRow> body = rows(table.body(), edges);
        int air = body.stream().anyMatch(r -> r.lines() > 1) ? grid / 4 : 0;
        List<Strip> headStrips = head(head, edges);
        int lines = Stream.concat(head.stream(), body.stream()).mapToInt(TableRow::lines).sum();
        List<Strip> repeated = headStrips.stream()
                .map(s -> new Strip(s.height(), s.ascent(), false, List.of(),
                        ((GalleyPiece) s.payload()).unread()))
                .toList();
        var items = new ArrayList<GalleyItem>();
        table.caption().ifPresent(c -> items.add(caption(c)));
        items.addAll(headStrips);
        for (int r = 0; r < body.size(); r++) {
            if (r > 0) {
                items.add(between(r, body.size(), lines, repeated));
                if (air > 0) {
                    items.add(GalleyItem.Gap.of(air));
                }
            }
            row(body.get(r), repeated, items);
        }
        items.add(foot(edges));
        int height = items.stream().mapToInt(TableBlock::height).sum();
        GridSpace space = GridSpace.around(height, grid * 3 / 4, grid * 3 / 4, grid);
        return new Display(anchored(items), space.before(), space.after());
    }

    private static int height(GalleyItem item) {
        return switch (item) {
            case Strip strip -> strip.height();
            case GalleyItem.Gap gap -> gap.height();
            case Turn turn -> 0;
            case GalleyItem.Alternatives ways -> 0;
            case GalleyItem.FloatingStrip strip -> strip.height();
        };
    }

    private List<GalleyItem> anchored(List<GalleyItem> items) {
        Strip first = (Strip) items.getFirst();
        GalleyPiece piece = (GalleyPiece) first.payload();
        var out = new ArrayList<>(items);
        out.set(0, new Strip(first.height(), first.ascent(), false, first.notes(),
                new GalleyPiece(piece.items(), table.anchors(), piece.leaf(), piece.offset(), piece.at())));
        return out;
    }

    /** The left edge of each column, and the right edge of the last as the last number. */
    private int[] edges() {
        int columns = cells.widths().length;
        int taken = Arrays.stream(cells.widths()).sum() + cells.gutter() * (columns - 1);
        boolean spread = columns > 1 && taken > design.measure() * NEARLY_FULL && taken < design.measure();
        int gutter = cells.gutter() + (spread ? (design.measure() - taken) / (columns - 1) : 0);
        int total = Arrays.stream(cells.widths()).sum() + gutter * (columns - 1);
        boolean centred = design.style(StyleName.CAPTION).justification() == Justification.CENTER;
        int[] edges = new int[columns + 1];
        edges[0] = centred ? Math.max(0, (design.measure() - total) / 2) : 0;
        for (int c = 1; c < columns; c++) {
            edges[c] = edges[c - 1] + cells.widths()[c - 1] + gutter;
        }
        edges[columns] = edges[0] + total;
        return edges;
    }

    private List<TableRow> rows(List<List<FlowItem.Paragraph>> rows, int[] edges) {
        ParagraphSetter own = mirrored ? setter.mirrored() : setter;
        return rows.stream().map(r -> TableRow.of(own, r, edges, cells.widths())).toList();
    }

    /** The first column stands where the lines of its language begin. */
    private List<PlacedItem> placed(List<PlacedItem> items) {
        return mirrored ? items.stream().map(i -> i.mirrored(design.measure())).toList() : items;
    }

    private Strip caption(FlowItem.Paragraph caption) {
        var stack = new Stack(setter, design.measure());
        stack.add(caption);
        stack.space(grid / 3);
        return new Strip(stack.height(), 0, false, slips.of(stack.notes()),
                new GalleyPiece(stack.items(), List.of(), caption.leaf(), 0, table.at()));
    }

    /** The upper rule, the heads, if there are any, and the rule below them. */
    private List<Strip> head(List<TableRow> head, int[] edges) {
        var out = new ArrayList<Strip>();
        out.add(rule(THICK, 0, grid / 4, edges));
        head.forEach(r -> r.pieces().forEach(p -> out.add(strip(p))));
        if (!head.isEmpty()) {
            out.add(rule(THIN, grid / 5, grid / 4, edges));
        }
        return out;
    }

    private Strip foot(int[] edges) {
        return rule(THICK, grid / 4, 0, edges);
    }

    private Strip rule(Length thick, int above, int below, int[] edges) {
        int width = edges[edges.length - 1] - edges[0];
        PlacedItem rule = new PlacedItem.Rule(new Rect(edges[0], above, width, thick.sp()), Ink.BLACK);
        return new Strip(above + thick.sp() + below, 0, false, List.of(),
                new GalleyPiece(placed(List.of(rule)), List.of(), -1, 0, table.at()));
    }

    private Strip strip(TableRow.Piece piece) {
        return new Strip(piece.height(), piece.ascent(), false, slips.of(piece.notes()),
                new GalleyPiece(placed(piece.items()), List.of(), piece.leaf(), piece.offset(), table.at()));
    }

    /** A long row is parted where at least two of its pieces stay on either side. */
    private void row(TableRow row, List<Strip> repeated, List<GalleyItem> items) {
        int pieces = row.pieces().size();
        for (int p = 0; p < pieces; p++) {
            if (p > 0) {
                Turn turn = p > 1 && p < pieces - 1 ? Turn.of(IN_ROW) : Turn.forbidden(Flaw.PARTED);
                items.add(turn.repeating(repeated));
            }
            items.add(strip(row.pieces().get(p)));
        }
    }

    /** Before the row of that number. */
    private static Turn between(int row, int rows, int lines, List<Strip> repeated) {
        boolean edge = row < 2 && rows > 2 || row > rows - 2 && rows > 3;
        Turn turn = edge ? Turn.forbidden(Flaw.PARTED) : Turn.of(lines < SMALL ? IN_SMALL : BETWEEN_ROWS);
        return turn.repeating(repeated);
    }
}
