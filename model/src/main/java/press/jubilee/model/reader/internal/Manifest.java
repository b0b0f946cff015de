package press.jubilee.model.reader.internal;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;

/**
 * The volume without its texts.
 *
 * @param volume complete but for front, parts and back
 */
record Manifest(Anthology volume, List<Listing> front, List<ListedPart> parts, List<Listing> back) {

    record ListedPart(Optional<Phrase> title, List<Listing> articles) {}

    /** The volume with its texts. */
    Anthology with(List<Article> newFront, List<Part> newParts, List<Article> newBack) {
        return new Anthology(volume.title(), volume.subtitle(), volume.language(), volume.occasion(),
                volume.editors(), volume.publisher(), volume.date(), volume.edition(), volume.rights(),
                volume.identifiers(), volume.series(), volume.description(), volume.cover(), volume.design(),
                volume.hyphenation(), volume.index(),
                newFront,
                newParts,
                newBack);
    }
}
