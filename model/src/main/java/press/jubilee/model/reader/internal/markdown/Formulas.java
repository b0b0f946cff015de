package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlNode;
import press.jubilee.model.html.HtmlReader;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.MathMarkup;

/** Formulas: {@code <math>} becomes a span of its words that carries the markup; TeX is told, and stays as typed. */
final class Formulas {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z-]*)[^<>]*?(/?)>");
    private static final Pattern TEX = Pattern.compile("(?<![\\\\$\\w])(\\$\\$[^$]+\\$\\$"
            + "|\\$(?![\\s$])[^$\\n]{0,200}[\\\\^_{][^$\\n]{0,200}(?<![\\s\\\\])\\$(?![\\w$]))");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /** So many tags and words a formula has at most. */
    private static final int LONGEST = 2_000;

    private final Reading reading;

    Formulas(Reading reading) {
        this.reading = reading;
    }

    static boolean begins(Node node) {
        return node instanceof HtmlInline && node.getChars().matchChars("<math");
    }

    /** The index of the node that ends the formula which begins at another; -1 where nothing does. */
    static int end(List<Node> nodes, int begin) {
        for (int i = begin + 1; i < Math.min(nodes.size(), begin + LONGEST); i++) {
            if (nodes.get(i) instanceof HtmlInline && nodes.get(i).getChars().matchChars("</math")) {
                return i;
            }
        }
        return -1;
    }

    /** All between two tags. */
    List<Draft> between(Node begin, Node end) {
        int start = begin.getStartOffset();
        String raw = begin.getDocument().getChars().subSequence(start, end.getEndOffset()).toString();
        unmatched(raw).ifPresent(m -> reading.warn("formula.form", reading.at(start + m.start()),
                m.group() + " has no partner in this formula", "Close each element where it was opened"));
        return HtmlReader.fragment(raw, o -> reading.at(start + o)).stream()
                .filter(HtmlNode.Element.class::isInstance).map(HtmlNode.Element.class::cast)
                .findFirst().map(this::read).orElse(List.of());
    }

    private static Optional<Matcher> unmatched(String raw) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(raw);
        while (tags.find()) {
            if (tags.group(1).isEmpty()) {
                if (tags.group(3).isEmpty()) {
                    open.push(tags.group(2));
                }
            } else if (open.isEmpty() || !open.pop().equals(tags.group(2))) {
                return Optional.of(tags);
            }
        }
        return Optional.empty();
    }

    /** Its words alone where it holds what no formula may. */
    List<Draft> read(HtmlNode.Element math) {
        SourcePosition at = math.at();
        Optional<String> said = math.attribute("alttext").map(String::strip);
        String words = said.orElseGet(() -> math.text().strip().replaceAll("\\s+", " "));
        if (said.isEmpty()) {
            reading.warn("formula.alttext", at, "the formula has no words for those who hear the book",
                    "Say it in words: <math alttext=\"a squared\">");
        }
        if (words.isEmpty()) {
            return List.of();
        }
        var markup = new StringBuilder();
        boolean whole = write(math, words, markup);
        reading.warn("formula.print", at, whole
                ? "the printed book has the words of this formula, the EPUB the formula"
                : "the books have the words of this formula in its place",
                "See how its alttext reads, or make it a picture");
        var attributes = new Attributes(Optional.empty(), List.of("math"), Optional.empty(),
                whole ? Map.of(MathMarkup.KEY, markup.toString()) : Map.of());
        return List.of(Draft.Group.of(List.of(new Draft.Run(words, true, at)),
                p -> new Inline.Span(p, attributes)));
    }

    private boolean write(HtmlNode.Element element, String words, StringBuilder out) {
        String name = element.name();
        if (!MathMarkup.ELEMENTS.contains(name) && !name.equals("semantics")) {
            reading.warn("formula.element", element.at(), "<" + name + "> stands in no formula that is read",
                    "Use the presentation elements of MathML Core");
            return false;
        }
        if (!isSound(element)) {
            reading.warn("formula.form", element.at(), "<" + name + "> does not hold what it must",
                    "Letters and numbers hold no elements; a fraction or an index holds two, one with both indices three");
            return false;
        }
        boolean own = !name.equals("semantics");
        if (own) {
            out.append('<').append(name);
            if (name.equals("math")) {
                attribute("xmlns", MathMarkup.NAMESPACE, out);
                attribute("alttext", words, out);
            }
            element.attributes().forEach((key, value) -> {
                if (MathMarkup.ATTRIBUTES.contains(key)) {
                    attribute(key, value, out);
                }
            });
            out.append('>');
        }
        for (HtmlNode child : element.children()) {
            switch (child) {
                case HtmlNode.Text text ->
                    out.append(text.value().isBlank() ? "" : escaped(text.value().strip()));
                case HtmlNode.Element e -> {
                    if (!e.name().startsWith("annotation") && !write(e, words, out)) {
                        return false;
                    }
                }
            }
        }
        out.append(own ? "</" + name + ">" : "");
        return true;
    }

    /** Whether it has as many parts as MathML asks for. */
    private static boolean isSound(HtmlNode.Element element) {
        long parts = element.children().stream().filter(HtmlNode.Element.class::isInstance).count();
        return switch (element.name()) {
            case "mi", "mn", "mo", "ms", "mtext" -> parts == 0;
            case "mfrac", "mroot", "msub", "msup", "munder", "mover" -> parts == 2;
            case "msubsup", "munderover" -> parts == 3;
            default -> element.children().stream()
                    .allMatch(c -> c instanceof HtmlNode.Element || c.text().isBlank());
        };
    }

    private static void attribute(String key, String value, StringBuilder out) {
        out.append(' ').append(key).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Tells the formulas in TeX of a paragraph; those in code are meant as they stand. */
    void tellTex(Node paragraph) {
        if (paragraph.getChars().indexOf('$') < 0) {
            return;
        }
        Matcher code = CODE.matcher(paragraph.getChars());
        Matcher tex = TEX.matcher(code.replaceAll(m -> " ".repeat(m.group().length())));
        while (tex.find()) {
            reading.warn("formula.tex", reading.at(paragraph.getStartOffset() + tex.start()),
                    "formulas in TeX are not read; this one stands as it is typed",
                    "Write it as <math alttext=\"…\">, or put \\ before each $ that is meant as it stands");
        }
    }
}
