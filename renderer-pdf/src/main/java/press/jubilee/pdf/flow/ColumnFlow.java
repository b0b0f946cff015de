package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Short paragraphs for columns, styled.
 *
 * @param opener above the first columns
 * @param items each a leaf of the list
 * @param pages the indices of the pages that its links lead to
 */
public record ColumnFlow(FlowItem.Opener opener, List<Item> items, Set<Integer> pages) {

    public ColumnFlow {
        var leaves = new ArrayList<Item>();
        items.forEach(i -> leaves
                .add(new Item(i.kind(), i.paragraph().withLeaf(leaves.size()), i.continued())));
        items = List.copyOf(leaves);
        pages = Set.copyOf(pages);
    }

    /**
     * A paragraph of a column.
     *
     * @param continued stands above it where it begins a column: the entry that goes on with it
     */
    public record Item(Kind kind, FlowItem.Paragraph paragraph, Optional<FlowItem.Paragraph> continued) {

        Item(Kind kind, FlowItem.Paragraph paragraph) {
            this(kind, paragraph, Optional.empty());
        }
    }

    /** How a paragraph stands to those around it. */
    public enum Kind {
        /** A head, which stays with what follows; white above it. */
        HEAD,
        ENTRY,
        /** What belongs to the entry above. */
        SUBENTRY
    }
}
