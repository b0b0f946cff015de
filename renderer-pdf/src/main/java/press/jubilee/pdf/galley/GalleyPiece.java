package press.jubilee.pdf.galley;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;

/**
 * What a strip of the galley prints. Its items stand around the strip's own left and top edge.
 *
 * @param anchors names of places that links may point to
 * @param note whose words it holds; empty for words of the body
 * @param leaf the index of the {@link press.jubilee.model.text.Leaf} whose words it holds, or -1
 * @param offset of its first character in the leaf's text
 * @param at where it comes from
 */
public record GalleyPiece(List<PlacedItem> items, List<String> anchors, Optional<NoteId> note, int leaf,
        int offset, SourcePosition at) {

    /** One that prints nothing. */
    public static final GalleyPiece BLANK = new GalleyPiece(List.of(), List.of(), -1, 0, SourcePosition.NONE);

    public GalleyPiece {
        items = List.copyOf(items);
        anchors = List.copyOf(anchors);
    }

    /** A piece of the body. */
    public GalleyPiece(List<PlacedItem> items, List<String> anchors, int leaf, int offset,
            SourcePosition at) {
        this(items, anchors, Optional.empty(), leaf, offset, at);
    }

    /** Whether it holds words of a leaf. */
    public boolean hasText() {
        return leaf >= 0;
    }

    /** The same, repeated for those who see it. */
    GalleyPiece unread() {
        return new GalleyPiece(items.stream().map(PlacedItem::unread).toList(), anchors, note, leaf, offset,
                at);
    }

    /** The same in a note at the foot that belongs to no call. */
    GalleyPiece outsideText() {
        return new GalleyPiece(items, anchors, -1, 0, at);
    }

    /** @param number how many characters the note's number takes before the first leaf's own text */
    GalleyPiece inNote(NoteId id, int number) {
        return new GalleyPiece(items, anchors, Optional.of(id), leaf,
                leaf == 0 ? Math.max(0, offset - number) : offset, at);
    }
}
