package press.jubilee.pdf.flow;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.style.ParagraphStyle;

/** What stands below one another in a styled flow. */
public sealed interface FlowItem {

    /**
     * A paragraph, a heading, a line of verse, a list item's text: anything that is broken into lines.
     *
     * @param label what hangs before the first line, such as a bullet or a number; empty for none
     * @param trailer what stands flush right on the last line, such as a folio in the contents; empty for none
     * @param leaf the index of the {@link press.jubilee.model.text.Leaf} it sets, or -1
     * @param anchors names that links may point to
     */
    record Paragraph(ParagraphStyle style, List<StyledSpan> spans, List<StyledSpan> label,
            List<StyledSpan> trailer, int leaf, List<String> anchors, SourcePosition at) implements FlowItem {

        public Paragraph {
            spans = List.copyOf(spans);
            label = List.copyOf(label);
            trailer = List.copyOf(trailer);
            anchors = List.copyOf(anchors);
        }

        public static Paragraph of(ParagraphStyle style, List<StyledSpan> spans) {
            return new Paragraph(style, spans, List.of(), List.of(), -1, List.of(), SourcePosition.NONE);
        }

        public Paragraph withSpans(List<StyledSpan> spans) {
            return new Paragraph(style, spans, label, trailer, leaf, anchors, at);
        }

        public Paragraph withLabel(List<StyledSpan> label) {
            return new Paragraph(style, spans, label, trailer, leaf, anchors, at);
        }

        public Paragraph withTrailer(List<StyledSpan> trailer) {
            return new Paragraph(style, spans, label, trailer, leaf, anchors, at);
        }

        public Paragraph withLeaf(int leaf) {
            return new Paragraph(style, spans, label, trailer, leaf, anchors, at);
        }

        public Paragraph anchored(List<String> anchors, SourcePosition at) {
            return new Paragraph(style, spans, label, trailer, leaf, anchors, at);
        }
    }

    /** A picture and its caption. */
    record Figure(Picture picture, String alt, Optional<Paragraph> caption, List<String> anchors,
            SourcePosition at) implements FlowItem {}

    /**
     * A table.
     *
     * @param head rows repeated on each page
     */
    record Table(Optional<Paragraph> caption, int columns, List<List<Paragraph>> head,
            List<List<Paragraph>> body,
            List<String> anchors, SourcePosition at) implements FlowItem {}

    /** Vertical space, in scaled points; it vanishes at a page's head. */
    record Space(int height) implements FlowItem {}

    /** The rest of the page is left empty. */
    record PageEnd() implements FlowItem {}

    /**
     * The head of a text: title, byline and what belongs to them, set as one.
     *
     * @param sink the space above, in grid lines
     * @param notes unnumbered notes for the foot of its page, such as the credit line
     */
    record Opener(int sink, List<Paragraph> paragraphs, List<Paragraph> notes) implements FlowItem {
        public Opener {
            paragraphs = List.copyOf(paragraphs);
            notes = List.copyOf(notes);
        }
    }
}
