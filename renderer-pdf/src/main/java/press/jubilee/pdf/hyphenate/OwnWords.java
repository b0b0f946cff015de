package press.jubilee.pdf.hyphenate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.jubilee.model.Language;

/**
 * What a book says of its own words.
 *
 * @param everywhere words with their hyphens, such as {@code Jubi-lee}, in texts of any language; one without is never
 *        hyphenated
 * @param byLanguage the same, in texts of one language alone, by its primary tag; they go before the others
 * @param names words of people's names, which are left whole where they begin with a capital
 */
public record OwnWords(List<String> everywhere, Map<String, List<String>> byLanguage, Set<String> names) {

    public static final OwnWords NONE = new OwnWords(List.of(), Map.of(), Set.of());

    public OwnWords {
        everywhere = List.copyOf(everywhere);
        byLanguage = Map.copyOf(byLanguage);
        names = Set.copyOf(names);
    }

    /** The hyphenator of a language, these words taken in. */
    Hyphenator in(Language language) {
        List<String> words = new ArrayList<>(everywhere);
        words.addAll(byLanguage.getOrDefault(language.primary(), List.of()));
        Hyphenator plain = Hyphenator.of(language);
        return words.isEmpty() && names.isEmpty() ? plain : plain.withExceptions(words).withNames(names);
    }
}
