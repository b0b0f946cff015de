package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

/**
 * The picture that faces the title page.
 *
 * @param alt what a reader who cannot see it needs to know; empty where the caption says it all
 * @param at where the volume names it
 */
public record Frontispiece(Picture picture, String alt, Optional<Phrase> caption, SourcePosition at) {

    public Frontispiece {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(at, "at");
    }

    /** Without a caption. */
    public static Frontispiece of(Picture picture, String alt) {
        return new Frontispiece(picture, alt, Optional.empty(), SourcePosition.NONE);
    }
}
