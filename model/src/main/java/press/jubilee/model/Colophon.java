package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/**
 * How the book was made, on its last printed page. The faces that it is set in are added by the renderer, which knows them.
 *
 * @param text in the editor's words; may be empty
 * @param paper what it is printed on
 */
public record Colophon(Phrase text, Optional<String> paper) {

    public Colophon {
        Objects.requireNonNull(text, "text");
    }
}
