package press.jubilee.pdf.flow;

import press.jubilee.model.ArticleId;

/** The names of places in the book that links, contents and outline point to. */
public final class Anchors {

    private Anchors() {}

    /** Where a text begins. */
    public static String of(ArticleId article) {
        return article.value();
    }

    /** A page with that folio. */
    public static String ofPage(String label) {
        return "_page-" + label;
    }

    /** A block or span with an id. */
    public static String of(ArticleId article, String id) {
        return article.value() + "#" + id;
    }

    /**
     * From a link's target in the model ({@link press.jubilee.model.text.Inline.Link}) to an address, or to {@code #} and
     * the name of a place in the book.
     */
    static String target(ArticleId from, String target) {
        if (target.startsWith("#")) {
            return "#" + of(from, target.substring(1));
        }
        return target.matches("(?i)(https?|mailto):.*") ? target : "#" + target;
    }
}
