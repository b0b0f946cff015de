package press.jubilee.examples;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.model.ArticleId;

/**
 * The files of articles that are sent by themselves: {@code NAME-offprint-harbours.pdf} for {@code articles/harbours}. Where
 * two articles end alike the second has its whole id, and a number if that is taken too.
 */
final class OffprintNames {

    private OffprintNames() {}

    /** A name for each article, in order; ids are of small letters, so that no disk takes two names for one. */
    static Map<ArticleId, String> of(String volume, List<ArticleId> articles) {
        var taken = new HashSet<String>();
        var names = new LinkedHashMap<ArticleId, String>();
        for (ArticleId article : articles) {
            String whole = article.value().replace('/', '-');
            String last = article.value().substring(article.value().lastIndexOf('/') + 1);
            String name = last.isEmpty() || taken.contains(last) ? whole : last;
            for (int n = 2; !taken.add(name); n++) {
                name = whole + "-" + n;
            }
            names.put(article, volume + "-offprint-" + name + ".pdf");
        }
        return names;
    }
}
