package press.jubilee.pdf.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import press.jubilee.pdf.page.Galley;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.NoteSlip;
import press.jubilee.pdf.page.PageSide;
import press.jubilee.pdf.page.NoteSlip.NoteLine;

/**
 * The galleys of a text and its translation as one, whose pages are spreads. Each strip of it holds what stands on both
 * sides between two heights at which both may be parted; it is as high as the higher side. Notes that are called in the
 * same place of both stand side by side as well. {@link Spreads} takes the made up spreads apart again.
 */
public final class FacingGalley {

    /** What a strip holds: each side's strips, with y from its own top. */
    record Piece(List<Placed> verso, List<Placed> recto) {

        List<Placed> on(PageSide side) {
            return side == PageSide.VERSO ? verso : recto;
        }
    }

    /** What a line of a note holds, and what a note is told by: each side's, where it has one. */
    record Sides(Optional<Object> verso, Optional<Object> recto) {

        Optional<Object> on(PageSide side) {
            return side == PageSide.VERSO ? verso : recto;
        }
    }

    private final int grid;
    private final List<GalleyItem> items = new ArrayList<>();

    private FacingGalley(int grid) {
        this.grid = grid;
    }

    /** @param grid the height of a line of the grid */
    public static Galley of(List<FacingRow> rows, int grid) {
        var galley = new FacingGalley(grid);
        rows.forEach(galley::add);
        return new Galley(galley.items);
    }

    private void add(FacingRow row) {
        Column verso = Column.of(row.verso(), grid);
        Column recto = Column.of(row.recto(), grid);
        if (verso.strips().isEmpty() && recto.strips().isEmpty()) {
            row.verso().stream().filter(Turn.class::isInstance).limit(1).forEach(items::add);
            return;
        }
        if (!items.isEmpty()) {
            items.add(turn(row));
            items.add(Gap.of(Math.max(space(row.verso()), space(row.recto()))));
        }
        strips(verso, recto);
    }

    /** A page is turned before a row only where both sides let it. */
    private static Turn turn(FacingRow row) {
        boolean forbidden = List.of(row.verso(), row.recto()).stream()
                .anyMatch(side -> !side.isEmpty() && side.getFirst() instanceof Turn t
                        && t.cost() == GalleyItem.FORBIDDEN);
        return forbidden ? Turn.forbidden(Flaw.HEADING_AT_FOOT) : Turn.of(0);
    }

    private static int space(List<GalleyItem> side) {
        return side.stream().takeWhile(i -> !(i instanceof Strip)).limit(2)
                .mapToInt(i -> i instanceof Gap gap ? gap.height() : 0).sum();
    }

    private void strips(Column verso, Column recto) {
        int height = (Math.max(verso.height(), recto.height()) + grid - 1) / grid * grid;
        NavigableSet<Integer> cuts = cuts(verso, recto, height);
        int from = 0;
        for (int to : cuts) {
            if (from > 0) {
                items.add(Turn.of(0));
            }
            items.add(new Strip(to - from, 0, true, notes(verso, recto, from, to),
                    new Piece(verso.between(from, to), recto.between(from, to))));
            from = to;
        }
    }

    /** The row's end among them. Two calls of one note are not parted. */
    private NavigableSet<Integer> cuts(Column verso, Column recto, int height) {
        var cuts = new TreeSet<Integer>();
        for (int y = grid; y < height; y += grid) {
            if (verso.allows(y) && recto.allows(y)) {
                cuts.add(y);
            }
        }
        for (int i = 0; i < Math.min(verso.calls().size(), recto.calls().size()); i++) {
            int one = verso.calls().get(i).y();
            int other = recto.calls().get(i).y();
            cuts.subSet(Math.min(one, other), false, Math.max(one, other), true).clear();
        }
        cuts.add(height);
        return cuts;
    }

    private static List<NoteSlip> notes(Column verso, Column recto, int from, int to) {
        var out = new ArrayList<NoteSlip>();
        for (int i = 0; i < Math.max(verso.calls().size(), recto.calls().size()); i++) {
            Optional<NoteSlip> left = called(verso, i, from, to);
            Optional<NoteSlip> right = called(recto, i, from, to);
            if (left.isPresent() || right.isPresent()) {
                out.add(pair(left, right));
            }
        }
        return out;
    }

    private static Optional<NoteSlip> called(Column side, int number, int from, int to) {
        return side.calls().stream().skip(number).limit(1).filter(c -> c.y() >= from && c.y() < to)
                .map(Column.Call::note).findFirst();
    }

    private static NoteSlip pair(Optional<NoteSlip> verso, Optional<NoteSlip> recto) {
        List<NoteLine> left = verso.map(NoteSlip::lines).orElse(List.of());
        List<NoteLine> right = recto.map(NoteSlip::lines).orElse(List.of());
        var lines = new ArrayList<NoteLine>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Optional<NoteLine> one = left.stream().skip(i).findFirst();
            Optional<NoteLine> other = right.stream().skip(i).findFirst();
            lines.add(new NoteLine(most(one.map(NoteLine::height), other.map(NoteLine::height)),
                    most(one.map(NoteLine::ascent), other.map(NoteLine::ascent)),
                    new Sides(one.map(NoteLine::payload), other.map(NoteLine::payload))));
        }
        return new NoteSlip(lines,
                new Sides(verso.map(NoteSlip::payload), recto.map(NoteSlip::payload)));
    }

    private static int most(Optional<Integer> one, Optional<Integer> other) {
        return Math.max(one.orElse(0), other.orElse(0));
    }
}
