package press.jubilee.model;

/**
 * The names under which a {@link PageMap} knows the pages and lists that a book makes of itself. A leaf of a list is one of its
 * paragraphs, counted from 0 below the title; in the contents, {@link ContentsOrder} numbers them. An offset in it counts the
 * letters and digits before a place, so that it holds whatever marks and spaces an edition sets between them.
 */
public final class OwnPages {

    public static final ArticleId HALF_TITLE = named("half-title");
    public static final ArticleId SERIES = named("series");
    public static final ArticleId FRONTISPIECE = named("frontispiece");
    public static final ArticleId TITLE_PAGE = named("title-page");
    public static final ArticleId DEDICATION = named("dedication");
    public static final ArticleId EPIGRAPH = named("epigraph");
    public static final ArticleId CONTENTS = named("contents");
    public static final ArticleId CONTRIBUTORS = named("contributors");
    public static final ArticleId SOURCES = named("sources");
    public static final ArticleId INDEX = named("index");
    public static final ArticleId COLOPHON = named("colophon");

    private OwnPages() {}

    /** @param page from 0: the imprint may have a second page in another language */
    public static ArticleId imprint(int page) {
        return named("imprint-" + (page + 1));
    }

    /** The title page of a part. @param part its index in the volume, from 0 */
    public static ArticleId part(int part) {
        return named("part-" + (part + 1));
    }

    private static ArticleId named(String name) {
        return new ArticleId("_" + name);
    }

    /** How many letters and digits some words have. */
    public static int letters(CharSequence words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
