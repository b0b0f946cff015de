package press.jubilee.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each box and glue of a line its place and width. The widths add up to the measure and what hangs out at both ends,
 * to the scaled point, wherever the line is not overfull and something on it gives way: each thing's share is the
 * difference of two rounded running sums, so no remainder is left over. Boxes never give way by more than their own stretch
 * or shrink. Glue gives in its turn, as {@link Node.Turn} tells.
 *
 * <p>A box that opens a line after a penalty with a {@code widthAfter} is wider by that much.
 */
public final class LineSetter {

    private final Paragraph paragraph;
    private final BrokenLine line;
    private final List<SetLine.Piece> pieces = new ArrayList<>();

    private LineSetter(Paragraph paragraph, BrokenLine line) {
        this.paragraph = paragraph;
        this.line = line;
    }

    /** @param line one that the paragraph was broken into */
    public static SetLine set(Paragraph paragraph, BrokenLine line) {
        return new LineSetter(paragraph, line).set();
    }

    private SetLine set() {
        long shortfall = line.measure() - natural();
        Shares shares = shares(shortfall);
        int lead = line.opening().map(Node.Penalty::widthAfter).orElse(0);
        int x = line.first() < line.end() && paragraph.node(line.first()) instanceof Node.Box box
                ? -box.protrudeLeft()
                : lead;
        long natural = 0;
        long grown = 0;
        for (int i = line.first(); i < line.end(); i++) {
            Node node = paragraph.node(i);
            int width = width(node) + shares.next(node);
            if (i == line.first() && node instanceof Node.Box) {
                width += lead;
            }
            if (node instanceof Node.Box box && box.stretch() + box.shrink() > 0) {
                natural += box.width();
                grown += width - box.width() - (i == line.first() ? lead : 0);
            }
            x = place(i, node, x, width);
        }
        closing(x);
        return new SetLine(pieces, natural == 0 ? 0 : (int) Math.round(1000.0 * grown / natural));
    }

    private int place(int i, Node node, int x, int width) {
        if (!(node instanceof Node.Penalty)) {
            pieces.add(new SetLine.Piece(i, x, width));
        }
        return x + width;
    }

    private void closing(int x) {
        line.closing().filter(p -> p.width() > 0)
                .ifPresent(p -> pieces.add(new SetLine.Piece(line.end(), x, p.width())));
    }

    private static int width(Node node) {
        return switch (node) {
            case Node.Box box -> box.width();
            case Node.Glue glue -> glue.width();
            case Node.Penalty penalty -> 0;
        };
    }

    /** The natural width, less what hangs out. */
    private long natural() {
        long width = paragraph.width[line.end()] - paragraph.width[line.first()];
        width += line.opening().map(Node.Penalty::widthAfter).orElse(0);
        width += line.closing().map(Node.Penalty::width).orElse(0);
        if (line.first() < line.end() && paragraph.node(line.first()) instanceof Node.Box box) {
            width -= box.protrudeLeft();
        }
        return width - paragraph.protrudeRight(line.first(), line.end());
    }

    private Shares shares(long shortfall) {
        int infinite = paragraph.infinite[line.end()] - paragraph.infinite[line.first()];
        if (shortfall < 0) {
            long glue = paragraph.glueShrink[line.end()] - paragraph.glueShrink[line.first()];
            long boxes = paragraph.boxShrink[line.end()] - paragraph.boxShrink[line.first()];
            long ofBoxes = Give.ofBoxes(-shortfall, glue, boxes);
            return shares(Giving.SHRINK, new Share(-ofBoxes, boxes),
                    -Math.min(-shortfall - ofBoxes, glue), glue);
        }
        if (infinite > 0) {
            return new Shares(Giving.INFINITE, Share.NOTHING, new Share[]{new Share(shortfall, infinite)});
        }
        long glue = paragraph.glueStretch[line.end()] - paragraph.glueStretch[line.first()];
        long boxes = paragraph.boxStretch[line.end()] - paragraph.boxStretch[line.first()];
        long ofBoxes = Give.ofBoxes(shortfall, glue, boxes);
        return shares(Giving.STRETCH, new Share(ofBoxes, boxes), glue > 0 ? shortfall - ofBoxes : 0, glue);
    }

    /** @param amount what all glue gives, below 0 where it shrinks; more than {@code whole} is shared alike */
    private Shares shares(Giving giving, Share ofBoxes, long amount, long whole) {
        if (!paragraph.inTurns() || Math.abs(amount) >= whole) {
            return new Shares(giving, ofBoxes, new Share[]{new Share(amount, whole)});
        }
        long[] wholes = new long[Node.Turn.COUNT];
        for (int i = line.first(); i < line.end(); i++) {
            if (paragraph.node(i) instanceof Node.Glue glue) {
                wholes[giving.turn(glue)] += giving.weight(glue);
            }
        }
        Share[] turns = new Share[Node.Turn.COUNT];
        long left = amount;
        for (int turn = 0; turn < turns.length; turn++) {
            long now = Math.clamp(left, -wholes[turn], wholes[turn]);
            turns[turn] = new Share(now, wholes[turn]);
            left -= now;
        }
        return new Shares(giving, ofBoxes, turns);
    }

    /** What takes up the difference between a line's natural width and its measure. */
    private enum Giving {
        SHRINK, STRETCH, INFINITE;

        int turn(Node.Glue glue) {
            return this == SHRINK ? glue.turn().shrinking() : glue.turn().stretching();
        }

        int weight(Node.Glue glue) {
            boolean endless = glue.stretch() >= Node.INFINITE_STRETCH;
            return switch (this) {
                case SHRINK -> glue.shrink();
                case INFINITE -> endless ? 1 : 0;
                case STRETCH -> endless ? 0 : glue.stretch();
            };
        }
    }

    /**
     * What boxes and what glue give.
     *
     * @param ofGlue one for each turn, or one for all glue
     */
    private record Shares(Giving giving, Share ofBoxes, Share[] ofGlue) {

        int next(Node node) {
            return switch (node) {
                case Node.Box box -> ofBoxes.next(giving == Giving.SHRINK ? box.shrink() : box.stretch());
                case Node.Glue glue -> ofGlue[ofGlue.length == 1 ? 0 : giving.turn(glue)]
                        .next(giving.weight(glue));
                case Node.Penalty penalty -> 0;
            };
        }
    }

    /** Deals out an amount in proportion to weights that come one after another and add up to {@code whole}. */
    private static final class Share {

        static final Share NOTHING = new Share(0, 0);

        private final long amount;
        private final long whole;
        private long weighed;
        private long given;

        Share(long amount, long whole) {
            this.amount = amount;
            this.whole = whole;
        }

        int next(int weight) {
            if (whole == 0) {
                return 0;
            }
            weighed += weight;
            long due = Math.round(amount * ((double) weighed / whole));
            long share = due - given;
            given = due;
            return Math.toIntExact(share);
        }
    }
}
