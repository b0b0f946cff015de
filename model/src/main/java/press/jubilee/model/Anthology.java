package press.jubilee.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.jubilee.model.text.Phrase;

/**
 * The volume: everything an edition is made from.
 *
 * @param language the main language
 * @param design how its pages look; the renderer's own choice where nothing is said
 * @param hyphenation words with their hyphens, such as {@code Jubi-lee}, in texts of any language; one without hyphens is
 *        never parted
 * @param index what the index takes besides marks in the texts
 * @param matter the leaves that it has beside its texts
 * @param front forewords and the like, before the first part, on roman pages
 * @param back what follows the last part
 */
public record Anthology(Phrase title, Optional<Phrase> subtitle, Language language,
        Optional<Occasion> occasion,
        List<Contribution> editors, Optional<Publisher> publisher, Optional<PartialDate> date,
        Optional<String> edition, Optional<String> rights, Identifiers identifiers, Optional<Series> series,
        Optional<String> description, Optional<Picture> cover, Optional<Design> design,
        List<String> hyphenation, IndexPlan index, BookMatter matter,
        List<Article> front,
        List<Part> parts, List<Article> back) {

    public Anthology {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(identifiers, "identifiers");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matter, "matter");
        editors = List.copyOf(editors);
        hyphenation = List.copyOf(hyphenation);
        front = List.copyOf(front);
        parts = List.copyOf(parts);
        back = List.copyOf(back);
    }

    /** With no more than what every volume has. */
    public Anthology(Phrase title, Optional<Phrase> subtitle, Language language, Optional<Occasion> occasion,
            List<Contribution> editors, Optional<Publisher> publisher, Optional<PartialDate> date,
            Optional<String> edition, Optional<String> rights, Identifiers identifiers,
            Optional<Series> series, Optional<String> description, Optional<Picture> cover,
            Optional<Design> design, List<String> hyphenation, IndexPlan index, List<Article> front,
            List<Part> parts, List<Article> back) {
        this(title, subtitle, language, occasion, editors, publisher, date, edition, rights, identifiers,
                series, description, cover, design, hyphenation, index, BookMatter.NONE, front, parts, back);
    }

    /** Starts a volume; the builder takes its title and the rest. */
    public static AnthologyBuilder builder() {
        return new AnthologyBuilder();
    }

    /** The same with other matter. */
    public Anthology with(BookMatter wanted) {
        return new Anthology(title, subtitle, language, occasion, editors, publisher, date, edition, rights,
                identifiers, series, description, cover, design, hyphenation, index, wanted, front, parts,
                back);
    }

    /** The same with a cover that is a picture. */
    public Anthology withCover(Picture picture) {
        return new Anthology(title, subtitle, language, occasion, editors, publisher, date, edition, rights,
                identifiers, series, description, Optional.of(picture), design, hyphenation, index, matter,
                front, parts, back);
    }

    /**
     * One article as a publication of its own: with its title and language, the volume's publisher, date, rights and
     * licence, and none of the volume's identifiers.
     */
    public Anthology offprint(Article article) {
        return new Anthology(article.title(), article.subtitle(), article.language(), Optional.empty(),
                editors,
                publisher, date, edition, rights, Identifiers.NONE, series,
                article.summary().map(Phrase::plain),
                Optional.empty(), design, hyphenation, IndexPlan.NONE,
                matter.licence().map(BookMatter.NONE::withLicence).orElse(BookMatter.NONE), List.of(),
                List.of(new Part(Optional.empty(), List.of(article))), List.of());
    }

    /** The articles of all parts, in order. */
    public List<Article> articles() {
        return parts.stream().flatMap(p -> p.articles().stream()).toList();
    }

    /** Every text in reading order: front, articles, back. */
    public Stream<Article> texts() {
        return Stream.of(front.stream(), parts.stream().flatMap(p -> p.articles().stream()), back.stream())
                .flatMap(s -> s);
    }

    public Optional<Article> text(ArticleId id) {
        return texts().filter(a -> a.id().equals(id)).findFirst();
    }
}
