package press.jubilee.model;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an article was first published; the credit line is made from it.
 *
 * @param publication the newspaper, journal or book; absent where the article is a translation of a text that is not known
 *        to have been published, such as another of this volume
 * @param title where the original title differs
 * @param language where the article is a translation, the original's
 * @param pages as printed, such as {@code 9} or {@code 12–14}
 * @param rights the holder's own wording, to be printed verbatim
 * @param changes what was done to the text since
 */
public record Source(Optional<String> publication, Optional<PartialDate> date, Optional<String> title,
        Optional<Language> language, Optional<String> pages, Optional<String> url, Optional<String> rights,
        Permission permission, Changes changes) {

    /** @throws IllegalArgumentException if it says nothing that a credit line could print */
    public Source {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(changes, "changes");
        if (!isPrintable(publication, date, title, language, rights)) {
            throw new IllegalArgumentException(
                    "a source needs a publication, a date, a title, a language or the wording of the rights");
        }
    }

    /** A source of which no more is known than where and when. */
    public static Source of(String publication, PartialDate date) {
        return new Source(Optional.of(publication), Optional.of(date), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Permission.UNKNOWN, Changes.NONE);
    }

    /** Whether a credit line can be made of these. */
    public static boolean isPrintable(Optional<String> publication, Optional<PartialDate> date,
            Optional<String> title, Optional<Language> language, Optional<String> rights) {
        return Stream.of(publication, date, title, language, rights).anyMatch(Optional::isPresent);
    }

    /** How the reprint differs from the original. */
    public enum Changes {
        NONE, MINOR, ABRIDGED
    }
}
