package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

        private static final int HYPHEN_COST = WordNodes.HYPHEN_COST;
        private static final int DASH_COST = 20;
        /** What stands close to a mark before it. */
        private static final String LATIN_CLOSING = ".,;:!?)]";

        private final SpanText text;
        private final Vocabulary vocabulary;
        private final StyleShaper shaper;
        private final Justification justification;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private int[] offsets = new int[64];

        /** The numbers of notes up to this offset have been set; one behind a space goes with the next word. */
        private int noted = -1;

        /** Whether there may be full-width marks. */
        private final boolean marked;
        /** No line ends behind this offset but the last. */
        private final int lastPair;
        /** The mark that was set last, if nothing has been set since. */
        private Optional<HanMark> mark = Optional.empty();

        Builder(SpanText text, Vocabulary vocabulary, StyleShaper shaper, Justification justification) {
            this.text = text;
            this.vocabulary = vocabulary;
            this.shaper = shaper;
            this.justification = justification;
            this.marked = HanMarks.possible(text.text());
            this.lastPair = marked && text.isIdeographic() && justification == Justification.JUSTIFIED
                    ? text.lastPair()
                    : Integer.MAX_VALUE;
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
                        boolean whole = segment.start() < from || i > 0 && divides(segments.get(i - 1))
                                || divides(segments.get(last));
                        int start = Math.max(from, segment.start());
                        int end = wordEnd(segments.get(last).end());
                        if (marked) {
                            markedWord(start, end, whole);
                        } else {
                            word(start, end, whole);
                        }
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

        /** Whether a compound or an address is divided there; their parts are never divided again by a hyphen. */
        private static boolean divides(Segment segment) {
            return segment.after() == Segment.Break.HYPHEN || segment.after() == Segment.Break.ADDRESS;
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
            white(segment.end());
        }

        /** What the mark set last and the next one leave white; no line ends there. */
        private void white(int at) {
            boolean leant = at < text.text().length() && LATIN_CLOSING.indexOf(text.text().charAt(at)) >= 0;
            int white = marked && !leant ? HanGaps.white(mark, vocabulary.marks().at(text, at)) : 0;
            mark = Optional.empty();
            if (white > 0) {
                add(HanGaps.ofMark(white), at);
            }
        }

        /** What may happen behind a word that no space follows. */
        private void after(Segment segment) {
            int end = segment.end();
            switch (segment.after()) {
                case FORBIDDEN, SPACE, SOFT_HYPHEN -> {
                }
                case HYPHEN -> {
                    add(new Node.Penalty(0, 0, 0, HYPHEN_COST, true, null), end);
                    white(end);
                }
                case DASH, SLASH, ADDRESS, OTHER -> {
                    add(Node.Penalty.of(end > lastPair ? Node.FORBIDDEN : DASH_COST), end);
                    white(end);
                }
                case IDEOGRAPH -> gap(end);
                case FORCED -> finish(end);
            }
        }

        /** Where a line may end between characters that no space parts. */
        private void gap(int at) {
            Optional<HanMark> next = vocabulary.marks().at(text, at);
            if (at > lastPair || HanGaps.isCounted(text.text(), at)) {
                add(Node.Penalty.of(Node.FORBIDDEN), at);
            }
            if (mark.isPresent() || next.isPresent()) {
                add(HanGaps.ofMark(HanGaps.white(mark, next)), at);
            } else {
                add(HanGaps.between(text.text().codePointBefore(at), text.text().codePointAt(at),
                        text.styleAt(at).text().size()), at);
            }
            mark = Optional.empty();
        }

        /** A word with the marks in it set apart from the rest. */
        private void markedWord(int from, int to, boolean whole) {
            int start = from;
            for (int i = from; i < to; i++) {
                Optional<HanMark> found = vocabulary.marks().at(text, i);
                if (found.isEmpty()) {
                    continue;
                }
                if (start < i) {
                    kept(start, from);
                    word(start, i, whole);
                }
                kept(i, from);
                mark(i, found.get());
                start = i + 1;
            }
            if (start < to || from == to) {
                kept(start, from);
                word(start, to, whole);
            }
        }

        /** The white before a part of a word that is not its first, where no line ends. */
        private void kept(int at, int from) {
            if (at > from) {
                int before = nodes.size();
                add(Node.Penalty.of(Node.FORBIDDEN), at);
                white(at);
                if (nodes.size() == before + 1) {
                    nodes.removeLast();
                }
            }
            mark = Optional.empty();
        }

        private void mark(int at, HanMark found) {
            List<Piece> pieces = text.between(at, at + 1, noted);
            noted = at + 1;
            Word word = vocabulary.word(pieces, found);
            int width = word.whole().stream().mapToInt(Setting::width).sum();
            add(Node.Box.of(width, new Word.Fragment(word, 0, word.text().length())), at);
            mark = Optional.of(found.withNote(width - found.glyphs().width()));
        }

        /** @param whole whether it may not be parted: a word cut by a drop capital, a part of a compound or an address */
        private void word(int from, int to, boolean whole) {
            List<Piece> found = text.between(from, to, noted);
            noted = to;
            List<Piece> pieces = whole ? found.stream().map(Piece::unbroken).toList() : found;
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

        /**
         * A space may grow by half, as TeX's does, but shrink by a good quarter at most, so that no line looks tight beside
         * others.
         */
        private Node glue(int offset) {
            SpanStyle style = text.styleAt(offset);
            int width = shaper.space(style).width();
            boolean justified = justification == Justification.JUSTIFIED;
            int stretch = style.verbatim() ? 0 : justified ? width / 2 : 2 * style.text().size();
            int shrink = style.verbatim() || !justified ? 0 : width * 7 / 25;
            return new Node.Glue(width, stretch, shrink);
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
    }
}
