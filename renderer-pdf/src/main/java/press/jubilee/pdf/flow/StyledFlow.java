package press.jubilee.pdf.flow;

import java.util.List;
import java.util.Map;
import press.jubilee.model.ArticleId;
import press.jubilee.model.text.NoteId;

/**
 * A text of the volume, styled: its items in order, and its notes.
 *
 * @param notes what each note holds, the first paragraph beginning with the note's number
 */
public record StyledFlow(ArticleId article, List<FlowItem> items,
        Map<NoteId, List<FlowItem>> notes) {

    public StyledFlow {
        items = List.copyOf(items);
        notes = Map.copyOf(notes);
    }
}
