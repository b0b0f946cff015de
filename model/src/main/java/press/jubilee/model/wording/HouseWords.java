package press.jubilee.model.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** The house words of one language. */
public final class HouseWords {

    private static final Set<String> TAGS = Set.of("en", "en-GB", "zh-Hans", "zh-Hant", "fr", "de", "ru",
            "tr", "fa", "es", "ar", "he");
    /** Read when they are first asked for: most volumes speak one language or two. */
    private static final Map<String, HouseWords> BUNDLES = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> words;

    private HouseWords(Language language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** The words of a language, or English ones where it has none: see {@link #missing}. */
    public static HouseWords of(Language language) {
        return of(language, Language.ENGLISH);
    }

    /** The words of a language; where it has none, those of the fallback, and in the end English ones. */
    public static HouseWords of(Language language, Language fallback) {
        return find(language).or(() -> find(fallback)).orElseGet(() -> bundle("en"));
    }

    /** The words of a language or of one that it is a variety of: {@code de} serves {@code de-AT}. */
    public static Optional<HouseWords> find(Language language) {
        String broader = language.isChinese()
                ? language.isTraditionalChinese() ? "zh-Hant" : "zh-Hans"
                : language.primary();
        return Stream.of(language.tag(), broader).filter(TAGS::contains).findFirst().map(HouseWords::bundle);
    }

    /** The warning that a language has no house words and others stand in; empty where it has them. */
    public static Optional<Diagnostic> missing(Language language, Language fallback, SourcePosition at) {
        return find(language).isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.warning("wording.language", at,
                        "there are no house words in " + language + "; those of "
                                + of(language, fallback).language + " stand in for them",
                        "give the words of this language through the options"));
    }

    /**
     * The words of a properties file with the keys of the bundles that ship, laid over the nearest of these.
     *
     * @throws IllegalArgumentException if a key is unknown
     */
    public static HouseWords read(Language language, Reader properties) throws IOException {
        HouseWords base = of(language);
        Map<String, String> own = properties(properties);
        own.keySet().stream().filter(k -> !base.words.containsKey(k)).findFirst().ifPresent(k -> {
            throw new IllegalArgumentException("no house word has the key " + k);
        });
        var merged = new HashMap<>(base.words);
        merged.putAll(own);
        return new HouseWords(language, merged);
    }

    /** The language of the words themselves, which may be a fallback. */
    public Language language() {
        return language;
    }

    public String get(HouseWord word) {
        return get(word.key());
    }

    /** The words with one blank filled. */
    public String get(HouseWord word, String name, String value) {
        return get(word, Map.of(name, value));
    }

    /** The words with their blanks filled. */
    public String get(HouseWord word, Map<String, String> values) {
        return pattern(word.key()).fill(values);
    }

    String get(String key) {
        String value = words.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no house word has the key " + key);
        }
        return value;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    WordPattern pattern(String key) {
        return new WordPattern(get(key));
    }

    Map<String, String> words() {
        return words;
    }

    private static HouseWords bundle(String tag) {
        HouseWords known = BUNDLES.get(tag);
        if (known != null) {
            return known;
        }
        var words = new HashMap<String, String>();
        int subtag = tag.indexOf('-');
        if (subtag > 0 && TAGS.contains(tag.substring(0, subtag))) {
            words.putAll(bundle(tag.substring(0, subtag)).words);
        }
        words.putAll(resource("words_" + tag + ".properties"));
        HouseWords read = new HouseWords(new Language(tag), words);
        BUNDLES.putIfAbsent(tag, read);
        return read;
    }

    private static Map<String, String> resource(String name) {
        try (InputStream in = Objects.requireNonNull(HouseWords.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return properties(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> properties(Reader reader) throws IOException {
        var read = new Properties();
        read.load(reader);
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(k -> words.put(k, read.getProperty(k)));
        return words;
    }
}
