package press.jubilee.pdf;

import java.util.Objects;
import press.jubilee.model.ArticleId;

/**
 * An article as a book of its own: a title page with its citation, then its pages as they stand in the volume, with their
 * folios and heads, each on the side it has there.
 *
 * @param layout to be written like any other
 */
public record Offprint(ArticleId article, BookLayout layout) {

    public Offprint {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(layout, "layout");
    }
}
