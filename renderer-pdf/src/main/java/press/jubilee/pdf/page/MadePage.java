package press.jubilee.pdf.page;

import java.util.List;
import java.util.OptionalInt;

/**
 * A page of an article: what stands on it, and where. y is measured from the head of the text block to the top of the
 * thing.
 *
 * @param strips from head to foot, floating strips among them
 * @param separator where the height for the note separator begins; empty where there are no notes
 * @param notes from head to foot
 * @param filledLines how many grid lines strips and notes take together, the height of the separator included
 * @param last whether it is the article's last page, whose foot is free
 */
public record MadePage(PageSide side, List<Placed> strips, OptionalInt separator, List<PlacedNote> notes,
        int filledLines, boolean last) {

    public MadePage {
        strips = List.copyOf(strips);
        notes = List.copyOf(notes);
    }

    /** With its strips elsewhere on it. */
    MadePage withStrips(List<Placed> placed) {
        return new MadePage(side, placed, separator, notes, filledLines, last);
    }

    /** A strip or floating strip in its place. */
    public record Placed(int y, GalleyItem.Printed item) {

        /** The same, so much further down. */
        public Placed moved(int by) {
            return new Placed(y + by, item);
        }

        /** Of the thing itself. */
        int height() {
            return item.height();
        }

        public Object payload() {
            return item.payload();
        }

        /** Where it ends on the foot of its page: the baseline of a line, the lower edge of anything else. */
        int foot() {
            return y + switch (item) {
                case GalleyItem.Strip strip -> strip.ascent() > 0 ? strip.ascent() : strip.height();
                case GalleyItem.FloatingStrip strip -> strip.height();
            };
        }
    }

    /**
     * A note, or the part of it that stands on this page: its lines from {@code from}, included, to {@code to}, excluded.
     *
     * @param y of its first line here; the others follow by their heights
     */
    public record PlacedNote(int y, NoteSlip note, int from, int to) {

        /** Whether it began on an earlier page. */
        public boolean continued() {
            return from > 0;
        }

        /** Whether it goes on on a later page. */
        public boolean continues() {
            return to < note.lines().size();
        }
    }
}
