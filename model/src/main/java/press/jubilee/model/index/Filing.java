package press.jubilee.model.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.jubilee.model.Language;
import press.jubilee.model.collation.Alphabet;

/** What headings are filed under: an article at the beginning and marks before the first letter do not count. */
final class Filing {

    private static final Map<String, List<String>> ARTICLES = Map.of(
            "en", List.of("the ", "a ", "an "),
            "fr", List.of("le ", "la ", "les ", "l'", "l’", "un ", "une "),
            "de", List.of("der ", "die ", "das ", "ein ", "eine "),
            "es", List.of("el ", "la ", "los ", "las ", "un ", "una "));

    private final Language language;
    private final Alphabet alphabet;

    Filing(Language language) {
        this.language = language;
        this.alphabet = Alphabet.of(language);
    }

    /** A heading with its place in the order. */
    record Filed(String heading, Alphabet.Filed under) {

        String letter() {
            return under.letter().orElse(BookIndex.NO_LETTER);
        }
    }

    /** @param sortAs what it is filed under; blank for the heading itself */
    Filed file(String heading, String sortAs) {
        return new Filed(heading, alphabet.file(sortAs.isBlank() ? plain(heading) : sortAs));
    }

    Comparator<Filed> order() {
        return Comparator.comparing(Filed::under, alphabet.order()).thenComparing(Filed::heading);
    }

    private String plain(String heading) {
        int begin = 0;
        while (begin < heading.length() && !Character.isLetterOrDigit(heading.codePointAt(begin))) {
            begin += Character.charCount(heading.codePointAt(begin));
        }
        String bare = heading.substring(begin);
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES.getOrDefault(language.primary(), List.of())) {
            if (lower.startsWith(article) && bare.length() > article.length()) {
                return bare.substring(article.length());
            }
        }
        return bare.isEmpty() ? heading : bare;
    }
}
