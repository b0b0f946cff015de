package press.jubilee.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.model.text.Phrase;

/** Makes an {@link Anthology} in code; see {@link Anthology#builder()}. For use by one thread. */
public final class AnthologyBuilder {

    private final List<Contribution> editors = new ArrayList<>();
    private final List<String> hyphenation = new ArrayList<>();
    private final List<Article> front = new ArrayList<>();
    private final List<Article> untitled = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Article> back = new ArrayList<>();
    private Optional<Phrase> title = Optional.empty();
    private Optional<Phrase> subtitle = Optional.empty();
    private Language language = Language.ENGLISH;
    private Optional<Occasion> occasion = Optional.empty();
    private Optional<Publisher> publisher = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> rights = Optional.empty();
    private Identifiers identifiers = Identifiers.NONE;
    private Optional<Series> series = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<Picture> cover = Optional.empty();
    private Optional<Design> design = Optional.empty();
    private IndexPlan index = IndexPlan.NONE;

    AnthologyBuilder() {}

    /** The title, without markup; needed. */
    public AnthologyBuilder title(String words) {
        return title(Phrase.text(words));
    }

    public AnthologyBuilder title(Phrase words) {
        title = Optional.of(words);
        return this;
    }

    public AnthologyBuilder subtitle(String words) {
        subtitle = Optional.of(Phrase.text(words));
        return this;
    }

    /** The volume's; English where nothing is said. Articles have their own. */
    public AnthologyBuilder language(Language main) {
        language = Objects.requireNonNull(main, "language");
        return this;
    }

    /**
     * What the volume marks.
     *
     * @param founded as {@link PartialDate#parse} reads it
     * @param anniversary in years
     */
    public AnthologyBuilder occasion(String institution, String founded, int anniversary) {
        occasion = Optional.of(new Occasion(Optional.of(institution), Optional.of(PartialDate.parse(founded)),
                OptionalInt.of(anniversary)));
        return this;
    }

    public AnthologyBuilder editor(String name) {
        return editor(Person.named(name));
    }

    public AnthologyBuilder editor(Person person) {
        editors.add(new Contribution(person, Role.EDITOR));
        return this;
    }

    public AnthologyBuilder publisher(String name, String place) {
        publisher = Optional.of(new Publisher(name, Optional.of(place), Optional.empty()));
        return this;
    }

    /** @throws IllegalArgumentException if {@link PartialDate#parse} refuses the text */
    public AnthologyBuilder date(String text) {
        date = Optional.of(PartialDate.parse(text));
        return this;
    }

    public AnthologyBuilder edition(String words) {
        edition = Optional.of(words);
        return this;
    }

    /** The copyright line, printed verbatim. */
    public AnthologyBuilder rights(String words) {
        rights = Optional.of(words);
        return this;
    }

    /** @throws IllegalArgumentException if {@link Isbn#parse} refuses the text */
    public AnthologyBuilder isbnPrint(String isbn) {
        identifiers = new Identifiers(Optional.of(Isbn.parse(isbn)), identifiers.epub(), identifiers.pdf(),
                identifiers.doi());
        return this;
    }

    /** @throws IllegalArgumentException if {@link Isbn#parse} refuses the text */
    public AnthologyBuilder isbnEpub(String isbn) {
        identifiers = new Identifiers(identifiers.print(), Optional.of(Isbn.parse(isbn)), identifiers.pdf(),
                identifiers.doi());
        return this;
    }

    /** @throws IllegalArgumentException if {@link Isbn#parse} refuses the text */
    public AnthologyBuilder isbnPdf(String isbn) {
        identifiers = new Identifiers(identifiers.print(), identifiers.epub(), Optional.of(Isbn.parse(isbn)),
                identifiers.doi());
        return this;
    }

    /** Such as {@code 10.1234/friends}. */
    public AnthologyBuilder doi(String doi) {
        identifiers = new Identifiers(identifiers.print(), identifiers.epub(), identifiers.pdf(),
                Optional.of(doi));
        return this;
    }

    public AnthologyBuilder series(String seriesTitle, String number) {
        series = Optional.of(new Series(seriesTitle, Optional.of(number)));
        return this;
    }

    public AnthologyBuilder description(String words) {
        description = Optional.of(words);
        return this;
    }

    public AnthologyBuilder cover(Picture picture) {
        cover = Optional.of(picture);
        return this;
    }

    public AnthologyBuilder design(Design wanted) {
        design = Optional.of(wanted);
        return this;
    }

    /** @param words with their hyphens, such as {@code Jubi-lee}; one without is never parted */
    public AnthologyBuilder hyphenation(String... words) {
        Collections.addAll(hyphenation, words);
        return this;
    }

    /** What the index takes besides marks in the texts. */
    public AnthologyBuilder index(IndexPlan plan) {
        index = Objects.requireNonNull(plan, "index");
        return this;
    }

    /** Adds a text before the first part. */
    public AnthologyBuilder front(Article text) {
        front.add(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** Adds articles to a volume without parts. */
    public AnthologyBuilder articles(Article... articles) {
        Collections.addAll(untitled, articles);
        return this;
    }

    public AnthologyBuilder part(String partTitle, Article... articles) {
        parts.add(new Part(Optional.of(Phrase.text(partTitle)), List.of(articles)));
        return this;
    }

    /** Adds a text after the last part. */
    public AnthologyBuilder back(Article text) {
        back.add(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** @throws IllegalStateException if there is no title, both parts and articles without a part, or an id twice */
    public Anthology build() {
        if (!parts.isEmpty() && !untitled.isEmpty()) {
            throw new IllegalStateException("a volume has either parts or articles without parts");
        }
        List<Part> all = untitled.isEmpty() ? parts : List.of(new Part(Optional.empty(), untitled));
        var volume = new Anthology(
                title.orElseThrow(() -> new IllegalStateException("a volume needs a title")),
                subtitle, language, occasion, editors, publisher, date, edition, rights, identifiers, series,
                description, cover, design, hyphenation, index, front, all, back);
        long ids = volume.texts().map(Article::id).distinct().count();
        if (ids < volume.texts().count()) {
            throw new IllegalStateException("two texts have one id");
        }
        return volume;
    }
}
