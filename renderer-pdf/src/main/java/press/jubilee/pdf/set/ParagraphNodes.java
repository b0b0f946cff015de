package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.linebreak.Paragraph;
import press.jubilee.pdf.shape.MissingGlyph;
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

        private static final int DASH_COST = 20;

        private final SpanText text;
        private final Vocabulary vocabulary;
        private final StyleShaper shaper;
        private final Justification justification;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private int[] offsets = new int[64];

        Builder(SpanText text, Vocabulary vocabulary, StyleShaper shaper, Justification justification) {
            this.text = text;
            this.vocabulary = vocabulary;
            this.shaper = shaper;
            this.justification = justification;
        }

        /** @param breaks the offsets after which a line may end, in order; the last is the text's end */
        ParagraphNodes build(int[] breaks, int indent) {
            if (indent != 0) {
                add(Node.Box.of(Math.max(0, indent), null), 0);
            }
            int from = 0;
            for (int to : breaks) {
                segment(from, to, to == text.text().length());
                from = to;
            }
            finish(text.text().length());
            return new ParagraphNodes(Paragraph.of(nodes), Arrays.copyOf(offsets, nodes.size()),
                    List.copyOf(missing));
        }

        /** A word, what spaces it holds inside and after it, and whether the line may end there. */
        private void segment(int from, int to, boolean last) {
            int end = to;
            while (end > from && isSpace(text.text().charAt(end - 1))) {
                end--;
            }
            words(from, end);
            if (end < to && text.text().substring(end, to).indexOf('\n') >= 0) {
                finish(end);
            } else if (end < to) {
                if (!last) {
                    space(end, to);
                }
            } else if (!last) {
                between(to);
            }
        }

        /** Words parted by spaces at which no line ends. */
        private void words(int from, int to) {
            int start = from;
            for (int i = from; i < to; i++) {
                char c = text.text().charAt(i);
                if (c == '\u00A0' || c == '\u202F' || isSpace(c)) {
                    word(start, i);
                    add(Node.Penalty.of(Node.FORBIDDEN), i);
                    nodes.add(glue(i, c == '\u202F' ? 0.5 : 1));
                    mark(i);
                    start = i + 1;
                }
            }
            word(start, to);
        }

        private void word(int from, int to) {
            List<Piece> pieces = text.between(from, to);
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

        private void space(int from, int to) {
            boolean verbatim = text.styleAt(from).verbatim();
            for (int i = from; i < (verbatim ? to : from + 1); i++) {
                add(glue(i, 1), i);
            }
        }

        private Node glue(int offset, double share) {
            SpanStyle style = text.styleAt(offset);
            int width = (int) Math.round(shaper.space(style).width() * share);
            boolean rigid = style.verbatim();
            int stretch = rigid
                    ? 0
                    : justification == Justification.JUSTIFIED ? width / 2 : 2 * style.text().size();
            int shrink = rigid || justification != Justification.JUSTIFIED ? 0 : width / 3;
            return new Node.Glue(width, stretch, shrink);
        }

        /** A place where a line may end without a space: after a hyphen or dash, or beside a Han character. */
        private void between(int offset) {
            int before = text.text().codePointBefore(offset);
            int after = text.text().codePointAt(offset);
            int size = text.styleAt(offset).text().size();
            if (isHan(before) || isHan(after)) {
                boolean mixed = isLetter(before) && isLetter(after) && isHan(before) != isHan(after);
                add(mixed ? new Node.Glue(size / 4, size / 8, size / 8) : new Node.Glue(0, size / 16, 0),
                        offset);
            } else {
                boolean hyphen = before == '-' || before == '\u2010';
                add(new Node.Penalty(0, 0, 0, hyphen ? 50 : DASH_COST, hyphen, null), offset);
            }
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

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n';
        }

        private static boolean isLetter(int c) {
            return Character.isLetterOrDigit(c);
        }

        private static boolean isHan(int c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F
                    || c >= 0xFF00 && c <= 0xFFEF || c >= 0x3040 && c <= 0x30FF;
        }
    }
}
