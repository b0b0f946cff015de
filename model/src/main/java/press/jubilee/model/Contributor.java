package press.jubilee.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Someone who had a part in a volume, with all of it. Contributions are by one person where their ids are equal; a person
 * without an id is the one who has the same name, in either script: {@code 王超} is {@code Wang Chao 王超}. Where two ids
 * share a name, who has none is somebody else.
 *
 * @param person of all that the volume says of that person, what says most
 * @param records all that the volume says of that person
 * @param roles towards the volume as a whole
 * @param works what the person contributed to, in reading order
 */
public record Contributor(Person person, Set<Person> records, List<Role> roles, List<Work> works) {

    public Contributor {
        records = Set.copyOf(records);
        roles = List.copyOf(roles);
        works = List.copyOf(works);
    }

    /** @param roles in the order of the byline */
    public record Work(Article article, List<Role> roles) {

        public Work {
            roles = List.copyOf(roles);
        }
    }

    /** Editors first, then by first text. */
    public static List<Contributor> of(Anthology anthology) {
        var names = new Identities(people(anthology).toList());
        var parts = new LinkedHashMap<String, Parts>();
        for (Contribution c : anthology.editors()) {
            parts.computeIfAbsent(names.key(c.person()), k -> new Parts()).add(c);
        }
        anthology.texts().forEach(a -> a.contributions()
                .forEach(c -> parts.computeIfAbsent(names.key(c.person()), k -> new Parts()).add(a, c)));
        return parts.values().stream().map(Parts::contributor).toList();
    }

    private static Stream<Person> people(Anthology anthology) {
        return Stream.concat(anthology.editors().stream(),
                anthology.texts().flatMap(a -> a.contributions().stream())).map(Contribution::person);
    }

    /** Which names are whose. */
    private static final class Identities {

        private static final String SHARED = "";

        private final Map<String, String> keys = new HashMap<>();
        private final Map<String, Set<String>> words = new HashMap<>();

        Identities(List<Person> people) {
            people.stream().filter(p -> p.id().isPresent()).forEach(p -> {
                String key = "#" + p.id().get();
                names(p).forEach(n -> keys.merge(n, key, (a, b) -> a.equals(b) ? a : SHARED));
                words.putIfAbsent(key, words(p.name()));
            });
            people.stream().filter(p -> p.id().isEmpty() && p.nativeName().isPresent()).forEach(p -> {
                String key = names(p).filter(n -> n.equals(p.name()) || isOwnersOf(n, p)).map(keys::get)
                        .filter(k -> k != null && !k.equals(SHARED)).findFirst().orElse(p.name());
                names(p).forEach(n -> keys.putIfAbsent(n, key));
                words.putIfAbsent(key, words(p.name()));
            });
        }

        /** Whether who has the native name already has the person's other name too, in whatever order and case of its words. */
        private boolean isOwnersOf(String nativeName, Person person) {
            Set<String> owners = words.get(keys.get(nativeName));
            return owners == null || owners.equals(words(person.name()));
        }

        private static Set<String> words(String name) {
            return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,]+")));
        }

        String key(Person person) {
            return person.id().map(id -> "#" + id)
                    .or(() -> names(person).map(keys::get).filter(k -> k != null && !k.equals(SHARED))
                            .findFirst())
                    .orElse(person.name());
        }

        private static Stream<String> names(Person person) {
            return Stream.of(Optional.of(person.name()), person.nativeName()).flatMap(Optional::stream);
        }
    }

    /** One person's contributions while they are gathered. */
    private static final class Parts {

        private final Set<Person> records = new LinkedHashSet<>();
        private final Set<Role> roles = new LinkedHashSet<>();
        private final Map<Article, Set<Role>> works = new LinkedHashMap<>();

        void add(Contribution toVolume) {
            records.add(toVolume.person());
            roles.add(toVolume.role());
        }

        void add(Article article, Contribution c) {
            records.add(c.person());
            works.computeIfAbsent(article, a -> new LinkedHashSet<>()).add(c.role());
        }

        Contributor contributor() {
            Person fullest = records.iterator().next();
            for (Person record : records) {
                fullest = facts(record) > facts(fullest) ? record : fullest;
            }
            var all = new ArrayList<Work>();
            works.forEach((article, did) -> all.add(new Work(article, List.copyOf(did))));
            return new Contributor(fullest, records, List.copyOf(roles), all);
        }

        private static long facts(Person p) {
            return Stream.of(p.family(), p.given(), p.nativeName(), p.affiliation(), p.position(), p.bio(),
                    p.bio(), p.orcid()).filter(Optional::isPresent).count();
        }
    }
}
