package press.jubilee.pdf.structure;

import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.Language;

/**
 * An element of the book's structure: what all lines of a paragraph, all rows of a table, all texts of a part have in common
 * wherever they stand. It is itself alone, equal to no other. Tags know what they stand in; which tags stand in them is
 * told by the pages. Immutable.
 */
public final class Tag implements Owner {

    /** Of what stands among words, in their place. */
    private static final int AMONG_WORDS = -1;

    private final Optional<Tag> parent;
    private final TagRole role;
    private final int order;
    private final Language language;
    private final String alt;

    private Tag(Optional<Tag> parent, TagRole role, int order, Language language, String alt) {
        this.parent = parent;
        this.role = Objects.requireNonNull(role, "role");
        this.order = order;
        this.language = Objects.requireNonNull(language, "language");
        this.alt = Objects.requireNonNull(alt, "alt");
    }

    /** The whole; where several are met in one file, they are one. */
    public static Tag document(Language language) {
        return new Tag(Optional.empty(), TagRole.DOCUMENT, 0, language, "");
    }

    /** A tag in this one, in this one's language, of whose siblings the pages tell the order. */
    public Tag child(TagRole role) {
        return child(role, 0, language);
    }

    /**
     * A tag in this one.
     *
     * @param order from 0 among its siblings; those with the same number follow each other as they stand on the pages.
     *        Of a table's cell, its column
     */
    public Tag child(TagRole role, int order, Language language) {
        if (order < 0) {
            throw new IllegalArgumentException("the order counts from 0, not " + order);
        }
        return new Tag(Optional.of(this), role, order, language, "");
    }

    /** A picture in this one. */
    public Tag figure(int order, String alt) {
        return new Tag(Optional.of(this), TagRole.FIGURE, order, language, alt);
    }

    /** A picture among the words of this one. */
    public Tag inset(String alt) {
        return new Tag(Optional.of(this), TagRole.FIGURE, AMONG_WORDS, language, alt);
    }

    /** Empty for the whole book. */
    public Optional<Tag> parent() {
        return parent;
    }

    public TagRole role() {
        return role;
    }

    /** Among its siblings; below 0 for a picture among words. */
    public int order() {
        return order;
    }

    public Language language() {
        return language;
    }

    /** What a figure shows, in words; empty for anything else. */
    public String alt() {
        return alt;
    }
}
