package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.html.HtmlReader;
import press.jubilee.model.html.HtmlTag;
import press.jubilee.model.text.Attributes;

/**
 * Gathers drafts between inline HTML tags, which Markdown hands over one by one, into elements. An element ends at the
 * latest where the Markdown construct around it ends; it then has no effect, but its words stay.
 */
final class TagPairs {

    private static final Set<String> NO_TEXT = Set.of("script", "style");
    private static final int DEEPEST = 100;

    private record Open(String name, Map<String, String> attributes, List<Draft> content,
            SourcePosition at) {}

    private final Reading reading;
    private final HtmlInlines inlines;
    private final Deque<Open> open = new ArrayDeque<>();

    TagPairs(Reading reading, HtmlInlines inlines) {
        this.reading = reading;
        this.inlines = inlines;
        open.push(new Open("", Map.of(), new ArrayList<>(), SourcePosition.NONE));
    }

    void add(Draft draft) {
        open.element().content().add(draft);
    }

    void addAll(List<Draft> drafts) {
        open.element().content().addAll(drafts);
    }

    void tag(String source, SourcePosition at) {
        if (source.startsWith("<?") || source.startsWith("<!")) {
            reading.warn("html.unsupported", at, "HTML declarations and instructions are not read",
                    "Take it out");
            return;
        }
        HtmlTag tag = HtmlReader.tag(source);
        switch (tag.kind()) {
            case OPEN -> open(tag, at);
            case CLOSE -> close(tag.name(), at);
            case EMPTY -> empty(tag, at);
        }
    }

    /** All drafts, with what was left open. */
    List<Draft> finish() {
        while (open.size() > 1) {
            abandon();
        }
        return open.element().content();
    }

    private void open(HtmlTag tag, SourcePosition at) {
        if (open.size() > DEEPEST) {
            reading.error("markdown.nesting", at, "more than " + DEEPEST + " HTML elements are nested here",
                    "Take out elements that change nothing");
            return;
        }
        if (tag.name().equals("q")) {
            inlines.quote(1);
        }
        open.push(new Open(tag.name(), tag.attributes(), new ArrayList<>(), at));
    }

    private void close(String name, SourcePosition at) {
        if (open.stream().noneMatch(o -> o.name().equals(name))) {
            reading.warn("html.unmatched", at, "</" + name + "> closes nothing here",
                    "Put it into the same paragraph and the same emphasis as <" + name + ">");
            return;
        }
        while (!open.element().name().equals(name)) {
            abandon();
        }
        Open element = leave();
        if (NO_TEXT.contains(name)) {
            unsupported(element, "its content, which is no text, is left out");
        } else {
            addAll(inlines.element(name, element.attributes(), element.content(), element.at())
                    .orElseGet(() -> {
                        unsupported(element, "its words are kept");
                        return element.content();
                    }));
        }
    }

    private Open leave() {
        Open element = open.pop();
        if (element.name().equals("q")) {
            inlines.quote(-1);
        }
        return element;
    }

    private void abandon() {
        Open element = leave();
        reading.warn("html.unclosed", element.at(),
                "<" + element.name() + "> is not closed where it was opened",
                "Add </" + element.name() + "> before the paragraph or emphasis around it ends");
        addAll(element.content());
    }

    private void empty(HtmlTag tag, SourcePosition at) {
        switch (tag.name()) {
            case "br" -> add(new Draft.HardBreak());
            case "wbr" -> add(new Draft.Run("\u200B", true, at));
            case "img" -> addAll(inlines.picture(tag.attributes(), at));
            case "a", "span" -> {
                Attributes attributes = inlines.attributes(tag.name(), tag.attributes(), at);
                addAll(HtmlInlines.span(List.of(), attributes));
            }
            default -> unsupported(new Open(tag.name(), Map.of(), List.of(), at), "it is left out");
        }
    }

    private void unsupported(Open element, String consequence) {
        reading.warn("html.unsupported", element.at(), "<" + element.name() + "> is not read; " + consequence,
                "Use Markdown, or one of the common elements of HTML text");
    }
}
