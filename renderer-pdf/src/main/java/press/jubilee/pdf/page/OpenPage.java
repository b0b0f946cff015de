package press.jubilee.pdf.page;

import java.util.List;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;

/**
 * A page not yet closed: one state of the search. Mutable, as most strips only move y on, and never shared: a choice
 * works on a {@link #copy}. Two open pages at the same place of the galley with {@link #sameFuture} differ by nothing that
 * is still to be paid for but the verso that they face.
 */
final class OpenPage {

    /** A foot that no other has to be level with. */
    static final int FREE = -1;

    /** The height taken by strips and floating strips, whether these stand at the head, here or at the foot. */
    int y;

    /** Space to be kept before the next strip. */
    int gap;

    /** Where the last strip or floating strip went; for a foot, where it would have stood in the text. */
    int top;

    /** Whether nothing stands on it yet but notes carried over. */
    boolean empty = true;

    /** Whether a strip stands on it, so that gaps count. */
    boolean text;

    /** Where the last floating strip went. */
    Place zone = Place.TOP;

    /** How many floating strips have been placed, on earlier pages too. */
    int placedFloats;

    /** What the turn before this page repeats, still to be placed above the next strip. */
    List<Strip> due = List.of();

    /** What all before has cost. */
    double cost;

    /** The last choice made; null at the beginning. */
    Decision last;

    final boolean first;
    final PageSide side;

    /** The first note line of this page. */
    final int noteFrom;

    /** Grid lines empty at the foot of the verso faced, or {@link #FREE}. */
    final int facing;

    OpenPage(PageSide side, boolean first, int noteFrom, int facing) {
        this.side = side;
        this.first = first;
        this.noteFrom = noteFrom;
        this.facing = facing;
    }

    static OpenPage first(PageSide side) {
        return new OpenPage(side, true, 0, FREE);
    }

    OpenPage copy() {
        OpenPage copy = new OpenPage(side, first, noteFrom, facing);
        copy.y = y;
        copy.gap = gap;
        copy.top = top;
        copy.empty = empty;
        copy.text = text;
        copy.zone = zone;
        copy.placedFloats = placedFloats;
        copy.due = due;
        copy.cost = cost;
        copy.last = last;
        return copy;
    }

    void decide(int at, Decision.Kind kind, int value) {
        last = new Decision(last, at, kind, value);
    }

    /** @return whether it fits; on an empty page everything does. Where it does not, the page is of no more use */
    boolean place(Strip strip, PageShape shape) {
        if (!due.isEmpty()) {
            boolean first = empty;
            takeDue().forEach(repeated -> put(repeated, shape));
            empty = first;
        }
        return put(strip, shape);
    }

    /** What is to be placed before the next strip; nothing is due afterwards. */
    List<Strip> takeDue() {
        List<Strip> taken = due;
        due = List.of();
        return taken;
    }

    private boolean put(Strip strip, PageShape shape) {
        top = y + gap;
        if (strip.onGrid()) {
            top = shape.onGrid(top);
        }
        gap = 0;
        text = true;
        return grow(top + strip.height(), shape);
    }

    void addGap(int height) {
        if (text) {
            gap = Math.min(GalleyItem.MAX_LENGTH, gap + height);
        }
    }

    /** @return whether it fits there, as for a strip */
    boolean place(FloatingStrip strip, Place place, PageShape shape) {
        zone = place;
        placedFloats++;
        if (place == Place.HERE) {
            top = text ? y + gap + strip.space() : y;
            gap = strip.space();
            text = true;
            return grow(top + strip.height(), shape);
        }
        top = y;
        int end = y + shape.onGrid(strip.height() + strip.space());
        boolean nothingElseFits = !text && end > shape.height() && y + strip.height() <= shape.height();
        return grow(nothingElseFits ? shape.height() : end, shape);
    }

    private boolean grow(int end, PageShape shape) {
        boolean fits = end <= shape.height();
        boolean stays = fits || empty;
        if (!fits) {
            cost += PageSettings.OVERFULL;
        }
        y = end;
        empty = false;
        return stays;
    }

    /** Whether all that follows costs the same as after the other, but for the feet of this spread. */
    boolean sameFuture(OpenPage other) {
        return y == other.y && gap == other.gap && noteFrom == other.noteFrom && side == other.side
                && placedFloats == other.placedFloats && zone == other.zone && empty == other.empty
                && text == other.text && first == other.first && due == other.due;
    }

    int futureHash() {
        int hash = y * 31 + gap;
        hash = hash * 31 + noteFrom;
        hash = hash * 31 + placedFloats * 8 + zone.ordinal() * 2 + side.ordinal();
        return hash * 0x9E3779B9;
    }
}
