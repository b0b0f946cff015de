package press.jubilee.pdf.hyphenate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.jubilee.model.Language;

/**
 * Says where the words of one language may be hyphenated. Immutable but for a cache, and safe for many threads.
 *
 * <p>Soft hyphens (U+00AD) in a word overrule all else. Without them these rules hold, in this order:
 * <ul>
 * <li>A word with a digit, or with a sign other than dashes, quotation marks and brackets between letters, is left whole.
 * <li>A word with a hyphen of its own is left whole: it may be parted there.
 * <li>Other dashes, quotation marks and brackets part a word; if it has a dash, parts under six letters are left whole.
 * <li>An apostrophe belongs to the word where the patterns know it ({@code l’anniversaire}), else it parts the word too.
 * <li>Exceptions the caller gave hold as they are.
 * <li>Names the caller gave are left whole where they begin with a capital.
 * <li>Parts with a capital elsewhere than at their beginning or after an apostrophe are left whole.
 * <li>Exceptions of the pattern file, then Liang's patterns, less what would leave fewer letters before or after the hyphen
 * than the minima of the language. No hyphen falls before a combining mark; words need not be in NFC.
 * </ul>
 */
public final class Hyphenator {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int[] NOWHERE = {};
    private static final Hyphenator NONE = new Hyphenator(HyphenationPatterns.NONE, Map.of(), Set.of(), 0, 0,
            false);

    private final HyphenationPatterns patterns;
    private final Map<String, int[]> exceptions;
    private final Set<String> names;
    private final int left;
    private final int right;
    private final boolean turkish;
    private final BreakCache cache = new BreakCache();

    private Hyphenator(HyphenationPatterns patterns, Map<String, int[]> exceptions, Set<String> names,
            int left,
            int right, boolean turkish) {
        this.patterns = patterns;
        this.exceptions = exceptions;
        this.names = names;
        this.left = left;
        this.right = right;
        this.turkish = turkish;
    }

    /**
     * Reads the patterns of a language, which takes some milliseconds: keep the result, or ask {@link Hyphenators}. English is
     * hyphenated the American way unless its region says otherwise; a language without patterns gets {@link #none()}.
     */
    public static Hyphenator of(Language language) {
        boolean turkish = language.primary().equals("tr") || language.primary().equals("az");
        return LanguageTable
                .find(language).map(entry -> new Hyphenator(
                        PatternFile.read("hyph-" + entry.file() + ".tex"), Map.of(), Set.of(),
                        entry.left(), entry.right(), turkish))
                .orElse(NONE);
    }

    /** Obeys soft hyphens and knows no others. */
    public static Hyphenator none() {
        return NONE;
    }

    /** @throws IllegalArgumentException if a minimum is below 1 */
    public Hyphenator withMinima(int left, int right) {
        if (left < 1 || right < 1) {
            throw new IllegalArgumentException(
                    "at least one letter must stand on each side: " + left + ", " + right);
        }
        return new Hyphenator(patterns, exceptions, names, left, right, turkish);
    }

    /**
     * Adds words that are hyphenated just so, whatever patterns and minima say.
     *
     * @param words with their hyphens, such as {@code an-thol-ogy}; one without is never hyphenated. Case does not matter.
     */
    public Hyphenator withExceptions(Collection<String> words) {
        Map<String, int[]> all = new HashMap<>(exceptions);
        words.forEach(word -> Exceptions.put(all, word));
        return new Hyphenator(patterns, Map.copyOf(all), names, left, right, turkish);
    }

    /** Adds names that are left whole. A name in several words is given word by word. */
    public Hyphenator withNames(Collection<String> words) {
        Set<String> all = new HashSet<>(names);
        words.forEach(word -> all.add(Folding.ofPattern(word)));
        return new Hyphenator(patterns, exceptions, Set.copyOf(all), left, right, turkish);
    }

    /**
     * The places in a word where a hyphen may stand, rising: offsets in UTF-16 units, the hyphen standing before the character
     * there. A soft hyphen is itself such a place, and is not to be printed. Punctuation around the word does no harm.
     */
    public int[] breaks(String word) {
        return cache.get(word, this::find).clone();
    }

    private int[] find(String word) {
        if (word.indexOf(SOFT_HYPHEN) >= 0) {
            return softHyphens(word);
        }
        int[] found = new int[word.length()];
        int count = 0;
        for (WordPart part : WordPart.of(word, patterns.knowsApostrophe(), turkish)) {
            for (int place : inside(part)) {
                found[count++] = part.origin(place);
            }
        }
        return count == 0 ? NOWHERE : Arrays.copyOf(found, count);
    }

    private static int[] softHyphens(String word) {
        int[] found = new int[word.length()];
        int count = 0;
        for (int i = 1; i < word.length() - 1; i++) {
            if (word.charAt(i) == SOFT_HYPHEN) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int[] inside(WordPart part) {
        int[] given = exceptions.get(part.folded());
        if (given != null) {
            return given;
        }
        if (part.leftWhole() || part.letters() < left + right
                || part.capital() && names.contains(part.folded())) {
            return NOWHERE;
        }
        int[] listed = patterns.exceptions().get(part.folded());
        return listed != null
                ? part.keep(listed, left, right)
                : part.keep(odd(patterns.levels(part.folded())), left, right);
    }

    private static int[] odd(byte[] levels) {
        int[] places = new int[levels.length];
        int count = 0;
        for (int i = 1; i < levels.length; i++) {
            if (levels[i] % 2 == 1) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
