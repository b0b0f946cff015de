package press.jubilee.model.reader.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * The people of {@code contributors.yaml}, by their ids.
 *
 * @param broken the ids whose people could not be read
 * @param isWhole whether the file could be read; an unknown id is no news where it could not
 */
record Contributors(Map<String, Contributor> byId, Set<String> broken, boolean isWhole) {

    static final Contributors NONE = new Contributors(Map.of(), Set.of(), true);

    static final Contributors UNREADABLE = new Contributors(Map.of(), Set.of(), false);

    Contributors {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        broken = Set.copyOf(broken);
    }

    /** @param roles what the person is where an article names the id alone; empty for the usual role */
    record Contributor(Person person, List<Role> roles) {}

    Optional<Contributor> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether nobody of that id is in the file. */
    boolean lacks(String id) {
        return isWhole && !byId.containsKey(id) && !broken.contains(id);
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
        var broken = new LinkedHashSet<String>();
        var reader = new PeopleReader(NONE, Role.AUTHOR);
        for (Located.Entry entry : people.entries()) {
            reader.contributor(entry, desk)
                    .ifPresentOrElse(c -> byId.put(entry.key(), c), () -> broken.add(entry.key()));
        }
        return new Contributors(byId, broken, true);
    }

    private static Contributors wrong(Located document, Desk desk) {
        desk.error("value.kind", document.at(),
                "the contributors must be a group of keys, not " + document.kind(),
                "write id: {name: …} for each person");
        return UNREADABLE;
    }
}
