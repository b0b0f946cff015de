package press.jubilee.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language tag of BCP 47 in its canonical case, such as {@code en}, {@code zh-Hans} or {@code pt-BR}.
 */
public record Language(String tag) {

    public static final Language ENGLISH = new Language("en");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb",
            "sd", "ug");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo",
            "Rohg");

    /** @throws IllegalArgumentException if the tag is not well formed; {@code en_US} is read as {@code en-US} */
    public Language {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag.trim().replace('_', '-')).build()
                    .toLanguageTag();
            if (canonical.equals("und") || canonical.isEmpty()) {
                throw new IllegalArgumentException("not a language tag: " + tag);
            }
            tag = canonical;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
    }

    /** The first subtag, {@code zh} of {@code zh-Hans}; empty for a language of private use. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.startsWith("x-") ? "" : tag.substring(0, end);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean isChinese() {
        return primary().equals("zh");
    }

    /** Whether Han characters of this language take traditional forms: {@code zh-Hant}, {@code zh-TW}, {@code zh-HK}. */
    public boolean isTraditionalChinese() {
        Locale locale = locale();
        return isChinese() && (locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && Set.of("TW", "HK", "MO").contains(locale.getCountry()));
    }

    public boolean isRightToLeft() {
        String script = locale().getScript();
        return script.isEmpty() ? RIGHT_TO_LEFT.contains(primary()) : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    // Written out: languages are compared at every word, and the generated methods are linked only when first called.

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Language that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
