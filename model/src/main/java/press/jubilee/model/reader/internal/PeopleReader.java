package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Contribution;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.Contributors.Contributor;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * Reads the values of {@code authors}, {@code editors} and {@code translators}: a name, an id, names parted by
 * semicolons, a person's keys, or a list of any of these.
 *
 * @param usualRole of a person who has no {@code role}
 */
record PeopleReader(Contributors contributors, Role usualRole) {

    List<Contribution> contributions(Fields fields, String key) {
        var people = new ArrayList<Contribution>();
        for (Located item : fields.items(key)) {
            switch (item) {
                case Located.Scalar s -> named(s, fields.desk(), people);
                case Located.Mapping m -> person(m, fields.desk(), people);
                case Located.Sequence s -> fields.scalarOf(s, "a person");
                case Located.Nothing n -> {
                }
            }
        }
        return people;
    }

    /** A person of the contributors' file, whose id is the entry's key. */
    Optional<Contributor> contributor(Located.Entry entry, Desk desk) {
        return switch (entry.value()) {
            case Located.Scalar s -> Optional.of(new Contributor(
                    new PersonFields(entry.key(), desk.plain(s)).person(), List.of()));
            case Located.Mapping m -> contributor(entry.key(), Fields.of(m, Form.PERSON, desk));
            case Located.Nothing n -> nameless(desk, entry.at());
            case Located.Sequence s -> nameless(desk, s.at());
        };
    }

    private Optional<Contributor> contributor(String id, Fields fields) {
        if (fields.has("id") && !fields.verbatim("id").equals(Optional.of(id))) {
            fields.desk().error("person.id", fields.at("id"),
                    "the id differs from the key '" + id + "' above it",
                    "leave the id out; the key is the id");
        }
        List<Role> roles = roles(fields);
        PersonFields read = PersonFields.read(fields, Optional.empty());
        return named(read, fields)
                ? Optional.of(new Contributor(read.withId(id).person(), roles))
                : Optional.empty();
    }

    private void named(Located.Scalar names, Desk desk, List<Contribution> out) {
        if (contributors.get(names.text().strip()).isPresent()) {
            add(contributors.get(names.text().strip()).get(), out);
            return;
        }
        for (String piece : names.text().split(";")) {
            String name = piece.strip();
            Optional<Contributor> known = contributors.get(name);
            if (known.isPresent()) {
                add(known.get(), out);
            } else if (!name.isEmpty()) {
                tellNearId(name, names.at(), desk);
                out.add(new Contribution(Person.named(desk.plain(new Located.Scalar(name, names.at()))),
                        usualRole));
            }
        }
    }

    private void tellNearId(String name, SourcePosition at, Desk desk) {
        if (name.matches("[a-z0-9]+([-_.][a-z0-9]+)+")) {
            contributors.nearest(name).ifPresent(id -> desk.warning("person.id", at,
                    "'" + name + "' is no id of the contributors and is printed as a name",
                    "did you mean '" + id + "'?"));
        }
    }

    private void person(Located.Mapping mapping, Desk desk, List<Contribution> out) {
        Fields fields = Fields.of(mapping, Form.PERSON, desk);
        Optional<Contributor> base = fields.verbatim("id").flatMap(contributors::get);
        if (fields.verbatim("id").filter(contributors::lacks).isPresent()) {
            tellUnknownId(fields);
        }
        PersonFields read = PersonFields.read(fields, base.map(Contributor::person));
        List<Role> roles = roles(fields);
        if ((base.isPresent() || !fields.has("id")) && named(read, fields)) {
            var known = new Contributor(read.person(),
                    roles.isEmpty() ? base.map(Contributor::roles).orElse(List.of()) : roles);
            add(known, out);
        }
    }

    private void tellUnknownId(Fields fields) {
        String id = fields.verbatim("id").orElse("");
        fields.desk().error("person.id", fields.at("id"), "no contributor has the id '" + id + "'",
                contributors.nearest(id).map(n -> "did you mean '" + n + "'?")
                        .orElse("add the person to contributors.yaml, or write a name instead of the id"));
    }

    private boolean named(PersonFields person, Fields fields) {
        if (person.name().isEmpty()) {
            nameless(fields.desk(), fields.at());
        }
        return person.name().isPresent();
    }

    private static Optional<Contributor> nameless(Desk desk, SourcePosition at) {
        desk.error("person.name", at, "a person needs a name",
                "write name: and the name as it is to be printed");
        return Optional.empty();
    }

    private void add(Contributor contributor, List<Contribution> out) {
        List<Role> roles = contributor.roles().isEmpty() ? List.of(usualRole) : contributor.roles();
        roles.forEach(r -> out.add(new Contribution(contributor.person(), r)));
    }

    private static List<Role> roles(Fields fields) {
        var roles = new ArrayList<Role>();
        for (Located item : fields.items("role")) {
            fields.scalarOf(item, "a role").ifPresent(s -> {
                try {
                    roles.add(Relators.role(s.text()));
                } catch (IllegalArgumentException e) {
                    fields.desk().error("person.role", s.at(), e.getMessage(),
                            "write a MARC relator, such as aut, trl, edt, ill or pht");
                }
            });
        }
        return roles;
    }
}
