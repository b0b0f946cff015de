package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Phrase;

/** Pipe tables. A row that is too short is filled with empty cells, one that is too long widens the table. */
final class TableReader {

    private final Reading reading;
    private final InlineReader inlines;
    private final List<Block.Alignment> columns = new ArrayList<>();
    private final List<Block.Row> head = new ArrayList<>();
    private final List<Block.Row> body = new ArrayList<>();
    private Optional<Phrase> caption;

    TableReader(Reading reading, InlineReader inlines, Optional<Phrase> caption) {
        this.reading = reading;
        this.inlines = inlines;
        this.caption = caption;
    }

    Block.Table read(TableBlock table, Attributes attributes, SourcePosition at) {
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator separator) {
                separator.getChildren().forEach(this::columns);
            }
        }
        for (Node part : table.getChildren()) {
            switch (part) {
                case TableHead rows -> rows.getChildren().forEach(r -> row(r, head));
                case TableBody rows -> rows.getChildren().forEach(r -> row(r, body));
                case TableCaption words -> caption = Optional.of(inlines.phrase(words));
                default -> {
                }
            }
        }
        int width = Math.max(columns.size(), java.util.stream.Stream.concat(head.stream(), body.stream())
                .mapToInt(r -> r.cells().size()).max().orElse(0));
        while (columns.size() < width) {
            columns.add(Block.Alignment.NATURAL);
        }
        return new Block.Table(caption, columns, fill(head), fill(body), attributes, at);
    }

    private void columns(Node row) {
        for (Node cell : row.getChildren()) {
            columns.add(alignment(((TableCell) cell).getAlignment()));
        }
    }

    private static Block.Alignment alignment(TableCell.Alignment alignment) {
        return alignment == null ? Block.Alignment.NATURAL : switch (alignment) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }

    private void row(Node node, List<Block.Row> out) {
        if (!(node instanceof TableRow)) {
            return;
        }
        var cells = new ArrayList<Phrase>();
        node.getChildren().forEach(c -> cells.add(inlines.phrase(c)));
        if (cells.size() != columns.size()) {
            reading.warn("table.ragged", reading.at(node.getStartOffset()), "this row has " + cells.size()
                    + " cells where the table has " + columns.size() + " columns",
                    "Add or join cells; write \\| for a bar that parts no cells");
        }
        out.add(new Block.Row(cells));
    }

    private List<Block.Row> fill(List<Block.Row> rows) {
        return rows.stream().map(r -> {
            var cells = new ArrayList<>(r.cells());
            while (cells.size() < columns.size()) {
                cells.add(Phrase.EMPTY);
            }
            return new Block.Row(cells);
        }).toList();
    }
}
