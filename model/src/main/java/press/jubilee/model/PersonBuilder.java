package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.text.Phrase;

/** Makes a {@link Person} in code; see {@link Person#builder(String)}. For use by one thread. */
public final class PersonBuilder {

    private final String name;
    private Optional<String> id = Optional.empty();
    private Optional<String> family = Optional.empty();
    private Optional<String> given = Optional.empty();
    private Optional<String> nativeName = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private Optional<String> position = Optional.empty();
    private Optional<Phrase> bio = Optional.empty();
    private Optional<String> orcid = Optional.empty();

    PersonBuilder(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public PersonBuilder id(String key) {
        id = Optional.of(key);
        return this;
    }

    /** What the lists of people are sorted by. */
    public PersonBuilder family(String familyName) {
        family = Optional.of(familyName);
        return this;
    }

    public PersonBuilder given(String givenName) {
        given = Optional.of(givenName);
        return this;
    }

    /** The name in its own script. */
    public PersonBuilder nativeName(String ownName) {
        nativeName = Optional.of(ownName);
        return this;
    }

    public PersonBuilder affiliation(String institution) {
        affiliation = Optional.of(institution);
        return this;
    }

    public PersonBuilder position(String title) {
        position = Optional.of(title);
        return this;
    }

    /** One or two sentences, without markup. */
    public PersonBuilder bio(String words) {
        return bio(Phrase.text(words));
    }

    public PersonBuilder bio(Phrase words) {
        bio = Optional.of(words);
        return this;
    }

    /** Sixteen digits in four groups. */
    public PersonBuilder orcid(String digits) {
        orcid = Optional.of(digits);
        return this;
    }

    /** @throws IllegalArgumentException if the name is blank */
    public Person build() {
        return new Person(id, name, family, given, nativeName, affiliation, position, bio, orcid);
    }
}
