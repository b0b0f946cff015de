package press.jubilee.pdf.galley;

import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;

/** What a block asks of the next one. */
enum Bond {
    NONE, LEAD_IN, HEADING, OPENER;

    /** The turn between the two. */
    GalleyItem.Turn turn() {
        return switch (this) {
            case NONE -> GalleyItem.Turn.of(0);
            case LEAD_IN -> GalleyItem.Turn.forbidden(Flaw.PARTED);
            case HEADING, OPENER -> GalleyItem.Turn.forbidden(Flaw.HEADING_AT_FOOT);
        };
    }

    /** Whether the space between the two may be widened to level a page. */
    boolean mayWiden() {
        return switch (this) {
            case NONE, OPENER -> true;
            case LEAD_IN, HEADING -> false;
        };
    }

    /** What is still asked for behind a block of so many lines, where so many were owed. */
    Bond after(int lines, int owed) {
        return lines < owed ? this == OPENER ? HEADING : this : NONE;
    }
}
