package press.jubilee.model.reader.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.reader.internal.yaml.DocumentReader.Syntax;
import press.jubilee.model.reader.internal.yaml.Located.Entry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from the parser's tokens, and resolves anchors, aliases and merge keys. */
final class TreeBuilder {

    private static final String MERGE = "<<";

    private final JsonParser parser;
    private final Syntax syntax;
    private final Places places;
    private final DocumentLimits limits;
    private final Consumer<Diagnostic> found;
    private final Map<String, Optional<Located>> anchors = new HashMap<>();
    private int aliases;
    private long values;

    TreeBuilder(JsonParser parser, Syntax syntax, Places places, DocumentLimits limits,
            Consumer<Diagnostic> found) {
        this.parser = parser;
        this.syntax = syntax;
        this.places = places;
        this.limits = limits;
        this.found = found;
    }

    /** The one value of the document; empty where there is none. */
    Optional<Located> document() throws Refusal {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        Located value = value(first, 0);
        if (parser.nextToken() != null) {
            throw new Refusal(Diagnostic.error(code("documents"), here(),
                    "a second document begins here; only one is read",
                    syntax == Syntax.YAML
                            ? "remove the line --- and put all keys into one document"
                            : "remove what follows the closing brace"));
        }
        return Optional.of(value);
    }

    private Located value(JsonToken token, int depth) throws Refusal {
        SourcePosition at = here();
        if (depth > limits.nesting()) {
            throw new Refusal(Diagnostic.error("limit.nesting", at,
                    "groups and lists are nested more than " + limits.nesting() + " deep",
                    "write the values without so many levels"));
        }
        if (isAlias()) {
            return alias(parser.getString(), at);
        }
        count(1, at);
        Optional<String> anchor = syntax == Syntax.YAML
                ? places.anchor(parser.currentTokenLocation())
                : Optional.empty();
        anchor.ifPresent(a -> anchors.put(a, Optional.empty()));
        Located value = switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            case VALUE_NULL -> new Located.Nothing(at);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE,
                    VALUE_EMBEDDED_OBJECT ->
                scalar(
                        parser.getString(), at);
            case PROPERTY_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE -> throw new IllegalStateException(
                    "a value can't begin with " + token);
        };
        anchor.ifPresent(a -> anchors.put(a, Optional.of(value)));
        return value;
    }

    private Located scalar(String text, SourcePosition at) {
        return text.isBlank() || syntax == Syntax.YAML && text.equals("~")
                ? new Located.Nothing(at)
                : new Located.Scalar(text, at);
    }

    private Located sequence(SourcePosition at, int depth) throws Refusal {
        var items = new ArrayList<Located>();
        long weight = 1;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Located item = value(token, depth + 1);
            weight += item.weight();
            items.add(item);
        }
        return new Located.Sequence(items, at, weight);
    }

    private Located mapping(SourcePosition at, int depth) throws Refusal {
        var own = new LinkedHashMap<String, Entry>();
        Optional<Located> merged = Optional.empty();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser
                .nextToken()) {
            String key = parser.currentName();
            SourcePosition keyAt = here();
            Located value = value(parser.nextToken(), depth + 1);
            if (own.containsKey(key)) {
                found.accept(Diagnostic.error(code("duplicate-key"), keyAt,
                        "the key '" + key + "' stands here for the second time; the first is on line "
                                + own.get(key).at().line(),
                        "keep one of the two"));
            } else {
                own.put(key, new Entry(key, keyAt, value));
            }
            if (syntax == Syntax.YAML && key.equals(MERGE)) {
                merged = Optional.of(value);
            }
        }
        if (merged.isPresent()) {
            own.remove(MERGE);
            merge(merged.get(), own);
        }
        long weight = own.values().stream().mapToLong(e -> e.value().weight()).sum();
        return new Located.Mapping(List.copyOf(own.values()), at, weight + 1);
    }

    /** YAML's merge key: what the named groups say where this one says nothing, the first of them first. */
    private void merge(Located source, Map<String, Entry> into) throws Refusal {
        switch (source) {
            case Located.Mapping m -> {
                count(m.entries().size(), m.at());
                m.entries().forEach(e -> into.putIfAbsent(e.key(), e));
            }
            case Located.Sequence s -> {
                for (Located item : s.items()) {
                    merge(item, into);
                }
            }
            case Located.Scalar s -> throw notMergeable(s.at());
            case Located.Nothing n -> throw notMergeable(n.at());
        }
    }

    private Refusal notMergeable(SourcePosition at) {
        return new Refusal(Diagnostic.error("yaml.merge", at,
                "'<<' takes in the keys of another group, and this is none",
                "write << : *name, where &name stands before a group of keys"));
    }

    private Located alias(String name, SourcePosition at) throws Refusal {
        if (++aliases > limits.aliases()) {
            throw new Refusal(Diagnostic.error("limit.aliases", at,
                    "the document has more than " + limits.aliases() + " aliases (*name)",
                    "write the values out"));
        }
        Optional<Located> target = anchors.get(name);
        if (target == null) {
            throw new Refusal(Diagnostic.error("yaml.alias", at,
                    "*" + name + " names an anchor &" + name + " that does not stand before it",
                    "put a text that begins with * into quotation marks"));
        }
        Located value = target.orElseThrow(() -> new Refusal(Diagnostic.error("yaml.alias", at,
                "*" + name + " stands inside the value that it names", "write the value out")));
        count(value.weight(), at);
        return value;
    }

    private void count(long more, SourcePosition at) throws Refusal {
        values += more;
        if (values > limits.values()) {
            throw new Refusal(Diagnostic.error("limit.values", at,
                    "the document has more than " + limits.values() + " values, those behind aliases counted",
                    "split the file, or write fewer values"));
        }
    }

    private boolean isAlias() {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    private SourcePosition here() {
        return places.of(parser.currentTokenLocation());
    }

    private String code(String end) {
        return syntax == Syntax.YAML ? "yaml." + end : "json." + end;
    }
}
