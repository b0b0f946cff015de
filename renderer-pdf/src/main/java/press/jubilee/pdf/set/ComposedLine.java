package press.jubilee.pdf.set;

import java.util.List;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;

/**
 * A composed line. Its items stand around an origin: the left edge of the column, and the baseline.
 *
 * @param notes called on it, in order
 * @param offset of its first character in the paragraph's text
 * @param hyphenated whether its last word is parted
 */
public record ComposedLine(List<PlacedItem> items, List<NoteId> notes, int offset, boolean hyphenated) {

    public ComposedLine {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** Beginning where lines of that measure end. */
    ComposedLine mirrored(int measure) {
        return new ComposedLine(items.stream().map(i -> i.mirrored(measure)).toList(), notes, offset,
                hyphenated);
    }
}
