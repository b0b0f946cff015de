package press.jubilee.model.collation;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.model.Language;

/**
 * The letters that an index in a language is parted by, from CLDR, and the order of words under them. In traditional
 * Chinese, Han characters stand under the numbers of their strokes; in any other language under the Latin letters of their
 * pinyin, behind the words in Latin type. Latin words in a language of another script follow its own. Immutable and safe for
 * many threads.
 */
public final class Alphabet {

    private static final ULocale PINYIN = ULocale.forLanguageTag("zh-u-co-pinyin");
    private static final ULocale STROKES = ULocale.forLanguageTag("zh-Hant-u-co-stroke");

    private final AlphabeticIndex.ImmutableIndex<String> letters;
    private final AlphabeticIndex.ImmutableIndex<String> pinyin;
    private final Collator words;
    private final Collator han;
    private final boolean byStrokes;

    private Alphabet(ULocale locale) {
        this.byStrokes = locale.equals(STROKES);
        this.letters = letters(locale);
        this.pinyin = letters(PINYIN);
        this.words = Collator.getInstance(locale).freeze();
        this.han = byStrokes ? words : Collator.getInstance(PINYIN).freeze();
    }

    public static Alphabet of(Language language) {
        if (language.isTraditionalChinese()) {
            return new Alphabet(STROKES);
        }
        return new Alphabet(language.isChinese() ? PINYIN : ULocale.forLanguageTag(language.tag()));
    }

    private static AlphabeticIndex.ImmutableIndex<String> letters(ULocale locale) {
        return new AlphabeticIndex<String>(locale).addLabels(Locale.ENGLISH).buildImmutableIndex();
    }

    /**
     * A word in its place.
     *
     * @param letter that it stands under; empty for one that begins with no letter, which comes before all others
     */
    public record Filed(String word, Optional<String> letter, int position, boolean isHan) {}

    public Filed file(String word) {
        boolean isHan = !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
        String first = isHan && !byStrokes
                ? pinyin.getBucket(pinyin.getBucketIndex(word)).getLabel()
                : word;
        int position = letters.getBucketIndex(first);
        AlphabeticIndex.Bucket<String> bucket = letters.getBucket(position);
        return switch (bucket.getLabelType()) {
            case NORMAL -> new Filed(word, Optional.of(bucket.getLabel()), position, isHan);
            case UNDERFLOW, INFLOW, OVERFLOW -> new Filed(word, Optional.empty(), -1, isHan);
        };
    }

    /** By letters, then as the language sorts; words that it holds equal by their code points. */
    public Comparator<Filed> order() {
        return Comparator.comparingInt(Filed::position).thenComparing(Filed::isHan)
                .thenComparing((a, b) -> (a.isHan ? han : words).compare(a.word, b.word))
                .thenComparing(Filed::word);
    }
}
