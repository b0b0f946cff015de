package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.style.ParagraphStyle;

/**
 * A line of code into lines of type. No character is lost: spaces and tabs are set where they stand, a tab as wide as it
 * is to the next column that is a multiple of {@value CodeColumns#TAB}. A line longer than the measure is wrapped, best behind a
 * space, else behind a mark of punctuation, else anywhere; what follows is indented by two columns more than the line
 * itself, and a {@link WrapMark} stands at the end of what is continued.
 */
final class CodeSetter {

    private final StyleShaper shaper;

    CodeSetter(StyleShaper shaper) {
        this.shaper = shaper;
    }

    /** @param text of the paragraph, one verbatim line */
    List<ComposedLine> lines(SpanText text, FlowItem.Paragraph paragraph, int measure) {
        ParagraphStyle style = paragraph.style();
        var line = new CodeColumns(shaper, text, paragraph.owners().text());
        int room = measure - style.left() - style.right();
        int mark = WrapMark.width(style.text().size());
        int next = Math.min(line.indentation() + 2 * line.column(), room / 2);
        var out = new ArrayList<ComposedLine>();
        int from = 0;
        int indent = 0;
        while (line.width(from, line.length()) > room - indent) {
            int to = line.wrap(from, room - indent - mark);
            var items = new ArrayList<>(line.items(from, to, style.left() + indent));
            items.addAll(WrapMark.items(measure - style.right(), style.text().size()));
            out.add(new ComposedLine(items, List.of(), from, false));
            from = to;
            indent = next;
        }
        out.add(new ComposedLine(line.items(from, line.length(), style.left() + indent), List.of(), from,
                false));
        return out;
    }

    /** What no face has, each with the offset of its word. */
    List<ParagraphNodes.Missing> missing(SpanText text) {
        return text.text().isEmpty()
                ? List.of()
                : shaper.missing(shaper.word(text.text().replace('\t', ' '), text.styleAt(0))).stream()
                        .map(m -> new ParagraphNodes.Missing(m, 0)).toList();
    }

    /** The verbatim text of a line; empty where it has none. */
    static Optional<SpanText> text(FlowItem.Paragraph line) {
        return Optional.of(SpanText.of(line.spans(), line.style())).filter(t -> !t.text().isEmpty());
    }
}
