package press.jubilee.pdf.facing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
            case FacingGalley.Piece piece -> strips(piece, side).stream().map(Placed::payload).findFirst();
            case FacingGalley.NotePlace place -> side == PageSide.VERSO ? place.verso() : place.recto();
            default -> throw new IllegalArgumentException("not of a facing galley: " + of);
        };
    }

    private static List<Placed> strips(FacingGalley.Piece piece, PageSide side) {
        return side == PageSide.VERSO ? piece.verso() : piece.recto();
    }

    private MadePage side(MadePage spread, PageSide side) {
        var strips = new ArrayList<Placed>();
        for (Placed placed : spread.strips()) {
            strips((FacingGalley.Piece) placed.payload(), side)
                    .forEach(s -> strips.add(new Placed(placed.y() + s.y(), s.item())));
        }
        Function<FacingGalley.Words, Optional<Object>> own = side == PageSide.VERSO
                ? FacingGalley.Words::verso
                : FacingGalley.Words::recto;
        List<PlacedNote> notes = spread.notes().stream().map(n -> note(n, side, own))
                .flatMap(Optional::stream)
                .toList();
        return new MadePage(side, strips, notes.isEmpty() ? OptionalInt.empty() : spread.separator(), notes,
                spread.filledLines(), spread.last());
    }

    /** Of this side alone; empty where it has no words here. */
    private Optional<PlacedNote> note(PlacedNote placed, PageSide side,
            Function<FacingGalley.Words, Optional<Object>> own) {
        List<NoteLine> lines = placed.note().lines();
        boolean here = lines.subList(placed.from(), placed.to()).stream()
                .anyMatch(l -> own.apply((FacingGalley.Words) l.payload()).isPresent());
        return here
                ? Optional.of(new PlacedNote(placed.y(), new NoteSlip(lines.stream()
                        .map(l -> new NoteLine(l.height(), l.ascent(),
                                own.apply((FacingGalley.Words) l.payload()).orElse(blank)))
                        .toList(), payload(placed.note().payload(), side).orElseThrow()), placed.from(),
                        placed.to()))
                : Optional.empty();
    }
}
