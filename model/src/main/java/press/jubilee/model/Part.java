package press.jubilee.model;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/**
 * A part of the volume.
 *
 * @param title absent where the volume has no parts; it then holds all articles in one untitled part
 */
public record Part(Optional<Phrase> title, List<Article> articles) {

    public Part {
        articles = List.copyOf(articles);
    }
}
