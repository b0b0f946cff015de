package press.jubilee.pdf.galley;

import java.util.List;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem;

/**
 * What a strip of the galley prints. Its items stand around the strip's own left and top edge.
 *
 * @param anchors names of places that links may point to
 * @param leaf the index of the {@link press.jubilee.model.text.Leaf} whose words it holds, or -1
 * @param offset of its first character in the leaf's text
 * @param at where it comes from
 */
public record GalleyPiece(List<PlacedItem> items, List<String> anchors, int leaf, int offset,
        SourcePosition at) {

    public GalleyPiece {
        items = List.copyOf(items);
        anchors = List.copyOf(anchors);
    }

    /** The same, of no leaf: what stands in a note is not counted. */
    GalleyPiece outsideText() {
        return new GalleyPiece(items, anchors, -1, 0, at);
    }
}
