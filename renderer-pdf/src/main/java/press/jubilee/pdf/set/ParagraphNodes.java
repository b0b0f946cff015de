package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.linebreak.Paragraph;
import press.jubilee.pdf.shape.MissingGlyph;
import press.jubilee.pdf.shape.Segment;
import press.jubilee.pdf.style.Justification;

/**
 * A paragraph's text into nodes.
 *
 * @param paragraph the nodes
 * @param offsets for each node, where in the text its word or space begins
 * @param missing characters that no face has
 */
record ParagraphNodes(Paragraph paragraph, int[] offsets, List<Missing> missing) {

    /** @param word the offset of the word that holds it */
    record Missing(MissingGlyph glyph, int word) {}

    /** Collects the nodes of one paragraph. */
    static final class Builder {

        private static final int HYPHEN_COST = 90;
        private static final int DASH_COST = 20;

        private final SpanText text;
        private final Vocabulary vocabulary;
        private final StyleShaper shaper;
        private final Justification justification;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private int[] offsets = new int[64];

        /** The numbers of notes up to this offset have been set; one behind a space goes with the next word. */
        private int noted = -1;

        Builder(SpanText text, Vocabulary vocabulary, StyleShaper shaper, Justification justification) {
            this.text = text;
            this.vocabulary = vocabulary;
            this.shaper = shaper;
            this.justification = justification;
        }

        /**
         * @param segments of the text, in order
         * @param from where the nodes begin: what stands before is set apart. A word cut by that is never parted
         */
        ParagraphNodes build(List<Segment> segments, int indent, int from) {
            if (indent != 0) {
                add(Node.Box.of(indent, null), 0);
            }
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                if (segment.end() <= from) {
                    continue;
                }
                switch (segment.kind()) {
                    case SPACE -> space(segment);
                    case WORD -> {
                        int last = i;
                        while (segments.get(last).after() == Segment.Break.SOFT_HYPHEN
                                && last + 1 < segments.size()) {
                            last++;
                        }
                        word(Math.max(from, segment.start()), wordEnd(segments.get(last).end()),
                                segment.start() < from);
                        after(segments.get(last));
                        i = last;
                    }
                }
            }
            word(text.text().length(), text.text().length(), false);
            finish(text.text().length());
            return new ParagraphNodes(Paragraph.of(nodes), Arrays.copyOf(offsets, nodes.size()),
                    List.copyOf(missing));
        }

        /** Without the line end that forces a break behind the word. */
        private int wordEnd(int end) {
            return end > 0 && text.text().charAt(end - 1) == '\n' ? end - 1 : end;
        }

        private void space(Segment segment) {
            if (segment.after() == Segment.Break.FORCED || segment.end() == text.text().length()) {
                after(segment);
                return;
            }
            boolean verbatim = text.styleAt(segment.start()).verbatim();
            for (int i = segment.start(); i < (verbatim ? segment.end() : segment.start() + 1); i++) {
                if (segment.after() == Segment.Break.FORBIDDEN) {
                    add(Node.Penalty.of(Node.FORBIDDEN), i);
                }
                add(glue(i), i);
            }
        }

        /** What may happen behind a word that no space follows. */
        private void after(Segment segment) {
            int end = segment.end();
            switch (segment.after()) {
                case FORBIDDEN, SPACE, SOFT_HYPHEN -> {
                }
                case HYPHEN -> add(new Node.Penalty(0, 0, 0, HYPHEN_COST, true, null), end);
                case DASH, SLASH, ADDRESS, OTHER -> add(Node.Penalty.of(DASH_COST), end);
                case IDEOGRAPH -> add(ideographic(end), end);
                case FORCED -> finish(end);
            }
        }

        private void word(int from, int to, boolean cut) {
            List<Piece> whole = text.between(from, to, noted);
            noted = to;
            List<Piece> pieces = cut ? whole.stream().map(Piece::unbroken).toList() : whole;
            if (pieces.isEmpty()) {
                return;
            }
            Vocabulary.Entry entry = vocabulary.entry(pieces);
            entry.missing().forEach(m -> missing.add(new Missing(m, from)));
            for (Node node : entry.nodes()) {
                int within = node instanceof Node.Box b && b.payload() instanceof Word.Fragment f
                        ? f.from()
                        : 0;
                add(node, from + within);
            }
        }

        private Node glue(int offset) {
            SpanStyle style = text.styleAt(offset);
            int width = shaper.space(style).width();
            boolean justified = justification == Justification.JUSTIFIED;
            int stretch = style.verbatim() ? 0 : justified ? width * 9 / 20 : 2 * style.text().size();
            int shrink = style.verbatim() || !justified ? 0 : width * 7 / 25;
            return new Node.Glue(width, stretch, shrink);
        }

        /** A quarter of an em between Han and other letters; between Han characters a little that stretches. */
        private Node ideographic(int offset) {
            int before = text.text().codePointBefore(offset);
            int after = text.text().codePointAt(offset);
            int size = text.styleAt(offset).text().size();
            boolean mixed = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                    && isHan(before) != isHan(after);
            return mixed ? new Node.Glue(size / 4, size / 8, size / 8) : new Node.Glue(0, size / 16, 0);
        }

        /** Ends a line for good: what is left of it stays white. */
        private void finish(int offset) {
            add(Node.Penalty.of(Node.FORBIDDEN), offset);
            add(new Node.Glue(0, Node.INFINITE_STRETCH, 0), offset);
            add(Node.Penalty.of(Node.FORCED), offset);
        }

        private void add(Node node, int offset) {
            nodes.add(node);
            mark(offset);
        }

        private void mark(int offset) {
            int at = nodes.size() - 1;
            if (at >= offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[at] = offset;
        }

        private static boolean isHan(int c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F
                    || c >= 0xFF00 && c <= 0xFFEF || c >= 0x3040 && c <= 0x30FF;
        }
    }
}
