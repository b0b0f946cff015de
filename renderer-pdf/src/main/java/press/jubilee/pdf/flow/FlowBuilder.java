package press.jubilee.pdf.flow;

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
import press.jubilee.model.wording.Numerals;
import press.jubilee.pdf.structure.NotePlaces;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;
import static press.jubilee.pdf.style.StyleName.BODY;
import static press.jubilee.pdf.style.StyleName.NOTE;

/** An article and a design into a styled flow. Immutable and safe for many threads. */
public final class FlowBuilder {

    private final BookDesign design;
    private final Pairs pairs;

    public FlowBuilder(BookDesign design, Anthology anthology) {
        this.design = Objects.requireNonNull(design, "design");
        this.pairs = design.opener().bothTitles() ? Pairs.of(anthology) : Pairs.NONE;
    }

    /** The text of a volume without parts. */
    public StyledFlow flow(Article article) {
        return flow(article, Tag.document(article.language()), 1);
    }

    /**
     * The opener, the body and the notes of a text.
     *
     * @param parent the tag of what the text stands in
     * @param level of its title among the headings, 1 for the highest
     */
    public StyledFlow flow(Article article, Tag parent, int level) {
        return new OneText(article, parent, level).flow();
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

    private static Map<NoteId, Integer> numbers(RichText body) {
        var numbers = new LinkedHashMap<NoteId, Integer>();
        body.notes().forEach(n -> numbers.put(n.id(), numbers.size() + 1));
        return numbers;
    }

    /** A text in the making. */
    private final class OneText {

        private final Article article;
        private final int level;
        private final Tag section;
        private final TagSeries tags = new TagSeries();
        private final Map<NoteId, Integer> numbers;
        private final SpanBuilder spans;

        OneText(Article article, Tag parent, int level) {
            this.article = article;
            this.level = level;
            this.section = parent.child(TagRole.SECTION, 0, article.language());
            this.numbers = numbers(article.body());
            this.spans = new SpanBuilder(numbers, target -> Anchors.target(article.id(), target));
        }

        StyledFlow flow() {
            var items = new ArrayList<FlowItem>();
            items.add(new OpenerFlow(design, article, spans, pairs.other(article))
                    .opener(section, tags, level));
            List<FlowItem> body = blocks(tags, section, BODY).flow(article.body().blocks());
            items.addAll(begun(body, article.language()));
            var notes = new LinkedHashMap<NoteId, List<FlowItem>>();
            for (Note note : article.body().notes()) {
                notes.put(note.id(), note(note, numbers.get(note.id())));
            }
            return new StyledFlow(article.id(), items, notes);
        }

        private BlockFlow blocks(TagSeries series, Tag in, StyleName base) {
            return new BlockFlow(design, article.id(), spans, series, in, level, design.style(base));
        }

        /**
         * The note's number, which leads back to its call, begins its first paragraph; where it begins with something else,
         * the number has a line of its own.
         */
        private List<FlowItem> note(Note note, int number) {
            var style = design.style(NOTE);
            Tag tag = tags.note(note.id(), section);
            var label = new StyledSpan.Words(Numerals.of(number, article.language()) + ".\u2002",
                    style.text(), article.language(),
                    Optional.of("#" + Anchors.of(article.id(), NotePlaces.call(number))), true, note.at());
            var out = new ArrayList<>(blocks(new TagSeries(), tag, NOTE).flow(note.blocks()));
            var anchors = new ArrayList<>(List.of(Anchors.of(article.id(), NotePlaces.note(number))));
            if (!out.isEmpty() && out.getFirst() instanceof FlowItem.Paragraph first) {
                anchors.addAll(first.anchors());
                out.set(0, labelled(first, label).anchored(anchors, first.at()));
            } else {
                out.addFirst(FlowItem.Paragraph.of(style, List.of(label)).anchored(anchors, note.at())
                        .owned(Owners.of(tag)));
            }
            return List.copyOf(out);
        }

        private static FlowItem.Paragraph labelled(FlowItem.Paragraph first, StyledSpan.Words label) {
            var spans = new ArrayList<StyledSpan>(List.of(label));
            spans.addAll(first.spans());
            return first.withSpans(spans);
        }
    }
}
