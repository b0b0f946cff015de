package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.BODY;
import static press.jubilee.pdf.style.StyleName.NOTE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.RichText;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** An article and a design into a styled flow. Immutable and safe for many threads. */
public final class FlowBuilder {

    private final BookDesign design;
    private final Pairs pairs;

    public FlowBuilder(BookDesign design, Anthology anthology) {
        this.design = Objects.requireNonNull(design, "design");
        this.pairs = design.opener().bothTitles() ? Pairs.of(anthology) : Pairs.NONE;
    }

    /** The opener, the body and the notes of a text. */
    public StyledFlow flow(Article article) {
        var numbers = numbers(article.body());
        var spans = new SpanBuilder(numbers, target -> Anchors.target(article.id(), target));
        var items = new ArrayList<FlowItem>();
        items.add(new OpenerFlow(design, article, spans, pairs.other(article))
                .opener());
        items.addAll(begun(blocks(article, spans, BODY).flow(article.body().blocks()), article.language()));
        var notes = new LinkedHashMap<NoteId, List<FlowItem>>();
        for (Note note : article.body().notes()) {
            notes.put(note.id(), note(article, note, numbers.get(note.id()), spans));
        }
        return new StyledFlow(article.id(), items, notes);
    }

    /** The text itself, where it begins with a plain paragraph, with its first words as the design wants them. */
    private List<FlowItem> begun(List<FlowItem> body, Language language) {
        if (body.isEmpty() || !(body.getFirst() instanceof FlowItem.Paragraph first)
                || !isRunningText(first.style()) || !first.label().isEmpty()
                || first.spans().isEmpty()) {
            return body;
        }
        var out = new ArrayList<>(body);
        out.set(0, LeadIn.dress(first, design.opener().firstWords(), language));
        return out;
    }

    /** It may announce what stands below it. */
    private boolean isRunningText(ParagraphStyle style) {
        ParagraphStyle body = design.style(BODY);
        return style.equals(body) || style.equals(body.keptWithNext());
    }

    private BlockFlow blocks(Article article, SpanBuilder spans, StyleName base) {
        return new BlockFlow(design, article.id(), spans, article.language(), design.style(base));
    }

    private static Map<NoteId, Integer> numbers(RichText body) {
        var numbers = new LinkedHashMap<NoteId, Integer>();
        body.notes().forEach(n -> numbers.put(n.id(), numbers.size() + 1));
        return numbers;
    }

    /** The note's number begins its first paragraph; where it begins with something else, it has a line of its own. */
    private List<FlowItem> note(Article article, Note note, int number, SpanBuilder spans) {
        var style = design.style(NOTE);
        var label = new StyledSpan.Words(number + ".\u2002", style.text(), article.language(),
                Optional.empty(), true, note.at());
        var out = new ArrayList<>(blocks(article, spans, NOTE).flow(note.blocks()));
        if (!out.isEmpty() && out.getFirst() instanceof FlowItem.Paragraph first) {
            out.set(0, labelled(first, label));
        } else {
            out.addFirst(FlowItem.Paragraph.of(style, List.of(label)).anchored(List.of(), note.at()));
        }
        return List.copyOf(out);
    }

    private static FlowItem.Paragraph labelled(FlowItem.Paragraph first, StyledSpan.Words label) {
        var spans = new ArrayList<StyledSpan>(List.of(label));
        spans.addAll(first.spans());
        return first.withSpans(spans);
    }
}
