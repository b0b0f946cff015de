package press.jubilee.model.importer.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * The inline content of HTML as a phrase; runs of white space are one space, none at either end.
 *
 * @param base what relative links are relative to, where the page tells
 * @param page the language that needs no mark
 * @param depth how many elements with an effect are open
 */
record HtmlWords(Optional<URI> base, Optional<Language> page, Consumer<Diagnostic> found, int depth) {

    /** So deep emphasis, links and the like stand in one another; what is deeper has no effect, its words stay. */
    private static final int DEEPEST = 12;

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

    HtmlWords(Optional<URI> base, Optional<Language> page, Consumer<Diagnostic> found) {
        this(base, page, found, 0);
    }

    /** Pictures among the words are put into {@code pictures}. */
    Phrase phrase(List<HtmlNode> nodes, List<PageBlock> pictures) {
        return new Phrase(trimmed(folded(inlines(nodes, pictures))));
    }

    private List<Inline> inlines(List<HtmlNode> nodes, List<PageBlock> pictures) {
        var out = new ArrayList<Inline>();
        for (HtmlNode node : nodes) {
            switch (node) {
                case HtmlNode.Text text -> out.add(new Inline.Text(text.value(), text.at()));
                case HtmlNode.Element e -> out.addAll(element(e, pictures));
            }
        }
        return out;
    }

    private List<Inline> element(HtmlNode.Element e, List<PageBlock> pictures) {
        if (HtmlElements.isSilent(e) || HtmlElements.isHidden(e)) {
            return List.of();
        } else if (depth >= DEEPEST && !e.children().isEmpty()) {
            return inlines(e.children(), pictures);
        }
        return new HtmlWords(base, page, found, depth + 1).known(e, pictures);
    }

    private List<Inline> known(HtmlNode.Element e, List<PageBlock> pictures) {
        return switch (e.name()) {
            case "br" -> List.of(new Inline.LineBreak());
            case "wbr" -> List.of(new Inline.Text("\u200B", e.at()));
            case "img" -> {
                picture(e, Optional.empty()).ifPresent(pictures::add);
                yield List.of();
            }
            case "em", "i", "cite", "dfn", "var" -> framed(e, pictures, Inline.Emphasis::new);
            case "strong", "b" -> framed(e, pictures, Inline.Strong::new);
            case "s", "del", "strike" -> framed(e, pictures, Inline.Strikethrough::new);
            case "sup" -> framed(e, pictures, Inline.Superscript::new);
            case "sub" -> framed(e, pictures, Inline.Subscript::new);
            case "code", "kbd", "samp", "tt" -> code(e);
            case "a" -> link(e, pictures);
            case "q" -> quoted(e, pictures);
            case "rp" -> List.of();
            default -> spanned(e, inlines(e.children(), pictures));
        };
    }

    private static List<Inline> code(HtmlNode.Element e) {
        String value = BLANKS.matcher(e.text()).replaceAll(" ").strip();
        return value.isEmpty() ? List.of() : List.of(new Inline.Code(value, e.at()));
    }

    /** Spaces at the edges of emphasis belong outside of it. */
    private List<Inline> framed(HtmlNode.Element e, List<PageBlock> pictures,
            Function<Phrase, Inline> frame) {
        return framed(inlines(e.children(), pictures), frame);
    }

    private static List<Inline> framed(List<Inline> raw, Function<Phrase, Inline> frame) {
        List<Inline> content = folded(raw);
        List<Inline> bare = trimmed(content);
        if (bare.isEmpty()) {
            return content.isEmpty() ? List.of() : List.of(Inline.Text.of(" "));
        }
        var out = new ArrayList<Inline>();
        if (startsBlank(content)) {
            out.add(Inline.Text.of(" "));
        }
        out.add(frame.apply(new Phrase(bare)));
        if (endsBlank(content)) {
            out.add(Inline.Text.of(" "));
        }
        return out;
    }

    private List<Inline> quoted(HtmlNode.Element e, List<PageBlock> pictures) {
        var out = new ArrayList<Inline>();
        out.add(new Inline.Text("\"", e.at()));
        out.addAll(inlines(e.children(), pictures));
        out.add(new Inline.Text("\"", e.at()));
        return out;
    }

    private List<Inline> spanned(HtmlNode.Element e, List<Inline> content) {
        Optional<Language> language = e.attribute("lang").or(() -> e.attribute("xml:lang"))
                .flatMap(HtmlWords::tag)
                .filter(l -> page.filter(p -> p.primary().equals(l.primary())).isEmpty());
        return language.isPresent()
                ? framed(content, p -> new Inline.Span(p, Attributes.ofLanguage(language.get())))
                : content;
    }

    static Optional<Language> tag(String written) {
        try {
            return Optional.of(new Language(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Inline> link(HtmlNode.Element e, List<PageBlock> pictures) {
        List<Inline> content = inlines(e.children(), pictures);
        Optional<String> href = e.attribute("href").map(String::strip);
        boolean hasWords = !new Phrase(content).plain().isBlank();
        if (href.isEmpty() || !hasWords) {
            return content;
        }
        Optional<String> target = target(href.get());
        if (target.isEmpty()) {
            found.accept(new Diagnostic(Severity.INFO, "import.link", e.at(),
                    "the link leads to no full address and was left out, its words kept: "
                            + Sorting.excerpt(href.get()),
                    Optional.empty()));
            return content;
        }
        return framed(content, p -> new Inline.Link(p, target.get(), Optional.empty()));
    }

    private Optional<String> target(String href) {
        if (href.matches("(?i)(?:https?://[^/\\s]+.*|mailto:\\S+@\\S+)")
                && !href.matches("(?s).*[\\s<>].*")) {
            return Optional.of(href);
        } else if (base.isEmpty() || href.startsWith("#")
                || href.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(base.get().resolve(new URI(href.replace(" ", "%20"))).toString())
                    .filter(t -> t.matches("(?i)https?://[^/\\s]+.*"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A picture that tells something; buttons and spacers do not. */
    Optional<PageBlock> picture(HtmlNode.Element img, Optional<Phrase> caption) {
        String address = img.attribute("src").or(() -> img.attribute("data-src")).orElse("").strip();
        boolean tiny = small(img, "width") || small(img, "height");
        if (address.isEmpty() || tiny || address.startsWith("data:") && caption.isEmpty()) {
            return Optional.empty();
        }
        String shown = address.startsWith("data:") ? "inside the page" : address;
        found.accept(Diagnostic.warning("import.picture", img.at(),
                "the picture was left on the page; a comment in the article marks its place: "
                        + Sorting.excerpt(shown),
                "save it into images/ and write ![what it shows](../images/NAME \"caption\") in place of the comment"));
        return Optional.of(new PageBlock.PictureNote(shown, img.attributes().getOrDefault("alt", ""), caption,
                img.at()));
    }

    private static boolean small(HtmlNode.Element img, String key) {
        return img.attribute(key).filter(v -> v.matches("\\d{1,2}(?:px)?"))
                .filter(v -> Integer.parseInt(v.replace("px", "")) <= 32).isPresent();
    }

    /** White space as a browser shows it, across the borders of elements. */
    private static List<Inline> folded(List<Inline> inlines) {
        var out = new ArrayList<Inline>();
        boolean afterBlank = false;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                String words = BLANKS.matcher(text.value()).replaceAll(" ");
                words = afterBlank && words.startsWith(" ") ? words.substring(1) : words;
                if (!words.isEmpty()) {
                    afterBlank = words.endsWith(" ");
                    add(new Inline.Text(words, text.at()), out);
                }
            } else {
                afterBlank = inline instanceof Inline.LineBreak;
                if (afterBlank && !out.isEmpty() && out.getLast() instanceof Inline.Text last) {
                    out.set(out.size() - 1, new Inline.Text(last.value().stripTrailing(), last.at()));
                }
                out.add(inline);
            }
        }
        return out;
    }

    private static void add(Inline.Text text, List<Inline> out) {
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text last) {
            out.set(out.size() - 1, new Inline.Text(last.value() + text.value(), last.at()));
        } else {
            out.add(text);
        }
    }

    private static boolean startsBlank(List<Inline> inlines) {
        return inlines.getFirst() instanceof Inline.Text t && t.value().startsWith(" ");
    }

    private static boolean endsBlank(List<Inline> inlines) {
        return inlines.getLast() instanceof Inline.Text t && t.value().endsWith(" ");
    }

    /** Where the first word stands, if the inlines know. */
    static SourcePosition start(List<Inline> inlines, SourcePosition otherwise) {
        return inlines.getFirst() instanceof Inline.Text t && !t.at().equals(SourcePosition.NONE)
                ? t.at()
                : otherwise;
    }

    /** Without spaces, indents and line breaks at either end. */
    static List<Inline> trimmed(List<Inline> inlines) {
        var out = new ArrayList<>(inlines);
        while (!out.isEmpty() && isEdge(out.getFirst())) {
            out.removeFirst();
        }
        while (!out.isEmpty() && isEdge(out.getLast())) {
            out.removeLast();
        }
        if (!out.isEmpty() && out.getFirst() instanceof Inline.Text t) {
            out.set(0, new Inline.Text(stripped(t.value(), true), t.at()));
        }
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text t) {
            out.set(out.size() - 1, new Inline.Text(stripped(t.value(), false), t.at()));
        }
        return out;
    }

    private static boolean isEdge(Inline inline) {
        return inline instanceof Inline.LineBreak
                || inline instanceof Inline.Text t
                        && t.value().chars().allMatch(c -> TextPage.isSpace((char) c));
    }

    private static String stripped(String words, boolean start) {
        int from = 0;
        int to = words.length();
        while (start && from < to && TextPage.isSpace(words.charAt(from))) {
            from++;
        }
        while (!start && to > from && TextPage.isSpace(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }
}
