package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlNode;

/** Reads the inlines of an HTML tree. */
final class HtmlPhrases {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template");

    private final Reading reading;
    private final HtmlInlines inlines;

    HtmlPhrases(Reading reading, Language language) {
        this.reading = reading;
        this.inlines = new HtmlInlines(reading, language);
    }

    List<Draft> drafts(List<HtmlNode> nodes) {
        var out = new ArrayList<Draft>();
        for (HtmlNode node : nodes) {
            switch (node) {
                case HtmlNode.Text text -> characters(text, out);
                case HtmlNode.Element element -> out.addAll(element(element));
            }
        }
        return out;
    }

    private static void characters(HtmlNode.Text text, List<Draft> out) {
        String[] lines = text.value().split("\n", -1);
        SourcePosition at = text.at();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.add(new Draft.SoftBreak(at));
                at = new SourcePosition(at.file(), at.line() + 1, 1);
            }
            if (!lines[i].isEmpty()) {
                out.add(new Draft.Run(lines[i], false, at));
            }
        }
    }

    private List<Draft> element(HtmlNode.Element element) {
        String name = element.name();
        SourcePosition at = element.at();
        return switch (name) {
            case "br" -> List.of(new Draft.HardBreak());
            case "wbr" -> List.of(new Draft.Run("\u200B", true, at));
            case "img" -> inlines.picture(element.attributes(), at);
            case "math" -> new Formulas(reading).read(element);
            default -> NO_TEXT.contains(name) ? dropped(element) : framed(element);
        };
    }

    private List<Draft> dropped(HtmlNode.Element element) {
        reading.warn("html.unsupported", element.at(),
                "<" + element.name() + "> is not read; its content, which is no text, is left out",
                "Take it out");
        return List.of();
    }

    private List<Draft> framed(HtmlNode.Element element) {
        boolean quote = element.name().equals("q");
        inlines.quote(quote ? 1 : 0);
        List<Draft> content = drafts(element.children());
        inlines.quote(quote ? -1 : 0);
        return inlines.element(element.name(), element.attributes(), content, element.at()).orElseGet(() -> {
            reading.warn("html.unsupported", element.at(),
                    "<" + element.name() + "> is not read; its words are kept",
                    "Use Markdown, or one of the common elements of HTML text");
            return content;
        });
    }
}
