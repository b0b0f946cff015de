package press.jubilee.model;

import java.util.Optional;

/** One ISBN for each format that is sold, and the volume's DOI. */
public record Identifiers(Optional<Isbn> print, Optional<Isbn> epub, Optional<Isbn> pdf,
        Optional<String> doi) {

    public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
