package press.jubilee.pdf.linebreak;

/**
 * What a paragraph is made of when its lines are looked for: boxes, glue and penalties (D. E. Knuth and M. F. Plass,
 * "Breaking Paragraphs into Lines", Software—Practice and Experience 11, 1981). Lengths in scaled points; nothing here
 * knows fonts or characters.
 */
public sealed interface Node {

    /**
     * Something to print, without a break inside.
     *
     * @param protrudeLeft how far it hangs out where it begins a line
     * @param protrudeRight how far it hangs out where it ends one
     * @param stretch by how much its glyphs may be widened (font expansion)
     * @param shrink by how much they may be narrowed
     * @param payload what is printed; opaque here
     */
    record Box(int width, int protrudeLeft, int protrudeRight, int stretch, int shrink,
            Object payload) implements Node {

        public static Box of(int width, Object payload) {
            return new Box(width, 0, 0, 0, 0, payload);
        }
    }

    /**
     * Space that gives way; a legal break where a box comes before it. It vanishes at a line's end and start.
     *
     * @param turn which glue of a line gives first
     */
    record Glue(int width, int stretch, int shrink, Turn turn) implements Node {

        /** Glue that gives first. */
        public Glue(int width, int stretch, int shrink) {
            this(width, stretch, shrink, Turn.FIRST);
        }
    }

    /**
     * When glue gives its stretch and its shrink: what has an earlier turn gives all it may before that of a later one gives
     * anything. Beyond a ratio of 1, all stretch alike.
     *
     * @param stretching from 0, below {@link #COUNT}
     * @param shrinking from 0, below {@link #COUNT}
     */
    record Turn(int stretching, int shrinking) {

        static final int COUNT = 4;

        public static final Turn FIRST = new Turn(0, 0);

        /** @throws IllegalArgumentException if there is no such turn */
        public Turn {
            if (stretching < 0 || stretching >= COUNT || shrinking < 0 || shrinking >= COUNT) {
                throw new IllegalArgumentException("no such turn: " + stretching + ", " + shrinking);
            }
        }
    }

    /**
     * A possible break.
     *
     * @param width what is printed at the line's end when it is taken, such as a hyphen
     * @param widthAfter what the next line is longer by, where the parting changes its glyphs (a broken ligature or kern)
     * @param protrudeRight how far the material printed at the break hangs out
     * @param cost from {@link #FORCED} to {@link #FORBIDDEN}
     * @param flagged whether it is a hyphen; two in a row cost extra
     * @param payload what is printed when it is taken; opaque here, may be null only where {@code width} is 0
     */
    record Penalty(int width, int widthAfter, int protrudeRight, int cost, boolean flagged,
            Object payload) implements Node {

        public static Penalty of(int cost) {
            return new Penalty(0, 0, 0, cost, false, null);
        }
    }

    /** The cost of a break that must be taken. */
    int FORCED = -10_000;

    /** The cost of a break that must not be taken. */
    int FORBIDDEN = 10_000;

    /** Glue that ends a paragraph: as much space as there is. */
    int INFINITE_STRETCH = 1 << 30;
}
