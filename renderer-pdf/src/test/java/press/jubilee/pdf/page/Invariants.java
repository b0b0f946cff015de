package press.jubilee.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.jubilee.pdf.page.Compromise.Kind;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.GalleyItem.Way;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.MadePage.PlacedNote;

/** What must hold for the pages of any galley, whatever they cost. */
final class Invariants {

    private Invariants() {}

    static void check(Galley galley, PageShape shape, MadeUp made) {
        everyStripOnce(galley, made);
        floatsInOrder(galley, made);
        notesOnce(made);
        for (int number = 0; number < made.pages().size(); number++) {
            MadePage page = made.pages().get(number);
            assertFalse(page.strips().isEmpty() && page.notes().isEmpty(), "a blank page");
            assertEquals(number == made.pages().size() - 1, page.last());
            if (!has(made, Kind.OVERFULL_PAGE, number)) {
                nothingOverlaps(page, shape);
                onGrid(page, shape);
            }
            notesWithTheirCalls(made, number);
            int slack = page.notes().isEmpty() ? 0 : 1;
            if (page.filledLines() + slack < shape.lines() && !page.last() && noForcedTurn(galley)) {
                assertTrue(has(made, Kind.SHORT_PAGE, number), "a short page is not reported");
            }
        }
    }

    private static boolean noForcedTurn(Galley galley) {
        return !galley.items().contains(Turn.forced());
    }

    static boolean has(MadeUp made, Kind kind, int page) {
        return made.compromises().stream().anyMatch(c -> c.kind() == kind && c.page() == page);
    }

    /** The strips that are placed read as the galley does with one way of each of its alternatives. */
    private static void everyStripOnce(Galley galley, MadeUp made) {
        List<Strip> placed = made.pages().stream().flatMap(page -> page.strips().stream()).map(Placed::item)
                .filter(Strip.class::isInstance).map(Strip.class::cast).toList();
        int next = 0;
        for (GalleyItem item : galley.items()) {
            next += switch (item) {
                case Strip strip -> taken(List.of(strip), placed, next);
                case Alternatives alternatives -> wayTaken(alternatives, placed, next);
                case Gap gap -> 0;
                case Turn turn -> 0;
                case FloatingStrip strip -> 0;
            };
        }
        assertEquals(placed.size(), next, "strips that are not in the galley");
    }

    private static int wayTaken(Alternatives alternatives, List<Strip> placed, int next) {
        for (Way way : alternatives.ways()) {
            List<Strip> strips = way.items().stream().filter(Strip.class::isInstance).map(Strip.class::cast)
                    .toList();
            if (next + strips.size() <= placed.size()
                    && placed.subList(next, next + strips.size()).equals(strips)) {
                return strips.size();
            }
        }
        throw new AssertionError("no way of the paragraph is on the pages: " + alternatives);
    }

    private static int taken(List<Strip> strips, List<Strip> placed, int next) {
        assertTrue(next + strips.size() <= placed.size(), "strips are missing");
        assertEquals(strips, placed.subList(next, next + strips.size()));
        return strips.size();
    }

    private static void floatsInOrder(Galley galley, MadeUp made) {
        List<GalleyItem> mentioned = galley.items().stream().filter(FloatingStrip.class::isInstance).toList();
        List<GalleyItem.Printed> placed = made.pages().stream().flatMap(page -> page.strips().stream())
                .map(Placed::item)
                .filter(FloatingStrip.class::isInstance).toList();
        assertEquals(mentioned, placed);
    }

    private static void notesOnce(MadeUp made) {
        List<NoteSlip> called = made.pages().stream().flatMap(page -> called(page).stream()).toList();
        List<NoteSlip> placed = new ArrayList<>();
        int reached = 0;
        for (MadePage page : made.pages()) {
            for (PlacedNote note : page.notes()) {
                if (note.from() == 0) {
                    placed.add(note.note());
                    reached = 0;
                }
                assertEquals(placed.getLast(), note.note(), "another note comes between the parts of one");
                assertEquals(reached, note.from(), "lines of a note are lost or doubled");
                reached = note.to();
            }
            if (!page.notes().isEmpty() && page.notes().getLast().continues()) {
                assertFalse(page.last(), "a note does not end");
            }
        }
        assertEquals(called, placed);
    }

    private static List<NoteSlip> called(MadePage page) {
        return page.strips().stream().map(Placed::item).filter(Strip.class::isInstance).map(Strip.class::cast)
                .flatMap(strip -> strip.notes().stream()).toList();
    }

    private static void notesWithTheirCalls(MadeUp made, int number) {
        MadePage page = made.pages().get(number);
        Set<NoteSlip> begun = new HashSet<>();
        page.notes().stream().filter(note -> !note.continued()).forEach(note -> begun.add(note.note()));
        for (NoteSlip note : called(page)) {
            boolean reported = made.compromises().stream()
                    .anyMatch(c -> c.kind() == Kind.LATE_NOTE && c.payload().equals(note.payload()));
            assertEquals(!begun.contains(note), reported,
                    "note " + note.payload() + " on page " + (number + 1));
        }
    }

    private static void nothingOverlaps(MadePage page, PageShape shape) {
        int y = 0;
        for (Placed placed : page.strips()) {
            assertTrue(placed.y() >= y, placed.payload() + " overlaps what is above");
            y = placed.y() + height(placed.item());
        }
        assertTrue(y <= page.separator().orElse(shape.height()), "the strips reach into the notes");
        int top = page.separator().orElse(0) + shape.separator();
        for (PlacedNote note : page.notes()) {
            assertEquals(top, note.y(), "notes do not follow each other");
            for (int line = note.from(); line < note.to(); line++) {
                top += note.note().lines().get(line).height();
            }
        }
    }

    static int height(GalleyItem item) {
        return switch (item) {
            case Strip strip -> strip.height();
            case FloatingStrip strip -> strip.height();
            case Gap gap -> throw new AssertionError(gap);
            case Turn turn -> throw new AssertionError(turn);
            case Alternatives alternatives -> throw new AssertionError(alternatives);
        };
    }

    private static void onGrid(MadePage page, PageShape shape) {
        for (Placed placed : page.strips()) {
            if (placed.item() instanceof Strip strip && strip.onGrid()) {
                assertEquals(0, placed.y() % shape.leading(), placed.payload() + " is off the grid");
            }
        }
        if (!page.notes().isEmpty()) {
            PlacedNote last = page.notes().getLast();
            int y = last.y();
            for (int line = last.from(); line < last.to() - 1; line++) {
                y += last.note().lines().get(line).height();
            }
            int baseline = y + last.note().lines().get(last.to() - 1).ascent();
            assertEquals(shape.lastBaseline(), baseline, "the last note does not end on the last baseline");
        }
    }
}
