package press.jubilee.model.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.Article;
import press.jubilee.model.Permission;
import press.jubilee.model.RightsLedger;
import press.jubilee.model.Source;
import press.jubilee.model.text.Phrase;

/**
 * What the list of sources and permissions says of a reprint.
 *
 * @param credit its credit line, with who translated it
 * @param rights sentences on who holds the rights and what the holder said, as far as the credit line does not tell; empty
 *        where it tells both
 */
public record RightsEntry(Phrase credit, Optional<String> rights) {

    /** @throws IllegalArgumentException if the article has no source */
    public static RightsEntry of(Article article, HouseWords words) {
        Source source = article.source()
                .orElseThrow(() -> new IllegalArgumentException(article.id() + " has no source"));
        Phrase credit = CreditLine.inFull(article, words).orElseThrow();
        String told = credit.plain();
        Optional<String> holder = source.holder().filter(h -> !told.contains(h))
                .map(h -> words.pattern("holder").fill(Map.of("holder", h)));
        String rights = String.join(words.get(HouseWord.SENTENCE_SPACE),
                Stream.of(holder, permission(source.permission(), told, words)).flatMap(Optional::stream)
                        .toList());
        return new RightsEntry(credit, Optional.of(rights).filter(r -> !r.isEmpty()));
    }

    /** What the list says once, above its entries, where a permission is unknown: the holders are asked to come forward. */
    public static Optional<String> appeal(RightsLedger ledger, HouseWords words) {
        return ledger.outstanding().stream()
                .anyMatch(a -> a.source().orElseThrow().permission() == Permission.UNKNOWN)
                        ? Optional.of(words.get(HouseWord.PERMISSION_UNKNOWN))
                        : Optional.empty();
    }

    private static Optional<String> permission(Permission permission, String told, HouseWords words) {
        return switch (permission) {
            case GRANTED -> Optional.of(words.get(HouseWord.PERMISSION_GRANTED))
                    .filter(p -> Stream.of(words.get("told.permission").split(","))
                            .noneMatch(told.toLowerCase(Locale.ROOT)::contains));
            case REQUESTED -> Optional.of(words.get(HouseWord.PERMISSION_REQUESTED));
            case NOT_NEEDED -> Optional.of(words.get(HouseWord.PERMISSION_NOT_NEEDED));
            case UNKNOWN -> Optional.empty();
        };
    }
}
