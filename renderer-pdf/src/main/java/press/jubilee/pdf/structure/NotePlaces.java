package press.jubilee.pdf.structure;

import java.util.Optional;

/**
 * The names of the places that a note's call and its number lead to: each leads to the other. They are ids within a text,
 * which authors' own ids, beginning with a letter, do not meet.
 */
public final class NotePlaces {

    private static final String NOTE = "_note-";
    private static final String CALL = "_call-";

    private NotePlaces() {}

    /** Where the note with that number begins. */
    public static String note(int number) {
        return NOTE + number;
    }

    /** Where it is called first. */
    public static String call(int number) {
        return CALL + number;
    }

    /** The place in the book of a call that a link is at; empty for a link that leads to no note. */
    public static Optional<String> called(String link) {
        int id = link.lastIndexOf("#" + NOTE);
        return id <= 0
                ? Optional.empty()
                : Optional.of(link.substring(1, id + 1) + CALL + link.substring(id + 1 + NOTE.length()));
    }

    /** Whether a link leads from a note back to its call. */
    public static boolean leadsBack(String link) {
        return link.lastIndexOf("#" + CALL) > 0;
    }
}
