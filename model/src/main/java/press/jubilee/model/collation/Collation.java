package press.jubilee.model.collation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import press.jubilee.model.Language;

/**
 * The order of a language's lists, from CLDR: Chinese in simplified characters by pinyin, in traditional ones by strokes.
 * In a language that has no order of Han characters of its own, names in them follow all others, by pinyin. Words that
 * the language holds equal are in the order of their code points, so that no two lists of the same words differ.
 * Immutable and safe for many threads.
 */
public final class Collation implements Comparator<String> {

    private static final Set<String> ORDERS_HAN = Set.of("zh", "ja", "ko", "yue");

    private final Collator own;
    private final boolean ordersHan;

    private Collation(Collator own, boolean ordersHan) {
        this.own = own;
        this.ordersHan = ordersHan;
    }

    public static Collation of(Language language) {
        return new Collation(collator(language.tag()), ORDERS_HAN.contains(language.primary()));
    }

    /** Made when a name first needs it: its table is large. */
    private static final class Pinyin {
        static final Collator ORDER = collator("zh-Hans");
    }

    private static Collator collator(String tag) {
        return Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    }

    /** A sorted copy; what has the same key keeps its order. */
    public <T> List<T> sorted(List<T> list, Function<T, String> key) {
        return list.stream().sorted(Comparator.comparing(key, this)).toList();
    }

    @Override
    public int compare(String a, String b) {
        int byScript = ordersHan ? 0 : Boolean.compare(isHan(a), isHan(b));
        if (byScript != 0) {
            return byScript;
        }
        int byLanguage = (ordersHan || !isHan(a) ? own : Pinyin.ORDER).compare(a, b);
        return byLanguage != 0 ? byLanguage : a.compareTo(b);
    }

    private static boolean isHan(String word) {
        return !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HAN;
    }
}
