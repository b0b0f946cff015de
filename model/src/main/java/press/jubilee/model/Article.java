package press.jubilee.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/**
 * One text of the volume: an article, a foreword, a chronology.
 *
 * @param shortTitle for running heads and navigation
 * @param language of the body; always given, the volume's where the article says nothing
 * @param contributions in the order of the byline
 * @param source where it was first published
 * @param translationOf the article of this volume that this one translates
 * @param hyphenation words with their hyphens, such as {@code Jubi-lee}, in texts of its language; one without hyphens is
 *        never parted
 * @param at where its front matter begins
 */
public record Article(ArticleId id, Phrase title, Optional<Phrase> subtitle, Optional<String> shortTitle,
        Language language, List<Contribution> contributions, Optional<Source> source,
        Optional<ArticleId> translationOf, Optional<Phrase> summary, List<String> keywords,
        List<String> hyphenation, Optional<PartialDate> date, RichText body, SourcePosition at) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(body, "body");
        contributions = List.copyOf(contributions);
        keywords = List.copyOf(keywords);
        hyphenation = List.copyOf(hyphenation);
    }

    /**
     * Starts an article; the builder takes the rest.
     *
     * @param id as {@link ArticleId} has it, such as {@code articles/hope}
     * @param title without markup
     */
    public static ArticleBuilder builder(String id, String title) {
        return new ArticleBuilder(new ArticleId(id), Phrase.text(title));
    }

    /** The least an article can be. */
    public static Article of(ArticleId id, Phrase title, Language language, RichText body) {
        return new Article(id, title, Optional.empty(), Optional.empty(), language, List.of(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), body,
                SourcePosition.NONE);
    }

    /** The people with the role {@code aut}, in the order of the byline. */
    public List<Person> authors() {
        return by(Role.AUTHOR);
    }

    public List<Person> by(Role role) {
        return contributions.stream().filter(c -> c.role().equals(role)).map(Contribution::person).toList();
    }

    /** The short title, or the title's characters where there is none. */
    public String headTitle() {
        return shortTitle.orElseGet(title::plain);
    }
}
