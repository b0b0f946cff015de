package press.jubilee.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Where an article was first published; the credit line is made from it.
 *
 * @param publication the newspaper, journal or book; absent where the article is a translation of a text that is not known
 *        to have been published, such as another of this volume
 * @param title where the original title differs
 * @param language where the article is a translation, the original's
 * @param pages as printed, such as {@code 9} or {@code 12–14}
 * @param holder who owns the rights, such as {@code China Daily}
 * @param rights the holder's own wording, to be printed verbatim
 * @param changes what was done to the text since
 * @param at where its permission is given, or where it begins
 */
public record Source(Optional<String> publication, Optional<PartialDate> date, Optional<String> title,
        Optional<Language> language, Optional<String> pages, Optional<String> url, Optional<String> holder,
        Optional<String> rights, Permission permission, Changes changes, SourcePosition at) {

    /** @throws IllegalArgumentException if it says nothing that a credit line could print */
    public Source {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(at, "at");
        if (!isPrintable(publication, date, title, language, rights)) {
            throw new IllegalArgumentException(
                    "a source needs a publication, a date, a title, a language or the wording of the rights");
        }
    }

    /** Starts a source; the builder takes what is known. */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /** A source of which no more is known than where and when. */
    public static Source of(String publication, PartialDate date) {
        return builder().publication(publication).date(date).build();
    }

    /** Whether a credit line can be made of these. */
    public static boolean isPrintable(Optional<String> publication, Optional<PartialDate> date,
            Optional<String> title, Optional<Language> language, Optional<String> rights) {
        return Stream.of(publication, date, title, language, rights).anyMatch(Optional::isPresent);
    }

    /** How the text here differs from the original. */
    public enum Changes {
        NONE, MINOR, ABRIDGED, REVISED, TRANSLATED;

        /** The word of the front matter: {@code abridged}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
