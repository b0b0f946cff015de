package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.model.ArticleId;
import press.jubilee.model.text.NoteId;

/**
 * A text of the volume, or a list of its own, styled: its items in order, and its notes.
 *
 * @param notes what each note holds, the first paragraph beginning with the note's number
 * @param isList whether its leaves are those of a list ({@link press.jubilee.model.OwnPages})
 */
public record StyledFlow(ArticleId article, List<FlowItem> items, Map<NoteId, List<FlowItem>> notes,
        boolean isList) {

    public StyledFlow {
        items = List.copyOf(items);
        notes = Map.copyOf(notes);
    }

    /** A text. */
    public StyledFlow(ArticleId article, List<FlowItem> items, Map<NoteId, List<FlowItem>> notes) {
        this(article, items, notes, false);
    }

    /** A list whose paragraphs have their leaves already. */
    static StyledFlow ofLeaves(BookList list, List<FlowItem> items) {
        return new StyledFlow(list.id(), items, Map.of(), true);
    }

    /** A list whose paragraphs are its leaves, one after another. */
    static StyledFlow of(BookList list, List<FlowItem> items) {
        var counted = new ArrayList<FlowItem>();
        int leaf = 0;
        for (FlowItem item : items) {
            counted.add(item instanceof FlowItem.Paragraph p ? p.withLeaf(leaf++) : item);
        }
        return ofLeaves(list, counted);
    }

    /** The words of each leaf; what is no word takes as many spaces. */
    public Map<Integer, String> leaves() {
        var out = new HashMap<Integer, String>();
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Paragraph p && p.leaf() >= 0) {
                out.put(p.leaf(), p.words());
            }
        }
        return out;
    }
}
