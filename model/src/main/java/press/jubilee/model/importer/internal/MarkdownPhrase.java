package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.regex.Pattern;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** A phrase as Markdown that reads back as the same phrase. Asterisks where these are safe, HTML tags elsewhere. */
final class MarkdownPhrase {

    private static final Pattern BLOCK_LIKE = Pattern.compile("(?s)[-=+*#>:~`|\\d<({\\[].*|[Tt]able:.*");

    private static final Pattern BARE_TARGET = Pattern.compile("[A-Za-z0-9:/?#@!$&,;=+.%_~-]+");

    private final StringBuilder out = new StringBuilder();
    private final Place place;

    private enum Place {
        BLOCK, HEADING, LINE
    }

    private MarkdownPhrase(Place place) {
        this.place = place;
    }

    /** One line, or several where the phrase has line breaks; the first is safe at a line's start. */
    static String block(Phrase phrase) {
        return MarkdownEscape.lineStart(new MarkdownPhrase(Place.BLOCK).write(phrase).strip());
    }

    /** One line behind a heading's marks. */
    static String heading(Phrase phrase) {
        return new MarkdownPhrase(Place.HEADING).write(phrase).strip();
    }

    /** One line that stands inside another, in a front matter's value or in a table. */
    static String inline(Phrase phrase) {
        return new MarkdownPhrase(Place.LINE).write(phrase).strip();
    }

    private String write(Phrase phrase) {
        all(phrase.inlines(), false);
        return out.toString();
    }

    private void all(List<Inline> inlines, boolean inside) {
        for (int i = 0; i < inlines.size(); i++) {
            one(inlines.get(i), i + 1 < inlines.size() ? inlines.subList(i + 1, inlines.size()) : List.of(),
                    inside);
        }
    }

    private void one(Inline inline, List<Inline> rest, boolean inside) {
        switch (inline) {
            case Inline.Text text -> text(text.value());
            case Inline.Emphasis e -> marked("*", "em", e.content(), rest, inside);
            case Inline.Strong s -> marked("**", "strong", s.content(), rest, inside);
            case Inline.Strikethrough s -> tagged("del", "", s.content());
            case Inline.Superscript s -> tagged("sup", "", s.content());
            case Inline.Subscript s -> tagged("sub", "", s.content());
            case Inline.SmallCaps s -> tagged("span", " class=\"smallcaps\"", s.content());
            case Inline.Code code -> code(code.value());
            case Inline.Link link -> link(link);
            case Inline.Span span -> span(span);
            case Inline.NoteCall call -> out.append("[^").append(call.note().label()).append(']');
            case Inline.InlinePicture picture ->
                out.append("![").append(MarkdownEscape.words(picture.alt(), false))
                        .append("](<").append(picture.picture().name()).append(">)");
            case Inline.LineBreak lineBreak -> lineBreak(rest);
        }
    }

    private void text(String value) {
        String words = MarkdownEscape.words(value, place == Place.HEADING);
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(atStart ? words.stripLeading() : words);
    }

    private void marked(String mark, String tag, Phrase content, List<Inline> rest, boolean inside) {
        String plain = content.plain();
        boolean simple = content.inlines().size() == 1 && content.inlines().getFirst() instanceof Inline.Text
                && !plain.isEmpty() && isWord(plain.codePointAt(0))
                && isWord(plain.codePointBefore(plain.length()));
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean apart = before != '*' && before != '\\' && before != '_'
                && !(!rest.isEmpty() && !(rest.getFirst() instanceof Inline.Text));
        if (simple && apart && !inside) {
            out.append(mark);
            all(content.inlines(), true);
            out.append(mark);
        } else {
            tagged(tag, "", content);
        }
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private void tagged(String tag, String attributes, Phrase content) {
        if (content.isEmpty()) {
            return;
        }
        out.append('<').append(tag).append(attributes).append('>');
        all(content.inlines(), true);
        out.append("</").append(tag).append('>');
    }

    private void span(Inline.Span span) {
        Attributes attributes = span.attributes();
        if (attributes.language().isPresent()) {
            tagged("span", " lang=\"" + attributes.language().get() + "\"", span.content());
        } else {
            all(span.content().inlines(), true);
        }
    }

    private void code(String value) {
        String bare = value.replaceAll("[\\n\\t]", " ");
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '`') {
            tagged("code", "", Phrase.text(bare));
            return;
        }
        int longest = longestRun(bare);
        String fence = "`".repeat(longest + 1);
        boolean padded = bare.startsWith("`") || bare.endsWith("`")
                || bare.startsWith(" ") && bare.endsWith(" ") && !bare.isBlank();
        out.append(fence).append(padded ? " " : "").append(bare).append(padded ? " " : "").append(fence);
    }

    static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void link(Inline.Link link) {
        out.append('[');
        all(link.content().inlines(), true);
        String target = address(link.target());
        boolean bare = BARE_TARGET.matcher(target).matches();
        out.append(bare ? "](" : "](<").append(target).append(bare ? ")" : ">)");
    }

    /** Characters that would end the address, in their percent form. */
    private static String address(String target) {
        var out = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            switch (c) {
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case ' ' -> out.append("%20");
                case '"' -> out.append("%22");
                case '\n', '\t' -> {
                }
                default -> out.append(c);
            }
        }
        return out.toString().replaceAll("&(?=#?[A-Za-z0-9]{1,40};)", "&amp;");
    }

    /** A line of its own, unless what follows would begin a block there. */
    private void lineBreak(List<Inline> rest) {
        if (rest.isEmpty() || out.isEmpty()) {
            return;
        }
        boolean plain = rest.getFirst() instanceof Inline.Text t && !t.value().isBlank()
                && !BLOCK_LIKE.matcher(t.value().stripLeading()).matches();
        out.append(place != Place.BLOCK || !plain ? "<br>" : "\\\n");
    }
}
