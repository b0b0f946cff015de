package press.jubilee.pdf.flow;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.ParagraphStyle;

/** What stands below one another in a styled flow. */
public sealed interface FlowItem {

    /**
     * A paragraph, a heading, a line of verse, a list item's text: anything that is broken into lines.
     *
     * @param label what hangs before the first line, such as a bullet or a number; empty for none
     * @param trailer what stands flush right on the last line, such as a folio in the contents; empty for none
     * @param initial how many lines high its first letter is; 1 mostly
     * @param leaf the index of the {@link press.jubilee.model.text.Leaf} it sets, or -1
     * @param anchors names that links may point to
     * @param owners what is read of it, and as what
     */
    record Paragraph(ParagraphStyle style, List<StyledSpan> spans, List<StyledSpan> label,
            List<StyledSpan> trailer, int initial, int leaf, List<String> anchors,
            SourcePosition at, Owners owners) implements FlowItem {

        public Paragraph {
            spans = List.copyOf(spans);
            label = List.copyOf(label);
            trailer = List.copyOf(trailer);
            anchors = List.copyOf(anchors);
        }

        /** A paragraph that is not read before it is {@link #owned}. */
        public static Paragraph of(ParagraphStyle style, List<StyledSpan> spans) {
            return new Paragraph(style, spans, List.of(), List.of(), 1, -1, List.of(), SourcePosition.NONE,
                    Owners.UNREAD);
        }

        /** Where the words with that offset in its text stand in the source, as near as its spans know. */
        public SourcePosition at(int offset) {
            int reached = 0;
            SourcePosition last = at;
            for (StyledSpan span : spans) {
                if (reached > offset) {
                    return last;
                }
                if (span instanceof StyledSpan.Words w && w.at().line() > 0) {
                    last = w.at();
                }
                reached += span.length();
            }
            return last;
        }

        /** Where the very character with that offset in its text stands, as far as the source is read as it is typed. */
        public SourcePosition exactly(int offset) {
            int reached = 0;
            for (StyledSpan span : spans) {
                if (span instanceof StyledSpan.Words w && offset < reached + span.length()
                        && w.at().line() > 0) {
                    return w.lines().at(w.text(), offset - reached, w.at());
                }
                reached += span.length();
                if (reached > offset) {
                    break;
                }
            }
            return at(offset);
        }

        /** An offset in its text as one in its leaf's, where pictures among the words do not count. */
        public int inLeaf(int offset) {
            int reached = 0;
            int pictures = 0;
            for (StyledSpan span : spans) {
                if (reached >= offset) {
                    break;
                }
                pictures += span instanceof StyledSpan.Inset ? 1 : 0;
                reached += span.length();
            }
            return offset - pictures;
        }

        /** Whether it is a heading of a text, by what its style keeps together. */
        public boolean isHeading() {
            return style.keepWithNext() && style.keepTogether() && leaf >= 0;
        }

        /** Its words; what is none takes as many spaces. */
        public String words() {
            var out = new StringBuilder();
            spans.forEach(
                    s -> out.append(s instanceof StyledSpan.Words w ? w.text() : " ".repeat(s.length())));
            return out.toString();
        }

        public Paragraph withSpans(List<StyledSpan> spans) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        public Paragraph withLabel(List<StyledSpan> label) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        public Paragraph withTrailer(List<StyledSpan> trailer) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        public Paragraph withLeaf(int leaf) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        /** With a first letter so many lines high, where the paragraph has as many. */
        public Paragraph withInitial(int initial) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        public Paragraph withStyle(ParagraphStyle style) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        /** The same, larger or smaller, its leading with it. */
        public Paragraph scaled(double factor) {
            ParagraphStyle small = style.withText(style.text().scaled(factor))
                    .withLeading((int) Math.round(style.leading() * factor));
            return new Paragraph(small, spans.stream().map(s -> s.scaled(factor)).toList(),
                    label.stream().map(s -> s.scaled(factor)).toList(), trailer, initial, leaf, anchors, at,
                    owners);
        }

        public Paragraph owned(Owners owners) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }

        /** The language of its first words; empty where it has none. */
        Optional<Language> language() {
            return spans.stream().filter(StyledSpan.Words.class::isInstance).findFirst()
                    .map(w -> ((StyledSpan.Words) w).language());
        }

        public Paragraph anchored(List<String> anchors, SourcePosition at) {
            return new Paragraph(style, spans, label, trailer, initial, leaf, anchors, at, owners);
        }
    }

    /**
     * A picture, or several in a row, and what stands below.
     *
     * @param width as the author asked for it, such as {@code 50%} or {@code 8cm}; likewise {@code height}
     * @param leaf the index of its {@link press.jubilee.model.text.Leaf}, or -1
     */
    record Figure(List<Shown> pictures, Optional<String> width, Optional<String> height, Placement placement,
            Optional<Paragraph> caption, Optional<Paragraph> credit, int leaf, List<String> anchors,
            SourcePosition at) implements FlowItem {

        public Figure {
            pictures = List.copyOf(pictures);
            anchors = List.copyOf(anchors);
            if (pictures.isEmpty()) {
                throw new IllegalArgumentException("a figure without a picture at " + at);
            }
        }

        /** Pictures that show something and what stands below them, as one thing in a section. */
        Figure read(Tag section, TagSeries tags) {
            Tag group = tags.child(section, TagRole.ILLUSTRATION);
            List<Shown> shown = pictures.stream().map(p -> p.alt().isEmpty()
                    ? p
                    : new Shown(p.picture(), p.alt(), tags.figure(group, p.alt()))).toList();
            Tag below = tags.child(group, TagRole.CAPTION);
            return new Figure(shown, width, height, placement,
                    caption.map(c -> c.owned(Owners.of(tags.child(below, TagRole.PARAGRAPH)))),
                    credit.map(c -> c.owned(Owners.of(tags.child(below, TagRole.PARAGRAPH)))), leaf, anchors,
                    at);
        }

        public Figure placed(Placement placement) {
            return new Figure(pictures, width, height, placement, caption, credit, leaf, anchors, at);
        }
    }

    /** @param alt what it shows, in words; empty where it is an ornament */
    record Shown(Picture picture, String alt, Owner owner) {

        /** A picture that is not read. */
        public Shown(Picture picture, String alt) {
            this(picture, alt, Artifact.LAYOUT);
        }
    }

    /** Where the author wants a figure; {@code ANYWHERE} leaves it to page make-up. */
    enum Placement {
        ANYWHERE, HERE, TOP, BOTTOM
    }

    /**
     * Lines in which every character counts.
     *
     * @param lines each as one verbatim span
     * @param leaf of all lines, their ends counted as one character each
     */
    record Code(ParagraphStyle style, List<Paragraph> lines, int leaf, List<String> anchors,
            SourcePosition at) implements FlowItem {

        public Code {
            lines = List.copyOf(lines);
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * Stanzas of lines, each a paragraph.
     *
     * @param centred whether the longest line decides how far in they stand
     */
    record Verse(ParagraphStyle style, List<List<Paragraph>> stanzas, Optional<Paragraph> attribution,
            boolean centred, SourcePosition at) implements FlowItem {

        public Verse {
            stanzas = stanzas.stream().map(List::copyOf).toList();
        }
    }

    /** A few words taken out of the text and set large, as one piece. */
    record PullQuote(ParagraphStyle style, List<Paragraph> paragraphs,
            SourcePosition at) implements FlowItem {

        public PullQuote {
            paragraphs = List.copyOf(paragraphs);
        }
    }

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
