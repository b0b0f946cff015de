package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.Located;
import press.jubilee.model.reader.internal.yaml.Located.Entry;
import press.jubilee.model.text.Phrase;

/**
 * A group of keys, read by their names. Aliases are resolved here, and keys that nobody knows told once. A getter that
 * finds a value of the wrong kind tells so and gives nothing.
 */
final class Fields {

    private final Located.Mapping mapping;
    private final Form form;
    private final Desk desk;

    private Fields(Located.Mapping mapping, Form form, Desk desk) {
        this.mapping = mapping;
        this.form = form;
        this.desk = desk;
    }

    /** Opens a group and tells of its strange keys. */
    static Fields of(Located.Mapping mapping, Form form, Desk desk) {
        var fields = new Fields(mapping, form, desk);
        fields.tellStrangeKeys();
        return fields;
    }

    /** The same group, its words in another language. */
    Fields in(Language language) {
        return new Fields(mapping, form, desk.in(language));
    }

    Desk desk() {
        return desk;
    }

    /** What the group is called in codes and messages. */
    String subject() {
        return form.subject();
    }

    SourcePosition at() {
        return mapping.at();
    }

    /** Where the value of a key stands; the group's own place where the key is missing. */
    SourcePosition at(String name) {
        return entries(name).stream().findFirst().map(e -> e.value().at()).orElse(mapping.at());
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether a key that must have words has none, and nobody was told so by its value's kind. */
    boolean lacksWords(String name) {
        return value(name).map(v -> switch (v) {
            case Located.Scalar s -> desk.plain(s).isEmpty();
            case Located.Mapping m -> false;
            case Located.Sequence s -> false;
            case Located.Nothing n -> true;
        }).orElse(true);
    }

    /** The value, unless it says nothing. */
    Optional<Located> value(String name) {
        return entries(name).stream().map(Entry::value).filter(v -> !(v instanceof Located.Nothing))
                .findFirst();
    }

    /** The values of the key and of its aliases; a list's items, or the value itself. */
    List<Located> items(String name) {
        var items = new ArrayList<Located>();
        for (Entry entry : entries(name)) {
            items.addAll(itemsOf(entry.value()));
        }
        return items;
    }

    static List<Located> itemsOf(Located value) {
        return switch (value) {
            case Located.Sequence s ->
                s.items().stream().filter(i -> !(i instanceof Located.Nothing)).toList();
            case Located.Mapping m -> List.of(m);
            case Located.Scalar s -> List.of(s);
            case Located.Nothing n -> List.of();
        };
    }

    Optional<Located.Scalar> scalar(String name) {
        return value(name).flatMap(v -> scalarOf(v, "'" + name + "'"));
    }

    /** @param what the thing that must be a text, for the message */
    Optional<Located.Scalar> scalarOf(Located value, String what) {
        return switch (value) {
            case Located.Scalar s -> Optional.of(s);
            case Located.Nothing n -> Optional.empty();
            case Located.Mapping m -> noText(m, what);
            case Located.Sequence s -> noText(s, what);
        };
    }

    Optional<Fields> group(String name, Form groupForm) {
        return value(name).flatMap(v -> groupOf(v, groupForm, "'" + name + "'"));
    }

    Optional<Fields> groupOf(Located value, Form groupForm, String what) {
        return switch (value) {
            case Located.Mapping m -> Optional.of(of(m, groupForm, desk));
            case Located.Nothing n -> Optional.empty();
            case Located.Scalar s -> wrongKind(s, what, groupForm);
            case Located.Sequence s -> wrongKind(s, what, groupForm);
        };
    }

    private <T> Optional<T> noText(Located value, String what) {
        desk.error("value.kind", value.at(), what + " must be a text, not " + value.kind(),
                "write one value behind the colon; put it into quotation marks if it holds brackets");
        return Optional.empty();
    }

    private <T> Optional<T> wrongKind(Located value, String what, Form groupForm) {
        desk.error("value.kind", value.at(), what + " must be a group of keys, not " + value.kind(),
                "write its keys on lines of their own, indented; they are " + names(groupForm));
        return Optional.empty();
    }

    private static String names(Form form) {
        return form.keys().stream().map(Key::name).collect(Collectors.joining(", "));
    }

    /** The characters as written, without white space around them. */
    Optional<String> verbatim(String name) {
        return scalar(name).map(s -> s.text().strip());
    }

    Optional<Phrase> phrase(String name) {
        return scalar(name).map(desk::phrase).filter(p -> !p.isEmpty());
    }

    /** The characters with smart punctuation, without markup. */
    Optional<String> plain(String name) {
        return scalar(name).map(desk::plain).filter(s -> !s.isEmpty());
    }

    Optional<PartialDate> date(String name) {
        return parsed(name, Words::date, "write YYYY, YYYY-MM or YYYY-MM-DD");
    }

    Optional<Language> language() {
        return parsed("language", Words::language,
                "write a BCP 47 tag, such as en, en-GB, fr or zh-Hans");
    }

    /** What {@code parser} makes of the text; what it refuses is told under the code {@code group.key}. */
    <T> Optional<T> parsed(String name, Function<String, T> parser, String hint) {
        return scalar(name).flatMap(s -> {
            try {
                return Optional.of(parser.apply(s.text().strip()));
            } catch (IllegalArgumentException e) {
                desk.error(form.subject() + "." + name, s.at(), e.getMessage(), hint);
                return Optional.empty();
            }
        });
    }

    private List<Entry> entries(String name) {
        Key key = form.named(name);
        List<Entry> all = key.spellings().flatMap(s -> mapping.entry(s).stream()).toList();
        return key.several() == Key.Several.JOINED || all.size() < 2 ? all : all.subList(0, 1);
    }

    private void tellStrangeKeys() {
        var foreign = new ArrayList<Entry>();
        for (Entry entry : mapping.entries()) {
            if (form.knows(entry.key())) {
                continue;
            } else if (form.foreign().contains(entry.key())) {
                foreign.add(entry);
            } else {
                desk.warning("key.unknown", entry.at(), "nobody knows the key '" + entry.key() + "' here",
                        form.nearest(entry.key()).map(n -> "did you mean '" + n + "'?")
                                .orElseGet(() -> "the keys are " + names(form)));
            }
        }
        if (!foreign.isEmpty()) {
            desk.found().accept(new Diagnostic(Severity.INFO, "key.foreign", foreign.getFirst().at(),
                    "keys for other tools are left aside: "
                            + foreign.stream().map(Entry::key).collect(Collectors.joining(", ")),
                    Optional.empty()));
        }
        form.keys().forEach(this::tellTwice);
    }

    private void tellTwice(Key key) {
        List<Entry> all = key.spellings().flatMap(s -> mapping.entry(s).stream()).toList();
        for (Entry extra : all.isEmpty() ? all : all.subList(1, all.size())) {
            String taken = all.getFirst().key();
            switch (key.several()) {
                case REFUSED -> desk.error("key.twice", extra.at(),
                        "'" + extra.key() + "' and '" + taken + "' are the same key", "keep one of the two");
                case FIRST -> desk.found().accept(new Diagnostic(Severity.INFO, "key.aside", extra.at(),
                        "'" + extra.key() + "' is left aside, because '" + taken + "' is there",
                        Optional.empty()));
                case JOINED -> {
                }
            }
        }
    }
}
