package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.model.Language;

/**
 * What shaping must know of a language. Taken once a language and not once a word, since language tags are slow to read.
 *
 * @param system the OpenType language system tag
 * @param script of text that has no letters of its own
 * @param eastAsian whether marks shared by Latin and Chinese text are to be Chinese
 */
record LanguageTraits(Language language, String system, UnicodeScript script, boolean eastAsian) {

    static LanguageTraits of(Language language) {
        String primary = language.primary();
        return new LanguageTraits(language, LanguageSystem.tag(language), Scripts.ofLanguage(primary),
                primary.equals("zh") || primary.equals("ja"));
    }

    /** Remembers the traits by tag. Safe for many threads. */
    static final class Table {

        private final ConcurrentHashMap<String, LanguageTraits> traits = new ConcurrentHashMap<>();

        LanguageTraits of(Language language) {
            LanguageTraits known = traits.get(language.tag());
            return known != null
                    ? known
                    : traits.computeIfAbsent(language.tag(), tag -> LanguageTraits.of(language));
        }
    }
}
