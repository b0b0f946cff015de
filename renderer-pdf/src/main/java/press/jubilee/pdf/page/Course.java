package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.GalleyItem.Way;

/**
 * A galley as the search walks it: every item, those of the ways included, in one row with ordinals. The items of
 * {@link Alternatives} follow it, way after way. Where two strips have no turn between them a forbidden one is put in, so
 * that a galley that cannot be divided decently can still be divided.
 */
final class Course {

    private final List<GalleyItem> items = new ArrayList<>();
    private final List<int[]> wayStarts = new ArrayList<>();
    private final IntRow called = new IntRow();
    private final IntRow mentioned = new IntRow();
    private final List<FloatingStrip> floats = new ArrayList<>();
    private final NoteQueue notes = new NoteQueue();

    private static final int[] NO_WAYS = {};

    private int linesCalled;
    private double rebates;

    Course(Galley galley) {
        boolean mayTurn = true;
        for (GalleyItem item : galley.items().subList(0, end(galley.items()))) {
            mayTurn = add(item, mayTurn, true);
        }
    }

    /** Behind the last item that prints something: turns and gaps at the end mean nothing. */
    private static int end(List<GalleyItem> items) {
        int end = items.size();
        while (end > 0 && (items.get(end - 1) instanceof Turn || items.get(end - 1) instanceof Gap)) {
            end--;
        }
        return end;
    }

    /** @return whether the page may be turned after the item */
    private boolean add(GalleyItem item, boolean mayTurn, boolean queueNotes) {
        return switch (item) {
            case Gap gap -> {
                put(gap);
                yield mayTurn;
            }
            case Turn turn -> {
                rebates += turn.isForced() ? 0 : Math.min(0, turn.cost());
                put(turn);
                yield true;
            }
            case Strip strip -> {
                putTurn(mayTurn);
                for (NoteSlip note : strip.notes()) {
                    if (queueNotes) {
                        notes.add(note);
                    }
                    linesCalled += note.lines().size();
                }
                put(strip);
                yield false;
            }
            case FloatingStrip strip -> {
                putTurn(mayTurn);
                put(strip);
                floats.add(strip);
                yield false;
            }
            case Alternatives alternatives -> addWays(alternatives, mayTurn, queueNotes);
        };
    }

    private boolean addWays(Alternatives alternatives, boolean mayTurnBefore, boolean queueNotes) {
        List<Way> ways = alternatives.ways();
        int[] starts = new int[ways.size() + 1];
        put(alternatives);
        wayStarts.set(items.size() - 1, starts);
        int calledBefore = linesCalled;
        boolean mayTurnAfter = true;
        for (int way = 0; way < ways.size(); way++) {
            starts[way] = items.size();
            linesCalled = calledBefore;
            boolean mayTurn = mayTurnBefore;
            for (GalleyItem item : ways.get(way).items()) {
                mayTurn = add(item, mayTurn, queueNotes && way == 0);
            }
            mayTurnAfter &= mayTurn;
        }
        starts[ways.size()] = items.size();
        return mayTurnAfter;
    }

    private void putTurn(boolean already) {
        if (!already) {
            put(Turn.forbidden(Flaw.PARTED));
        }
    }

    private void put(GalleyItem item) {
        items.add(item);
        wayStarts.add(NO_WAYS);
        called.add(linesCalled);
        mentioned.add(floats.size());
    }

    int size() {
        return items.size();
    }

    GalleyItem item(int ordinal) {
        return items.get(ordinal);
    }

    /** The ordinal behind an item and all that belongs to it. */
    int after(int ordinal) {
        int[] starts = wayStarts.get(ordinal);
        return starts.length == 0 ? ordinal + 1 : starts[starts.length - 1];
    }

    /** Where a way of alternatives begins; where the last ends for the number of ways. */
    int wayStart(int ordinal, int way) {
        return wayStarts.get(ordinal)[way];
    }

    /** How many note lines have been called when an item has been placed. */
    int called(int ordinal) {
        return ordinal == items.size() ? notes.size() : called.get(ordinal);
    }

    /** How many floating strips have been mentioned before an item; for one of them also its own number. */
    int mentioned(int ordinal) {
        return ordinal == items.size() ? floats.size() : mentioned.get(ordinal);
    }

    FloatingStrip floating(int number) {
        return floats.get(number);
    }

    /** At least what turns with a cost below 0 take off the demerits: 0 or less. */
    double rebates() {
        return rebates;
    }

    NoteQueue notes() {
        return notes;
    }
}
