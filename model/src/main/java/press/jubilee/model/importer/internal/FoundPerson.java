package press.jubilee.model.importer.internal;

import java.util.Optional;

/** An author as far as a page tells. */
record FoundPerson(String name, Optional<String> position, Optional<String> affiliation,
        Optional<String> bio) {

    static FoundPerson named(String name) {
        return new FoundPerson(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Takes in what a note says, where the byline said nothing. */
    FoundPerson with(AuthorNote note) {
        return new FoundPerson(name, position.or(note::position), affiliation, bio.or(note::bio));
    }

    FoundPerson withPost(String post) {
        return Names.isHouse(post)
                ? new FoundPerson(name, position, Optional.of(post), bio)
                : new FoundPerson(name, Optional.of(post), affiliation, bio);
    }
}
