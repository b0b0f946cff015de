package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** What the inline elements of HTML mean, with their content already read. */
final class HtmlInlines {

    private static final Set<String> PLAIN = Set.of("span", "bdi", "bdo", "time", "data", "label", "font",
            "rb",
            "ruby", "big");
    private static final Set<String> CLASSED = Set.of("small", "u", "ins", "mark", "abbr", "acronym", "rt");
    private static final Set<String> SMALL_CAPS = Set.of("smallcaps", "small-caps", "sc");
    private static final Set<String> KEPT = Set.of("lang", "xml:lang", "dir", "role");

    private final Reading reading;
    private final Language language;
    private int quoteDepth;

    HtmlInlines(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    /** Enters or leaves a {@code q}, so that quotations inside quotations take the inner marks. */
    void quote(int change) {
        quoteDepth += change;
    }

    /** Empty where the element is none that this reader knows; its content then stays by itself. */
    Optional<List<Draft>> element(String name, Map<String, String> attributes, List<Draft> content,
            SourcePosition at) {
        Attributes own = attributes(name, attributes, at);
        Optional<List<Draft>> framed = switch (name) {
            case "em", "i", "cite", "dfn", "var" -> frame(content, Inline.Emphasis::new);
            case "b", "strong" -> frame(content, Inline.Strong::new);
            case "s", "del", "strike" -> frame(content, Inline.Strikethrough::new);
            case "sup" -> frame(content, Inline.Superscript::new);
            case "sub" -> frame(content, Inline.Subscript::new);
            case "code", "kbd", "samp", "tt" -> Optional.of(code(content, at));
            case "q" -> Optional.of(quoted(content, at));
            case "a" -> Optional.of(link(attributes, content, at));
            case "rp" -> Optional.of(List.of());
            default -> PLAIN.contains(name) || CLASSED.contains(name)
                    ? Optional.of(content)
                    : Optional.empty();
        };
        return framed.map(f -> span(f, own));
    }

    private static Optional<List<Draft>> frame(List<Draft> content, Function<Phrase, Inline> frame) {
        return Optional.of(List.of(Draft.Group.of(content, frame)));
    }

    private static List<Draft> code(List<Draft> content, SourcePosition at) {
        String value = PhraseMaker.plain(content).replaceAll("\\s+", " ");
        return value.isEmpty() ? List.of() : List.of(new Draft.Atom(new Inline.Code(value, at), true));
    }

    private List<Draft> quoted(List<Draft> content, SourcePosition at) {
        QuotationMarks marks = QuotationMarks.of(language);
        boolean inner = quoteDepth % 2 == 1;
        var out = new ArrayList<Draft>();
        out.add(new Draft.Run(marks.opening(inner), true, at));
        out.addAll(content);
        out.add(new Draft.Run(marks.closing(inner), true, at));
        return out;
    }

    private List<Draft> link(Map<String, String> attributes, List<Draft> content, SourcePosition at) {
        Optional<String> title = Optional.ofNullable(attributes.get("title")).filter(t -> !t.isBlank());
        return Optional.ofNullable(attributes.get("href")).flatMap(h -> reading.links().accept(h, at))
                .<List<Draft>>map(
                        t -> List.of(Draft.Group.of(content, p -> new Inline.Link(p, t, title))))
                .orElse(content);
    }

    /** An {@code img} among the words; its alternative text where there is no such picture. */
    List<Draft> picture(Map<String, String> attributes, SourcePosition at) {
        String alt = attributes.getOrDefault("alt", "");
        Optional<Picture> picture = reading.pictures().find(attributes.getOrDefault("src", ""), at,
                reading.found());
        return List.of(picture
                .<Draft>map(p -> new Draft.Atom(
                        new Inline.InlinePicture(p, alt, attributes("img", attributes, at)),
                        true))
                .orElseGet(() -> new Draft.Run(alt, false, at)));
    }

    /** Drafts under attributes: a span, or small capitals where a class asks for them. */
    static List<Draft> span(List<Draft> content, Attributes attributes) {
        if (attributes.equals(Attributes.NONE)) {
            return content;
        }
        boolean small = attributes.classes().stream().anyMatch(SMALL_CAPS::contains);
        List<String> classes = attributes.classes().stream().filter(c -> !SMALL_CAPS.contains(c)).toList();
        var rest = new Attributes(attributes.id(), classes, attributes.language(), attributes.others());
        Function<Phrase, Inline> inner = p -> rest.equals(Attributes.NONE)
                ? new Inline.SmallCaps(p)
                : new Inline.Span(Phrase.of(new Inline.SmallCaps(p)), rest);
        return List.of(new Draft.Group(content, attributes.language(),
                small ? inner : p -> new Inline.Span(p, attributes)));
    }

    /** What the attributes of an HTML element say in ours; styling that a book's design decides is left out. */
    Attributes attributes(String name, Map<String, String> html, SourcePosition at) {
        var classes = new ArrayList<String>();
        if (CLASSED.contains(name)) {
            classes.add(name);
        }
        for (String word : html.getOrDefault("class", "").trim().split("\\s+")) {
            if (!word.isEmpty() && !classes.contains(word)) {
                classes.add(word);
            }
        }
        if (html.getOrDefault("style", "").matches("(?s).*font-variant(?:-caps)?\\s*:\\s*small-caps.*")) {
            classes.add("smallcaps");
        }
        var others = new LinkedHashMap<String, String>();
        html.forEach((key, value) -> {
            if (KEPT.contains(key) || key.startsWith("data-")) {
                others.put(key, value);
            }
        });
        Optional<String> id = Optional.ofNullable(html.get("id"))
                .or(() -> name.equals("a") ? Optional.ofNullable(html.get("name")) : Optional.empty())
                .filter(i -> !i.isBlank());
        return AttributeText.of(id, classes, others, at, reading.found());
    }
}
