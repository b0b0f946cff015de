package press.jubilee.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The leaves of the contents: two for each part, text and list in reading order, the title and the names below it. An edition may
 * leave some out, or set a translation below its original.
 */
public final class ContentsOrder {

    private final Map<ArticleId, Integer> numbers = new HashMap<>();

    private ContentsOrder() {}

    public static ContentsOrder of(Anthology anthology) {
        var order = new ContentsOrder();
        anthology.front().forEach(a -> order.add(a.id()));
        for (int p = 0; p < anthology.parts().size(); p++) {
            order.add(OwnPages.part(p));
            anthology.parts().get(p).articles().forEach(a -> order.add(a.id()));
        }
        anthology.back().forEach(a -> order.add(a.id()));
        List.of(OwnPages.CONTRIBUTORS, OwnPages.SOURCES, OwnPages.INDEX, OwnPages.COLOPHON)
                .forEach(order::add);
        return order;
    }

    private void add(ArticleId id) {
        numbers.putIfAbsent(id, numbers.size());
    }

    /** The leaf of a title: of a text, of {@link OwnPages#part}, or of a list. */
    public int title(ArticleId id) {
        return 2 * Objects.requireNonNull(numbers.get(id), () -> "not in the contents: " + id);
    }

    /** The leaf of the names below the title of a text. */
    public int names(ArticleId id) {
        return title(id) + 1;
    }
}
