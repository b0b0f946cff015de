package press.jubilee.model.index;

import java.util.Optional;
import press.jubilee.model.PageMap.TextPlace;

/**
 * A place that an entry leads to.
 *
 * @param from where its words begin
 * @param to the first place behind a range of blocks, of the same body or note; empty for words in a line
 */
public record IndexPlace(TextPlace from, Optional<TextPlace> to) {

    public static IndexPlace at(TextPlace place) {
        return new IndexPlace(place, Optional.empty());
    }

    public boolean isInNote() {
        return from.note().isPresent();
    }
}
