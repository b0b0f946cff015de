package press.jubilee.model.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Contribution;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Publisher;
import press.jubilee.model.diagnostic.SourcePosition;

/** People and institutions of a volume as terms of its index. */
public final class People {

    private People() {}

    /**
     * A person's entry: filed by family and given name, in both scripts. A name that begins with the family name stays as
     * it is, others are turned round where the family name is known: {@code Wang Chao 王超}, {@code Smith, John}; in a
     * Chinese volume {@code 王超 Wang Chao}.
     *
     * @param also other forms of the name in the texts
     * @param volume its language
     */
    public static IndexPlan.Term term(Person person, List<String> also, Language volume, SourcePosition at) {
        String name = person.name();
        String filed = filed(person);
        Optional<String> inCharacters = person.nativeName()
                .filter(n -> volume.isChinese() && !n.equals(name)
                        && Character.isIdeographic(n.codePointAt(0)));
        String heading = inCharacters.isPresent()
                ? inCharacters.get() + " " + filed
                : person.nativeName().filter(n -> !n.equals(name)).map(n -> filed + " " + n).orElse(filed);
        var forms = new LinkedHashSet<>(List.of(name));
        person.nativeName().ifPresent(forms::add);
        forms.addAll(also);
        return new IndexPlan.Term(heading, inCharacters.orElseGet(() -> sortAs(person)), List.copyOf(forms),
                List.of(),
                List.of(), at);
    }

    /** Family name, comma, given name; a name in Han characters as it is. */
    private static String sortAs(Person person) {
        String name = person.name();
        if (Character.isIdeographic(name.codePointAt(0))) {
            return name;
        }
        return person.family().filter(f -> person.given().isEmpty() && name.startsWith(f + " "))
                .map(f -> f + "," + name.substring(f.length()))
                .orElseGet(() -> person.given().isPresent() ? person.sortKey() : filed(person));
    }

    private static String filed(Person person) {
        String name = person.name();
        if (person.family().isEmpty() || name.startsWith(person.family().get())) {
            return name;
        }
        String family = person.family().get();
        return person.given().map(g -> family + ", " + g)
                .orElseGet(() -> name.endsWith(" " + family)
                        ? family + ", " + name.substring(0, name.length() - family.length()).strip()
                        : name);
    }

    /** Everyone who wrote, translated or edited, each once. */
    static List<IndexPlan.Term> people(Anthology anthology) {
        Map<String, Person> people = new LinkedHashMap<>();
        contributions(anthology).map(Contribution::person)
                .forEach(p -> people.putIfAbsent(p.id().orElse(p.name()), p));
        return people.values().stream()
                .map(p -> term(p, List.of(), anthology.language(), SourcePosition.NONE)).toList();
    }

    /** The institution of the occasion, the publisher, the people's affiliations, each once and as written. */
    static List<IndexPlan.Term> institutions(Anthology anthology) {
        Set<String> names = new LinkedHashSet<>();
        anthology.occasion().flatMap(o -> o.institution()).ifPresent(names::add);
        anthology.publisher().map(Publisher::name).ifPresent(names::add);
        contributions(anthology).flatMap(c -> c.person().affiliation().stream())
                .flatMap(a -> Stream.of(a.split("[;；]"))).map(String::strip).filter(a -> !a.isEmpty())
                .forEach(names::add);
        var out = new ArrayList<IndexPlan.Term>();
        names.forEach(n -> out.add(IndexPlan.Term.of(n)));
        return out;
    }

    private static Stream<Contribution> contributions(Anthology anthology) {
        return Stream.concat(anthology.editors().stream(),
                anthology.texts().flatMap(a -> a.contributions().stream()));
    }
}
