package press.jubilee.model;

/**
 * The name of an article within its volume: the article's path without its ending, lower case, of {@code a-z 0-9 - _ .}
 * and {@code /} only. File names and link targets are made from it, so that they survive a rebuild.
 */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.matches("[a-z0-9_-][a-z0-9._/-]*")) {
            throw new IllegalArgumentException("not an article's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
