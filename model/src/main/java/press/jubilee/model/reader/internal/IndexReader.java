package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.IndexPlan;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.index.IndexHeading;
import press.jubilee.model.index.People;
import press.jubilee.model.reader.internal.Contributors.Contributor;
import press.jubilee.model.reader.internal.yaml.Located;

/**
 * Reads what the manifest wants in the index: {@code true} for the people or institutions that the volume knows anyway,
 * and names, ids of contributors or groups of keys, in any mixture.
 */
record IndexReader(Contributors contributors) {

    IndexPlan plan(Fields manifest) {
        return manifest.group("index", Form.INDEX).map(this::read).orElse(IndexPlan.NONE);
    }

    private IndexPlan read(Fields group) {
        var terms = new ArrayList<IndexPlan.Term>();
        boolean people = take(group, "persons", terms);
        boolean institutions = take(group, "institutions", terms);
        if (take(group, "terms", terms)) {
            group.desk().error("index.terms", group.at("terms"), "the volume knows no terms by itself",
                    "list them: [tea, porcelain], or mark them in the texts: [tea]{.index}");
        }
        return new IndexPlan(people, institutions, terms, words(group, "except"));
    }

    /** Takes the entries of a list, and says whether it has {@code true} among them. */
    private boolean take(Fields group, String key, List<IndexPlan.Term> terms) {
        boolean all = false;
        for (Located item : group.items(key)) {
            switch (item) {
                case Located.Scalar s when s.text().strip().equals("true") -> all = true;
                case Located.Scalar s when s.text().strip().equals("false") -> {
                }
                case Located.Scalar s -> named(s, group.desk()).ifPresent(terms::add);
                case Located.Mapping m -> entry(Fields.of(m, Form.INDEX_ENTRY, group.desk()))
                        .ifPresent(terms::add);
                case Located.Sequence s -> group.scalarOf(s, "an entry of the index");
                case Located.Nothing n -> {
                }
            }
        }
        return all;
    }

    private Optional<IndexPlan.Term> named(Located.Scalar scalar, Desk desk) {
        Optional<Person> known = contributors.get(scalar.text().strip()).map(Contributor::person);
        String name = IndexHeading.written(desk.phrase(scalar)).strip();
        return known.isPresent()
                ? known.map(p -> People.term(p, List.of(), desk.language(), scalar.at()))
                : name.isEmpty()
                        ? Optional.empty()
                        : Optional
                                .of(new IndexPlan.Term(name, "", List.of(IndexHeading.of(name).lowest()),
                                        List.of(), List.of(),
                                        scalar.at()));
    }

    private Optional<IndexPlan.Term> entry(Fields entry) {
        Optional<Person> base = entry.verbatim("id").flatMap(contributors::get).map(Contributor::person);
        if (entry.verbatim("id").filter(contributors::lacks).isPresent()) {
            entry.desk().error("index.id", entry.at("id"),
                    "no contributor has the id '" + entry.verbatim("id").orElse("") + "'",
                    contributors.nearest(entry.verbatim("id").orElse(""))
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("write name: instead"));
        }
        Optional<String> name = entry.plain("name").or(() -> base.map(Person::name));
        if (name.isEmpty() && !entry.has("id")) {
            entry.desk().error("index.name", entry.at(), "an entry of the index needs a name",
                    "write name: and the heading as it is to be printed");
        }
        return name.map(n -> term(n, base, entry));
    }

    private static IndexPlan.Term term(String name, Optional<Person> base, Fields entry) {
        var person = new Person(Optional.empty(), name,
                entry.plain("family").or(() -> base.flatMap(Person::family)),
                entry.plain("given").or(() -> base.flatMap(Person::given)),
                entry.verbatim("native").or(() -> base.flatMap(Person::nativeName)), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        SourcePosition at = entry.at();
        IndexPlan.Term filed = People.term(person, words(entry, "also"), entry.desk().language(), at);
        String heading = filed.heading().equals(name)
                ? entry.phrase("name").map(IndexHeading::written).orElse(name)
                : filed.heading();
        List<String> see = words(entry, "see");
        List<String> forms = see.isEmpty()
                ? filed.forms().stream().map(f -> IndexHeading.of(f).lowest()).toList()
                : List.of();
        return new IndexPlan.Term(heading,
                entry.plain("sort").orElse(person.family().isPresent() ? filed.sortAs() : ""),
                forms, see, words(entry, "see-also"), at);
    }

    private static List<String> words(Fields entry, String key) {
        return entry.items(key).stream().flatMap(i -> entry.scalarOf(i, "'" + key + "'").stream())
                .map(entry.desk()::plain).flatMap(w -> Stream.of(w.split("[;；]"))).map(String::strip)
                .filter(w -> !w.isEmpty()).toList();
    }
}
