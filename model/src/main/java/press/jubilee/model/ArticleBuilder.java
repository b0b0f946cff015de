package press.jubilee.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.text.RichText;

/** Makes an {@link Article} in code; see {@link Article#builder(String, String)}. For use by one thread. */
public final class ArticleBuilder {

    private final ArticleId id;
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<String> hyphenation = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Phrase title;
    private Language language = Language.ENGLISH;
    private Optional<Phrase> subtitle = Optional.empty();
    private Optional<String> shortTitle = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<ArticleId> translationOf = Optional.empty();
    private Optional<Phrase> summary = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();

    ArticleBuilder(ArticleId id, Phrase title) {
        this.id = id;
        this.title = title;
    }

    /** Replaces the title by one with markup. */
    public ArticleBuilder title(Phrase words) {
        title = Objects.requireNonNull(words, "title");
        return this;
    }

    public ArticleBuilder subtitle(String words) {
        subtitle = Optional.of(Phrase.text(words));
        return this;
    }

    /** For running heads and navigation. */
    public ArticleBuilder shortTitle(String words) {
        shortTitle = Optional.of(words);
        return this;
    }

    /** Of the body; English where nothing is said. */
    public ArticleBuilder language(Language of) {
        language = Objects.requireNonNull(of, "language");
        return this;
    }

    /** Adds an author of whom no more is known than the name. */
    public ArticleBuilder author(String name) {
        return author(Person.named(name));
    }

    public ArticleBuilder author(Person person) {
        return contributor(person, Role.AUTHOR);
    }

    public ArticleBuilder translator(Person person) {
        return contributor(person, Role.TRANSLATOR);
    }

    /** Adds to the byline, after those added before. */
    public ArticleBuilder contributor(Person person, Role role) {
        contributions.add(new Contribution(person, role));
        return this;
    }

    public ArticleBuilder source(Source first) {
        source = Optional.of(first);
        return this;
    }

    /** @param article the id of the article of this volume that this one translates */
    public ArticleBuilder translationOf(String article) {
        translationOf = Optional.of(new ArticleId(article));
        return this;
    }

    public ArticleBuilder summary(String words) {
        summary = Optional.of(Phrase.text(words));
        return this;
    }

    public ArticleBuilder keywords(String... words) {
        keywords.addAll(List.of(words));
        return this;
    }

    /** @param words with their hyphens, such as {@code Jubi-lee}; one without is never parted */
    public ArticleBuilder hyphenation(String... words) {
        hyphenation.addAll(List.of(words));
        return this;
    }

    /** @throws IllegalArgumentException if {@link PartialDate#parse} refuses the text */
    public ArticleBuilder date(String text) {
        date = Optional.of(PartialDate.parse(text));
        return this;
    }

    /** Adds paragraphs of plain words. */
    public ArticleBuilder paragraphs(String... words) {
        for (String paragraph : words) {
            blocks.add(Block.Paragraph.of(paragraph));
        }
        return this;
    }

    public ArticleBuilder add(Block block) {
        blocks.add(Objects.requireNonNull(block, "block"));
        return this;
    }

    /** Adds blocks and notes. */
    public ArticleBuilder add(RichText text) {
        blocks.addAll(text.blocks());
        notes.addAll(text.notes());
        return this;
    }

    public Article build() {
        return new Article(id, title, subtitle, shortTitle, language, contributions, source, translationOf,
                summary,
                keywords, hyphenation, date, new RichText(blocks, notes), SourcePosition.NONE);
    }
}
