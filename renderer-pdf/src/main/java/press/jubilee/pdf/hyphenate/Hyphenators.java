package press.jubilee.pdf.hyphenate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.jubilee.model.Language;

/** The hyphenators of one run of the renderer, each made when its language is first met. Safe for many threads. */
public final class Hyphenators {

    private final ConcurrentMap<Language, Hyphenator> byLanguage = new ConcurrentHashMap<>();

    public Hyphenator of(Language language) {
        return byLanguage.computeIfAbsent(language, Hyphenator::of);
    }
}
