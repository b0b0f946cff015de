package press.jubilee.model.importer.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Language;

/**
 * The language of a text by its script, and among those in Latin letters by their commonest small words.
 *
 * @param sure whether the text leaves little doubt
 */
record LanguageGuess(Language language, boolean sure) {

    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();
    private static final String SIMPLIFIED = "国们对时来个学会经说这为与发开进动现两东从总关应间问题业区门实长员协积极级纪约统继续义习乡书贸买卖贡责质资费党";
    private static final String TRADITIONAL = "國們對時來個學會經說這為與發開進動現兩東從總關應間問題業區門實長員協積極級紀約統繼續義習鄉書貿買賣貢責質資費黨";
    private static final int LONGEST = 20_000;
    private static final int ENOUGH = 5;

    static Optional<LanguageGuess> of(String text) {
        String sample = text.substring(0, Math.min(LONGEST, text.length()));
        int letters = count(sample, Character.UnicodeScript.LATIN);
        int han = count(sample, Character.UnicodeScript.HAN);
        int kana = count(sample, Character.UnicodeScript.HIRAGANA)
                + count(sample, Character.UnicodeScript.KATAKANA);
        int hangul = count(sample, Character.UnicodeScript.HANGUL);
        int cyrillic = count(sample, Character.UnicodeScript.CYRILLIC);
        int arabic = count(sample, Character.UnicodeScript.ARABIC);
        if (kana * 5 > han && kana > ENOUGH) {
            return guess("ja", true);
        } else if (hangul > letters) {
            return guess("ko", true);
        } else if (han * 3 > letters) {
            return Optional.of(han(sample));
        } else if (cyrillic > letters) {
            return guess("ru", !sample.matches("(?s).*[іїєґўЇІЄҐЎ].*"));
        } else if (arabic > letters) {
            return guess("ar", !sample.matches("(?s).*[پچژگ].*"));
        }
        return latin(sample);
    }

    private static Optional<LanguageGuess> guess(String tag, boolean sure) {
        return Optional.of(new LanguageGuess(new Language(tag), sure));
    }

    private static LanguageGuess han(String sample) {
        long simplified = sample.chars()
                .filter(c -> SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0).count();
        long traditional = sample.chars()
                .filter(c -> TRADITIONAL.indexOf(c) >= 0 && SIMPLIFIED.indexOf(c) < 0).count();
        return new LanguageGuess(new Language(traditional > simplified ? "zh-Hant" : "zh-Hans"),
                traditional != simplified);
    }

    private static Optional<LanguageGuess> latin(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var counts = new LinkedHashMap<String, Long>();
        SMALL_WORDS.forEach((tag, small) -> counts.put(tag,
                Arrays.stream(words).filter(small::contains).count()));
        String best = "en";
        long second = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        for (var entry : counts.entrySet()) {
            second = entry.getKey().equals(best) ? second : Math.max(second, entry.getValue());
        }
        return counts.get(best) == 0
                ? Optional.empty()
                : guess(best, counts.get(best) >= ENOUGH && counts.get(best) > 2 * second);
    }

    private static int count(String sample, Character.UnicodeScript script) {
        return (int) sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
    }

    private static Map<String, Set<String>> smallWords() {
        var words = new LinkedHashMap<String, Set<String>>();
        words.put("en", Set.of("the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "from",
                "has", "have", "which", "its"));
        words.put("fr", Set.of("le", "les", "des", "et", "est", "une", "dans", "du", "que", "qui", "pour",
                "aux", "sur", "ces", "leur"));
        words.put("de", Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "dem",
                "zu", "von", "auf", "wird", "für"));
        words.put("es", Set.of("el", "los", "las", "y", "del", "una", "por", "para", "con", "como", "más",
                "fue", "su", "al", "se"));
        words.put("it", Set.of("il", "gli", "della", "di", "che", "è", "una", "per", "con", "nel", "alla",
                "sono", "dei", "delle", "anche"));
        words.put("pt", Set.of("o", "os", "da", "do", "dos", "das", "e", "uma", "não", "em", "para", "com",
                "ao", "foi", "pela"));
        return words;
    }
}
