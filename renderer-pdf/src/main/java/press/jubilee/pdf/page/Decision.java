package press.jubilee.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One choice in dividing a galley, chained to the one before it. Divisions that begin alike share the chain, so that
 * memory grows with the turns still under consideration and not with the galley times its divisions.
 *
 * @param before the choice before it; null for the first
 * @param at the ordinal in the {@link Course} where it was made
 * @param value the way's index, the grid lines by which a gap was widened, or the ordinal of a place
 */
record Decision(Decision before, int at, Kind kind, int value) {

    enum Kind {
        /** A page is closed. */
        TURN,
        /** A way is taken. */
        WAY,
        /** A gap is widened or narrowed. */
        STRETCH,
        /** The next floating strip gets its place on this page. */
        PLACE
    }

    /** The chain that ends with {@code last}, from its beginning. */
    static Deque<Decision> inOrder(Decision last) {
        Deque<Decision> chain = new ArrayDeque<>();
        for (Decision d = last; d != null; d = d.before) {
            chain.addFirst(d);
        }
        return chain;
    }
}
