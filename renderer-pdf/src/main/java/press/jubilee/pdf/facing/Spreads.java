package press.jubilee.pdf.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.pdf.page.Compromise;
import press.jubilee.pdf.page.MadePage;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.MadePage.PlacedNote;
import press.jubilee.pdf.page.MadeUp;
import press.jubilee.pdf.page.NoteSlip;
import press.jubilee.pdf.page.NoteSlip.NoteLine;
import press.jubilee.pdf.page.PageSide;

/** Makes spreads out of the pages of a {@link FacingGalley}: each becomes a verso and the recto it faces. */
public final class Spreads {

    private final Object blank;

    /** @param blank what a line of a note holds on the side where it has no words */
    public Spreads(Object blank) {
        this.blank = blank;
    }

    /** Verso and recto in turn, twice as many pages; a compromise is told of the verso's first words, or the recto's. */
    public MadeUp of(MadeUp made) {
        var pages = new ArrayList<MadePage>();
        for (MadePage page : made.pages()) {
            pages.add(side(page, PageSide.VERSO));
            pages.add(side(page, PageSide.RECTO));
        }
        return new MadeUp(pages, made.demerits(),
                made.compromises().stream().map(c -> told(c, pages)).toList());
    }

    private static Compromise told(Compromise c, List<MadePage> pages) {
        Optional<Object> verso = payload(c.payload(), PageSide.VERSO);
        Object payload = verso.or(() -> payload(c.payload(), PageSide.RECTO)).orElseThrow();
        return new Compromise(c.kind(), 2 * c.page() + (verso.isPresent() ? 0 : 1), payload);
    }

    private static Optional<Object> payload(Object of, PageSide side) {
        return switch (of) {
            case FacingGalley.Piece piece -> piece.on(side).stream().map(Placed::payload).findFirst();
            case FacingGalley.Sides sides -> sides.on(side);
            default -> throw new IllegalArgumentException("not of a facing galley: " + of);
        };
    }

    private MadePage side(MadePage spread, PageSide side) {
        var strips = new ArrayList<Placed>();
        for (Placed placed : spread.strips()) {
            ((FacingGalley.Piece) placed.payload()).on(side).forEach(s -> strips.add(s.moved(placed.y())));
        }
        List<PlacedNote> notes = spread.notes().stream().map(n -> note(n, side)).flatMap(Optional::stream)
                .toList();
        return new MadePage(side, strips, notes.isEmpty() ? OptionalInt.empty() : spread.separator(), notes,
                spread.filledLines(), spread.last());
    }

    /** Of this side alone; empty where it has no words here. */
    private Optional<PlacedNote> note(PlacedNote placed, PageSide side) {
        List<NoteLine> lines = placed.note().lines();
        boolean here = lines.subList(placed.from(), placed.to()).stream()
                .anyMatch(l -> payload(l.payload(), side).isPresent());
        if (!here) {
            return Optional.empty();
        }
        List<NoteLine> own = lines.stream()
                .map(l -> new NoteLine(l.height(), l.ascent(), payload(l.payload(), side).orElse(blank)))
                .toList();
        return Optional.of(new PlacedNote(placed.y(),
                new NoteSlip(own, payload(placed.note().payload(), side).orElseThrow()), placed.from(),
                placed.to()));
    }
}
