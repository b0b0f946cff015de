package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article was first published; the credit line is made from it.
 *
 * @param publication the newspaper, journal or book
 * @param title where the original title differs
 * @param language where the article is a translation, the original's
 * @param pages as printed, such as {@code 9} or {@code 12–14}
 * @param rights the holder's own wording, to be printed verbatim
 * @param changes what was done to the text since
 */
public record Source(String publication, Optional<PartialDate> date, Optional<String> title,
        Optional<Language> language, Optional<String> pages, Optional<String> url, Optional<String> rights,
        Permission permission, Changes changes) {

    public Source {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(changes, "changes");
    }

    /** A source of which no more is known than where and when. */
    public static Source of(String publication, PartialDate date) {
        return new Source(publication, Optional.of(date), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Permission.UNKNOWN, Changes.NONE);
    }

    /** How the reprint differs from the original. */
    public enum Changes {
        NONE, MINOR, ABRIDGED
    }
}
