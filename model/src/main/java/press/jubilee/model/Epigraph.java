package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/**
 * A motto before the text.
 *
 * @param source whose words they are, and where from
 */
public record Epigraph(Phrase text, Optional<Phrase> source) {

    public Epigraph {
        Objects.requireNonNull(text, "text");
    }
}
