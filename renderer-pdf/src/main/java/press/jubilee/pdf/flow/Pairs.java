package press.jubilee.pdf.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;

/** Which texts of a volume are the same in another language: to each translation its original, to each original its first. */
public final class Pairs {

    static final Pairs NONE = new Pairs(Map.of());

    private final Map<ArticleId, Article> others;

    private Pairs(Map<ArticleId, Article> others) {
        this.others = Map.copyOf(others);
    }

    public static Pairs of(Anthology anthology) {
        var texts = new HashMap<ArticleId, Article>();
        anthology.texts().forEach(a -> texts.put(a.id(), a));
        var pairs = new HashMap<ArticleId, Article>();
        anthology.texts().forEach(a -> a.translationOf().map(texts::get).ifPresent(original -> {
            pairs.putIfAbsent(original.id(), a);
            pairs.put(a.id(), original);
        }));
        return new Pairs(pairs);
    }

    public Optional<Article> other(Article article) {
        return Optional.ofNullable(others.get(article.id()));
    }
}
