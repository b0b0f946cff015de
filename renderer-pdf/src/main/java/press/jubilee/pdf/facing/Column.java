package press.jubilee.pdf.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.NoteSlip;

/**
 * One side of a row, set by itself: its strips from its head down, and at which heights it may be parted.
 *
 * @param calls the notes called in it, in order
 */
record Column(List<Placed> strips, SortedSet<Integer> cuts, int height, List<Call> calls) {

    /** @param y of the strip that calls it */
    record Call(int y, NoteSlip note) {}

    /** Paragraphs are taken at their best; what may float stands where it is mentioned. */
    static Column of(List<GalleyItem> items, int grid) {
        var work = new Work(grid);
        items.forEach(work::add);
        return new Column(work.strips, work.cuts, work.y, work.calls);
    }

    /** Whether a page may be turned at this height; below its end nothing is parted. */
    boolean allows(int y) {
        return y >= height || cuts.contains(y);
    }

    /** The strips from one height to another, with y from the first. */
    List<Placed> between(int from, int to) {
        return strips.stream().filter(s -> s.y() >= from && s.y() < to)
                .map(s -> s.moved(-from)).toList();
    }

    private static final class Work {

        private final int grid;
        private final List<Placed> strips = new ArrayList<>();
        private final SortedSet<Integer> cuts = new TreeSet<>();
        private final List<Call> calls = new ArrayList<>();
        private int y;
        private int gap;

        Work(int grid) {
            this.grid = grid;
        }

        void add(GalleyItem item) {
            switch (item) {
                case GalleyItem.Strip strip -> {
                    place(strip, strip.onGrid() ? onGrid(y + gap) : y + gap);
                    strip.notes().forEach(n -> calls.add(new Call(strips.getLast().y(), n)));
                }
                case GalleyItem.FloatingStrip strip -> {
                    place(strip, strips.isEmpty() ? y : y + gap + strip.space());
                    gap = strip.space();
                }
                case GalleyItem.Gap space -> gap += strips.isEmpty() ? 0 : space.height();
                case GalleyItem.Turn turn -> {
                    if (turn.cost() != GalleyItem.FORBIDDEN && !strips.isEmpty()) {
                        cuts.add(onGrid(y));
                    }
                }
                case GalleyItem.Alternatives paragraph ->
                    paragraph.ways().getFirst().items().forEach(this::add);
            }
        }

        private void place(GalleyItem.Printed item, int top) {
            strips.add(new Placed(top, item));
            y = top + item.height();
            gap = 0;
        }

        private int onGrid(int at) {
            return (at + grid - 1) / grid * grid;
        }
    }
}
