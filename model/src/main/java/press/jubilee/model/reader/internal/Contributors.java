package press.jubilee.model.reader.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.reader.internal.yaml.Located;

/** The people of {@code contributors.yaml}, by their ids. */
record Contributors(Map<String, Contributor> byId) {

    static final Contributors NONE = new Contributors(Map.of());

    Contributors {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** @param roles what the person is where an article names the id alone; empty for the usual role */
    record Contributor(Person person, List<Role> roles) {}

    Optional<Contributor> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> nearest(String id) {
        return NearestWord.to(id, byId.keySet());
    }

    /** Reads the file's one group; a key whose person is broken stays out, and is told. */
    static Contributors read(Located document, Desk desk) {
        return switch (document) {
            case Located.Mapping m -> read(m, desk);
            case Located.Nothing n -> NONE;
            case Located.Scalar s -> wrong(s, desk);
            case Located.Sequence s -> wrong(s, desk);
        };
    }

    private static Contributors read(Located.Mapping people, Desk desk) {
        var byId = new LinkedHashMap<String, Contributor>();
        var reader = new PeopleReader(NONE, Role.AUTHOR);
        for (Located.Entry entry : people.entries()) {
            reader.contributor(entry, desk).ifPresent(c -> byId.put(entry.key(), c));
        }
        return new Contributors(byId);
    }

    private static Contributors wrong(Located document, Desk desk) {
        desk.error("value.kind", document.at(),
                "the contributors must be a group of keys, not " + document.kind(),
                "write id: {name: …} for each person");
        return NONE;
    }
}
