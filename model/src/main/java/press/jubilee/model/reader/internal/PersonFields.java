package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.jubilee.model.Person;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.text.Phrase;

/** A person as far as a group of keys tells; the name may still be missing. */
record PersonFields(Optional<String> id, Optional<String> name, Optional<String> family,
        Optional<String> given,
        Optional<String> nativeName, Optional<String> affiliation, Optional<String> position,
        Optional<Phrase> bio, Optional<String> orcid) {

    PersonFields(String id, String name) {
        this(Optional.of(id), Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a person's keys.
     *
     * @param base who is meant by the {@code id}: says what the keys leave unsaid
     */
    static PersonFields read(Fields fields, Optional<Person> base) {
        Optional<Fields> parts = nameParts(fields);
        Optional<String> family = fields.plain("family").or(() -> parts.flatMap(p -> p.plain("family")));
        Optional<String> given = fields.plain("given").or(() -> parts.flatMap(p -> p.plain("given")));
        Optional<String> name = parts.isPresent()
                ? parts.flatMap(p -> p.plain("literal")).or(() -> joined(given, family))
                : fields.plain("name").or(() -> base.isPresent() ? Optional.empty() : joined(given, family));
        return new PersonFields(
                base.flatMap(Person::id),
                name.or(() -> base.map(Person::name)),
                family.or(() -> base.flatMap(Person::family)),
                given.or(() -> base.flatMap(Person::given)),
                fields.verbatim("native").or(() -> base.flatMap(Person::nativeName)),
                affiliations(fields).or(() -> base.flatMap(Person::affiliation)),
                fields.plain("position").or(() -> base.flatMap(Person::position)),
                fields.phrase("bio").or(() -> base.flatMap(Person::bio)),
                fields.parsed("orcid", Words::orcid, "copy the iD from the person's page at orcid.org")
                        .or(() -> base.flatMap(Person::orcid)));
    }

    PersonFields withId(String key) {
        return new PersonFields(Optional.of(key), name, family, given, nativeName, affiliation, position, bio,
                orcid);
    }

    /** The person, whose name must be there. */
    Person person() {
        return new Person(id, name.orElseThrow(), family, given, nativeName, affiliation, position, bio,
                orcid);
    }

    /** Quarto's form of a name: a group of its parts. */
    private static Optional<Fields> nameParts(Fields fields) {
        return fields.value("name").filter(Located.Mapping.class::isInstance)
                .flatMap(v -> fields.groupOf(v, Form.NAME, "'name'"));
    }

    private static Optional<String> joined(Optional<String> given, Optional<String> family) {
        return Stream.of(given, family).flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), Optional::of))
                .filter(n -> !n.isBlank());
    }

    private static Optional<String> affiliations(Fields fields) {
        var names = new ArrayList<String>();
        for (Located item : fields.items("affiliation")) {
            switch (item) {
                case Located.Mapping m -> fields.groupOf(m, Form.AFFILIATION, "an affiliation")
                        .flatMap(a -> a.plain("name")).ifPresent(names::add);
                case Located.Scalar s -> names.add(fields.desk().plain(s));
                case Located.Sequence s -> fields.scalarOf(s, "an affiliation");
                case Located.Nothing n -> {
                }
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
