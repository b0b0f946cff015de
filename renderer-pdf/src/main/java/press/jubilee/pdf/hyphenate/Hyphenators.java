package press.jubilee.pdf.hyphenate;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.jubilee.model.Language;

/** The hyphenators of one run of the renderer, each made when its language is first met. Safe for many threads. */
public final class Hyphenators {

    private final OwnWords own;
    private final ConcurrentMap<Language, Hyphenator> byLanguage = new ConcurrentHashMap<>();

    public Hyphenators(OwnWords own) {
        this.own = Objects.requireNonNull(own, "own");
    }

    public Hyphenator of(Language language) {
        Hyphenator known = byLanguage.get(language);
        return known != null ? known : byLanguage.computeIfAbsent(language, own::in);
    }
}
