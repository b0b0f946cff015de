package press.jubilee.pdf.page;

import java.util.Objects;

/**
 * Something on a page that is less good than it should be, for want of a better division.
 *
 * @param page from 0 within the article
 * @param payload of the strip, note or floating strip that it is about
 */
public record Compromise(Kind kind, int page, Object payload) {

    public Compromise {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(payload, "payload");
    }

    public enum Kind {
        /** Grid lines are empty at the foot, or above the notes. */
        SHORT_PAGE,
        /** This recto ends on another line than the verso it faces. */
        UNEQUAL_FEET,
        /** The page ends with a hyphen. */
        HYPHEN_AT_TURN,
        /** The last line of a paragraph stands alone at the head of the next page. */
        WIDOW,
        /** The first line of a paragraph is left alone at the foot. */
        ORPHAN,
        /** A paragraph of two or three lines is parted. */
        PARTED_SHORT_PARAGRAPH,
        /** Strips that belong together are parted. */
        PARTED,
        /** A heading is left at the foot. */
        HEADING_AT_FOOT,
        /** A note goes on at the foot of the next page. */
        SPLIT_NOTE,
        /** A note begins, or goes on, on a later page than it should. */
        LATE_NOTE,
        /** A floating strip stands two pages or more after its mention. */
        FAR_FLOAT,
        /** A strip or note is taller than the text block and stands out of it. */
        OVERFULL_PAGE,
        /** The article's last page holds very few lines. */
        FEW_LINES_ON_LAST_PAGE
    }
}
