package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/**
 * A person or a house byline. Two contributions are by one person where the records are equal.
 *
 * @param id the key in {@code contributors.yaml}
 * @param name as printed
 * @param family sorts the lists; never guessed where given
 * @param nativeName the name in its own script
 * @param bio one or two sentences
 * @param orcid sixteen digits in four groups
 */
public record Person(Optional<String> id, String name, Optional<String> family, Optional<String> given,
        Optional<String> nativeName, Optional<String> affiliation, Optional<String> position,
        Optional<Phrase> bio,
        Optional<String> orcid) {

    public Person {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }

    /** Starts a person; the builder takes what else is known. */
    public static PersonBuilder builder(String name) {
        return new PersonBuilder(name);
    }

    public static Person named(String name) {
        return new Person(Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@code Family, Given} where the family name is given; else the name as printed. */
    public String sortKey() {
        return family.map(f -> given.map(g -> f + ", " + g).orElse(f)).orElse(name);
    }
}
