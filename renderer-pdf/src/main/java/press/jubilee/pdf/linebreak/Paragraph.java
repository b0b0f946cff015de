package press.jubilee.pdf.linebreak;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph ready for breaking: its nodes, and beside them running sums and the list of its legal breaks, so that any
 * line is measured in constant time. Immutable and safe for many threads; one paragraph may be broken to many measures.
 *
 * <p>A break is legal at a penalty whose cost is below {@link Node#FORBIDDEN} and at glue right after a box. Glue and
 * penalties after a break are dropped up to the next box or forced break; glue at the very beginning of the paragraph and
 * glue before a penalty stay, as in TeX, for ragged and centred setting are made of them. A paragraph that does not end
 * with a forced break is given one, which takes the place of a last glue.
 */
public final class Paragraph {

    private final List<Node> nodes;

    /** Sums over the nodes before an index. */
    final long[] width;
    final long[] glueStretch;
    final long[] boxStretch;
    final long[] glueShrink;
    final long[] boxShrink;
    final int[] infinite;
    private boolean inTurns;

    /** The legal breaks in order, by number; 0 stands for the beginning and the last for the end. */
    final Breaks breaks;

    private Paragraph(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        int n = this.nodes.size();
        width = new long[n + 1];
        glueStretch = new long[n + 1];
        boxStretch = new long[n + 1];
        glueShrink = new long[n + 1];
        boxShrink = new long[n + 1];
        infinite = new int[n + 1];
        for (int i = 0; i < n; i++) {
            add(i);
        }
        breaks = new Breaks(this);
    }

    /**
     * @throws IllegalArgumentException if a box or what a penalty prints has a negative width, a box gives way by less than
     *         nothing or by more than its width, or glue shrinks by less than nothing
     */
    public static Paragraph of(List<? extends Node> nodes) {
        return new Paragraph(List.copyOf(nodes));
    }

    public List<Node> nodes() {
        return nodes;
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    public int size() {
        return nodes.size();
    }

    private void add(int i) {
        width[i + 1] = width[i];
        glueStretch[i + 1] = glueStretch[i];
        boxStretch[i + 1] = boxStretch[i];
        glueShrink[i + 1] = glueShrink[i];
        boxShrink[i + 1] = boxShrink[i];
        infinite[i + 1] = infinite[i];
        switch (nodes.get(i)) {
            case Node.Box box -> {
                check(box.width() >= 0 && box.stretch() >= 0 && box.shrink() >= 0
                        && box.shrink() <= box.width(), i);
                width[i + 1] += box.width();
                boxStretch[i + 1] += box.stretch();
                boxShrink[i + 1] += box.shrink();
            }
            case Node.Glue glue -> {
                check(glue.shrink() >= 0, i);
                width[i + 1] += glue.width();
                glueShrink[i + 1] += glue.shrink();
                inTurns |= glue.turn() != Node.Turn.FIRST;
                if (glue.stretch() >= Node.INFINITE_STRETCH) {
                    infinite[i + 1]++;
                } else {
                    glueStretch[i + 1] += glue.stretch();
                }
            }
            case Node.Penalty penalty -> check(penalty.width() >= 0, i);
        }
    }

    /** Whether some glue gives later than other. */
    boolean inTurns() {
        return inTurns;
    }

    private void check(boolean sound, int i) {
        if (!sound) {
            throw new IllegalArgumentException("node " + i + " has an impossible width, stretch or shrink: "
                    + nodes.get(i));
        }
    }

    /** What all nodes before an index can be shrunk to. */
    long least(int index) {
        return width[index] - glueShrink[index] - boxShrink[index];
    }

    /** What hangs out on the right of the line from {@code first} broken at {@code at}: the hyphen, or else the last box. */
    int protrudeRight(int first, int at) {
        if (at < size() && node(at) instanceof Node.Penalty penalty && penalty.width() > 0) {
            return penalty.protrudeRight();
        }
        int i = at - 1;
        while (i >= first && node(i) instanceof Node.Penalty) {
            i--;
        }
        return i >= first && node(i) instanceof Node.Box box ? box.protrudeRight() : 0;
    }

    /** One node a line, for people. */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            s.append(i).append(' ').append(nodes.get(i)).append('\n');
        }
        return s.toString();
    }

    /** The legal breaks of a paragraph, as parallel arrays by the number of the break. */
    static final class Breaks {

        private static final byte FLAGGED = 1;
        private static final byte HYPHEN = 2;
        private static final byte FORCED = 4;

        /** The node broken at; the number of nodes for an end without a forced break. */
        final int[] at;
        /** The first node of the line after the break. */
        final int[] from;
        /** What the line before the break is longer by: a hyphen, less what hangs out on the right. */
        final int[] tail;
        /** What the line after the break is longer by, less what hangs out on the left. */
        final int[] lead;
        final int[] cost;
        /** The first break that ends a line with something on it, if the line begins after this break. */
        final int[] next;
        /** The least, over this break and all later ones, that the sum of all up to it can be shrunk to. */
        final long[] leastAhead;

        private final byte[] flags;
        private final int count;

        private Breaks(Paragraph p) {
            int n = p.size();
            int[] found = new int[n + 2];
            int m = 1;
            found[0] = -1;
            for (int i = 0; i < n; i++) {
                if (legal(p, i)) {
                    found[m++] = i;
                }
            }
            int[] firstKept = firstKept(p);
            if (n > 0 && (m == 1 || !canEnd(p, found[m - 1]) || firstKept[found[m - 1] + 1] < n)) {
                found[m++] = n;
            }
            at = Arrays.copyOf(found, m);
            count = m;
            from = new int[m];
            tail = new int[m];
            lead = new int[m];
            cost = new int[m];
            next = new int[m];
            flags = new byte[m];
            leastAhead = new long[m];
            for (int k = m - 1; k >= 0; k--) {
                describe(p, k, firstKept);
            }
        }

        private static boolean legal(Paragraph p, int i) {
            return switch (p.node(i)) {
                case Node.Box box -> false;
                case Node.Glue glue -> i > 0 && p.node(i - 1) instanceof Node.Box;
                case Node.Penalty penalty -> penalty.cost() < Node.FORBIDDEN;
            };
        }

        private static boolean forced(Paragraph p, int i) {
            return i == p.size() || p.node(i) instanceof Node.Penalty penalty
                    && penalty.cost() <= Node.FORCED;
        }

        private static boolean canEnd(Paragraph p, int at) {
            return forced(p, at) || p.node(at) instanceof Node.Glue;
        }

        /** For each index the first node from there on that a break does not drop. */
        private static int[] firstKept(Paragraph p) {
            int n = p.size();
            int[] kept = new int[n + 1];
            kept[n] = n;
            for (int i = n - 1; i >= 0; i--) {
                kept[i] = p.node(i) instanceof Node.Box || forced(p, i) ? i : kept[i + 1];
            }
            return kept;
        }

        private void describe(Paragraph p, int k, int[] firstKept) {
            int n = p.size();
            from[k] = k == 0 ? 0 : at[k] == n ? n : firstKept[at[k] + 1];
            lead[k] = from[k] < n && p.node(from[k]) instanceof Node.Box box ? -box.protrudeLeft() : 0;
            tail[k] = k == 0 ? 0 : -p.protrudeRight(0, at[k]);
            if (k > 0 && at[k] < n && p.node(at[k]) instanceof Node.Penalty penalty) {
                tail[k] += penalty.width();
                lead[k] += penalty.widthAfter();
                cost[k] = penalty.cost();
                flags[k] = (byte) ((penalty.flagged() ? FLAGGED : 0)
                        | (penalty.flagged() && penalty.width() > 0 ? HYPHEN : 0));
            }
            if (k == count - 1 || k > 0 && forced(p, at[k])) {
                flags[k] |= FORCED;
            }
            next[k] = Math.min(k + 1, count - 1);
            while (next[k] < count - 1 && at[next[k]] < from[k]) {
                next[k]++;
            }
            long least = k == 0 ? 0 : p.least(at[k]) + tail[k];
            leastAhead[k] = k == count - 1 ? least : Math.min(least, leastAhead[k + 1]);
        }

        /** The beginning counts as one. */
        int count() {
            return count;
        }

        boolean flagged(int k) {
            return (flags[k] & FLAGGED) != 0;
        }

        /** Whether something is printed when the break is taken: the breaks a first pass does without. */
        boolean hyphen(int k) {
            return (flags[k] & HYPHEN) != 0;
        }

        boolean forced(int k) {
            return (flags[k] & FORCED) != 0;
        }

        boolean last(int k) {
            return k == count - 1;
        }
    }
}
