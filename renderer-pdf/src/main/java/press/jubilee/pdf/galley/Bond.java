package press.jubilee.pdf.galley;

import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;

/** What a block asks of the next one. */
enum Bond {
    NONE,
    /** Keeps with the next block, as a term does with its meaning. */
    KEPT,
    /** Ends with a colon: some lines of what it announces stay with it. */
    LEAD_IN,
    /** A line of what was announced stands, but not yet enough. */
    ANNOUNCED, HEADING, OPENER;

    /** For a turn behind the first line of what a colon announces; forbidden, it would tie list to list without end. */
    private static final int ANNOUNCED_PARTED = 3_000;

    /** The turn between the two. */
    GalleyItem.Turn turn() {
        return switch (this) {
            case NONE -> GalleyItem.Turn.of(0);
            case KEPT, LEAD_IN -> GalleyItem.Turn.forbidden(Flaw.PARTED);
            case ANNOUNCED -> GalleyItem.Turn.of(ANNOUNCED_PARTED);
            case HEADING, OPENER -> GalleyItem.Turn.forbidden(Flaw.HEADING_AT_FOOT);
        };
    }

    /** Whether the space between the two may be widened to level a page. */
    boolean mayWiden() {
        return switch (this) {
            case NONE, OPENER -> true;
            case KEPT, LEAD_IN, ANNOUNCED, HEADING -> false;
        };
    }

    /** How many lines of what follows are asked for. */
    int lines() {
        return switch (this) {
            case NONE, ANNOUNCED -> 0;
            case KEPT -> 1;
            case LEAD_IN, HEADING, OPENER -> 2;
        };
    }

    /** What is still asked for behind too few lines. */
    Bond rest() {
        return switch (this) {
            case NONE, KEPT -> NONE;
            case LEAD_IN, ANNOUNCED -> ANNOUNCED;
            case HEADING, OPENER -> HEADING;
        };
    }
}
