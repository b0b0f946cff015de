package press.jubilee.model.index;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.jubilee.model.Language;

/**
 * The order of headings in a language, and the letter each stands under. Chinese is filed by pinyin, in volumes of any
 * language under the Latin letters, behind the Latin headings of a letter; an article at a heading's beginning and marks
 * before its first letter do not count.
 */
final class Filing {

    private static final ULocale PINYIN = ULocale.forLanguageTag("zh-u-co-pinyin");
    private static final Map<String, List<String>> ARTICLES = Map.of(
            "en", List.of("the ", "a ", "an "),
            "fr", List.of("le ", "la ", "les ", "l'", "l’", "un ", "une "),
            "de", List.of("der ", "die ", "das ", "ein ", "eine "),
            "es", List.of("el ", "la ", "los ", "las ", "un ", "una "));

    private final Language language;
    private final AlphabeticIndex.ImmutableIndex<String> letters;
    private final AlphabeticIndex.ImmutableIndex<String> pinyin;
    private final Collator words;
    private final Collator han;

    Filing(Language language) {
        ULocale locale = language.isChinese() ? PINYIN : ULocale.forLanguageTag(language.tag());
        this.language = language;
        this.letters = new AlphabeticIndex<String>(locale).addLabels(Locale.ENGLISH).buildImmutableIndex();
        this.pinyin = new AlphabeticIndex<String>(PINYIN).addLabels(Locale.ENGLISH).buildImmutableIndex();
        this.words = Collator.getInstance(locale).freeze();
        this.han = Collator.getInstance(PINYIN).freeze();
    }

    /** A heading with its place in the order. */
    record Filed(String heading, String key, int bucket, String letter, boolean isHan) {}

    /** @param sortAs what it is filed under; blank for the heading itself */
    Filed file(String heading, String sortAs) {
        String key = sortAs.isBlank() ? plain(heading) : sortAs;
        boolean isHan = !key.isEmpty() && Character.isIdeographic(key.codePointAt(0));
        String first = isHan ? pinyin.getBucket(pinyin.getBucketIndex(key)).getLabel() : key;
        int bucket = letters.getBucketIndex(first);
        String letter = switch (letters.getBucket(bucket).getLabelType()) {
            case NORMAL -> letters.getBucket(bucket).getLabel();
            case UNDERFLOW, INFLOW, OVERFLOW -> BookIndex.NO_LETTER;
        };
        return new Filed(heading, key, letter.equals(BookIndex.NO_LETTER) ? -1 : bucket, letter, isHan);
    }

    Comparator<Filed> order() {
        return Comparator.comparingInt(Filed::bucket).thenComparing(Filed::isHan)
                .thenComparing((a, b) -> (a.isHan ? han : words).compare(a.key, b.key))
                .thenComparing(Filed::heading);
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
