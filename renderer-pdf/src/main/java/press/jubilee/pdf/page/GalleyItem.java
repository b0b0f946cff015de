package press.jubilee.pdf.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a galley is made of. Two strips without a turn between them stay on one page. */
public sealed interface GalleyItem {

    /** The cost of a turn that must be taken. */
    int FORCED = -10_000;

    /** The cost of a turn that must not be taken while there is another way. */
    int FORBIDDEN = 10_000;

    /** What ends on a page: all but spaces, turns and choices. */
    sealed interface Printed extends GalleyItem {

        int height();

        /** What is printed; opaque here. */
        Object payload();
    }

    /**
     * A piece that is never divided: a set line, a table row, a figure, an opener, the sink above one.
     *
     * @param height from its top to the top of the next piece; the leading for a line of text
     * @param ascent how far its first baseline lies below its top
     * @param onGrid whether its top must stand on a line of the grid. Lines of body text do; a heading, a table row or a
     *        line in smaller leading need not, and the next piece on the grid makes up for them with space
     * @param notes the notes called in it, in order
     * @param payload what is printed; opaque here
     */
    record Strip(int height, int ascent, boolean onGrid, List<NoteSlip> notes,
            Object payload) implements Printed {

        public Strip {
            requireLength(height, "height");
            notes = List.copyOf(notes);
            Objects.requireNonNull(payload, "payload");
        }

        /** A line of body text without notes. */
        public static Strip line(int leading, int ascent, Object payload) {
            return new Strip(leading, ascent, true, List.of(), payload);
        }
    }

    /**
     * Space between strips. It vanishes at a page's head and foot.
     *
     * @param stretch how far it may be widened, and {@code shrink} narrowed, to level a page; only whole steps of the grid
     *        are used, and only where {@link PageSettings#verticalStretch()} allows it
     * @param reluctance how many times {@link PageSettings#spareStretch()} each step costs: 1 where the eye is used to space of
     *        any size, as above a heading; more where it compares the space with another near by
     */
    record Gap(int height, int stretch, int shrink, int reluctance) implements GalleyItem {

        public Gap(int height, int stretch, int shrink) {
            this(height, stretch, shrink, 1);
        }

        public Gap {
            requireLength(height, "height");
            requireLength(stretch, "stretch");
            requireLength(shrink, "shrink");
            if (reluctance < 0 || reluctance > 1_000) {
                throw new IllegalArgumentException("reluctance must be from 0 to 1000, not " + reluctance);
            }
        }

        public static Gap of(int height) {
            return new Gap(height, 0, 0);
        }
    }

    /**
     * A place where the page may be turned.
     *
     * @param cost from {@link #FORCED} to {@link #FORBIDDEN}, added to the demerits as it is
     * @param flaw what would be wrong with the turn, for costs that depend on the side and for the report
     * @param repeated printed above the next strip if the page is turned here, such as the head of a table; without notes
     */
    record Turn(int cost, Flaw flaw, List<Strip> repeated) implements GalleyItem {

        public Turn(int cost, Flaw flaw) {
            this(cost, flaw, List.of());
        }

        public Turn {
            Objects.requireNonNull(flaw, "flaw");
            repeated = List.copyOf(repeated);
            if (repeated.stream().anyMatch(strip -> !strip.notes().isEmpty())) {
                throw new IllegalArgumentException("what is repeated must not call its notes again");
            }
            if (cost < FORCED || cost > FORBIDDEN) {
                throw new IllegalArgumentException("a turn costs from -10000 to 10000, not " + cost);
            }
        }

        public static Turn of(int cost) {
            return new Turn(cost, Flaw.NONE);
        }

        public static Turn forced() {
            return new Turn(FORCED, Flaw.NONE);
        }

        public static Turn forbidden(Flaw flaw) {
            return new Turn(FORBIDDEN, flaw);
        }

        /** The same turn, with strips above whatever comes after it. */
        public Turn repeating(List<Strip> strips) {
            return new Turn(cost, flaw, strips);
        }

        /** After a line that ends with a hyphen; the settings add what that costs. */
        public static Turn hyphenated(int cost) {
            return new Turn(cost, Flaw.HYPHEN);
        }

        boolean isForced() {
            return cost == FORCED;
        }

        boolean isForbidden() {
            return cost == FORBIDDEN;
        }
    }

    /** What is wrong with a turn. */
    enum Flaw {
        NONE,
        /** The page ends with a hyphen. */
        HYPHEN,
        /** The first line of a paragraph is left alone at the foot. */
        ORPHAN,
        /** The last line of a paragraph stands alone at the head. */
        WIDOW,
        /** A paragraph of two or three lines is parted. */
        SHORT_PARAGRAPH,
        /** Something that belongs together is parted, such as a caption from its figure. */
        PARTED,
        /** A heading is left at the foot. */
        HEADING_AT_FOOT
    }

    /**
     * One paragraph set in several ways, such as with a line less, as many, and a line more; the make-up chooses. All ways
     * must call the same notes in the same order.
     */
    record Alternatives(List<Way> ways) implements GalleyItem {

        public Alternatives {
            ways = List.copyOf(ways);
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("alternatives without a way");
            }
            List<NoteSlip> notes = ways.getFirst().notes();
            for (Way way : ways) {
                if (!way.notes().equals(notes)) {
                    throw new IllegalArgumentException("the ways of a paragraph must call the same notes");
                }
            }
        }
    }

    /**
     * One way to set a paragraph.
     *
     * @param cost 0 for the paragraph at its best, about 1 where a careful reader begins to see that it is looser or
     *        tighter; weighed by {@link PageSettings#alteredParagraph()}
     * @param items strips, gaps and turns; neither alternatives nor floating strips
     */
    record Way(double cost, List<GalleyItem> items) {

        public Way {
            items = List.copyOf(items);
            if (!(cost >= 0 && cost < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a way costs 0 or more, not " + cost);
            }
            for (GalleyItem item : items) {
                if (item instanceof Alternatives || item instanceof FloatingStrip) {
                    throw new IllegalArgumentException("a way holds strips, gaps and turns only: " + item);
                }
            }
        }

        List<NoteSlip> notes() {
            return items.stream().filter(Strip.class::isInstance).map(Strip.class::cast)
                    .flatMap(strip -> strip.notes().stream()).toList();
        }
    }

    /**
     * A figure or table that need not stand exactly where it is mentioned, never before the page of its mention.
     * Floating strips keep their order among themselves. They call no notes.
     *
     * @param space kept free between it and the text next to it
     * @param places where it may go; where it may not go to a head or foot it stands here
     */
    record FloatingStrip(int height, int space, Set<Place> places, Object payload) implements Printed {

        public FloatingStrip {
            requireLength(height, "height");
            requireLength(space, "space");
            Objects.requireNonNull(payload, "payload");
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a floating strip without a place");
            }
            places = Set.copyOf(places);
        }

        /** Here, or at the head or foot of this or a later page. */
        public static FloatingStrip anywhere(int height, int space, Object payload) {
            return new FloatingStrip(height, space, EnumSet.allOf(Place.class), payload);
        }

        boolean mayWait() {
            return places.contains(Place.TOP) || places.contains(Place.BOTTOM);
        }
    }

    /** Where a floating strip stands on its page, from head to foot. */
    enum Place {
        TOP, HERE, BOTTOM
    }

    private static void requireLength(int length, String name) {
        if (length < 0 || length > MAX_LENGTH) {
            throw new IllegalArgumentException(name + " must be from 0 to " + MAX_LENGTH + ", not " + length);
        }
    }

    /** The greatest length in a galley, 4,096 pt: small enough that a few of them may be added in an {@code int}. */
    int MAX_LENGTH = 1 << 28;
}
