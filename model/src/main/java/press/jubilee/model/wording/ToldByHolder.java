package press.jubilee.model.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.jubilee.model.Source;

/** What a holder's own wording tells of a source, so that the house need not: its first publication, what was changed. */
record ToldByHolder(Source source, HouseWords words) {

    /** Whether it tells every fact that the house's sentence would, the date in the house's form. */
    boolean publication() {
        return source.publication().isPresent() && says("publication")
                && Stream.of(source.publication(), source.date().map(d -> DateWords.of(d, words)),
                        source.title(), source.pages()).flatMap(Optional::stream).allMatch(this::names);
    }

    /** Whether the fact stands in it, not as a part of a longer number. */
    private boolean names(String fact) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(fact) + "(?!\\d)")
                .matcher(source.rights().orElse(""))
                .find();
    }

    boolean changes() {
        return switch (source.changes()) {
            case NONE -> false;
            case MINOR -> says("minor");
            case ABRIDGED -> says("abridged");
            case REVISED -> says("revised");
            case TRANSLATED -> says("translated");
        };
    }

    private boolean says(String what) {
        String rights = source.rights().orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(words.get("told." + what).split(",")).anyMatch(rights::contains);
    }
}
