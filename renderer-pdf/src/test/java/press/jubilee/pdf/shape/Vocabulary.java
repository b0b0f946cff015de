package press.jubilee.pdf.shape;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tens of thousands of real words: what languages, countries and currencies are called in the JDK's locale data. */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "pl", "cs",
            "sk",
            "hu", "ro", "tr", "vi", "el", "ru", "uk", "bg", "sr", "mk", "lt", "lv", "et", "fi", "sv", "da",
            "nb",
            "is", "nl", "ca", "hr", "sl", "sq", "ga", "cy", "be", "eu", "az", "uz");

    private Vocabulary() {}

    static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (String tag : LANGUAGES) {
            Locale in = Locale.forLanguageTag(tag);
            for (String language : Locale.getISOLanguages()) {
                add(words, Locale.forLanguageTag(language).getDisplayLanguage(in));
            }
            for (String country : Locale.getISOCountries()) {
                add(words, Locale.of("", country).getDisplayCountry(in));
            }
            Currency.getAvailableCurrencies().forEach(currency -> add(words, currency.getDisplayName(in)));
        }
        return words;
    }

    private static void add(Set<String> words, String name) {
        words.addAll(List.of(name.split("[\\s\u00A0\u202F]+")));
        words.remove("");
    }
}
