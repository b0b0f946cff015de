package press.jubilee.pdf.write;

import java.util.BitSet;
import java.util.List;
import press.jubilee.pdf.structure.TagRole;

/** Gives every row of a table as many cells as it has columns: nothing is printed in an empty one, so that no page tells of it. */
final class TableRows {

    private static final StandardType ROW = StandardType.of(TagRole.ROW);
    private static final StandardType HEAD = StandardType.of(TagRole.COLUMN_HEAD);
    private static final StandardType CELL = StandardType.of(TagRole.CELL);

    private TableRows() {}

    static void complete(StructureNode table) {
        List<StructureNode> rows = table.elements().stream().filter(e -> e.type().equals(ROW)).toList();
        int columns = rows.stream().flatMap(r -> r.elements().stream()).mapToInt(StructureNode::order).max()
                .orElse(-1) + 1;
        for (StructureNode row : rows) {
            boolean head = row.elements().stream().anyMatch(c -> c.type().equals(HEAD));
            var there = new BitSet();
            row.elements().forEach(c -> there.set(c.order()));
            for (int c = there.nextClearBit(0); c < columns; c = there.nextClearBit(c + 1)) {
                row.addEmpty(head ? HEAD : CELL, c);
            }
        }
    }
}
