package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/** What all documents of one edition share while they are written: the plan of the texts, and what was found. */
final class Book {

    private final Anthology anthology;
    private final Function<Language, HouseWords> words;
    private final List<String> styleSheets;
    private final Map<String, TextPlan> texts = new LinkedHashMap<>();
    private final Names files = new Names();
    private final Map<String, Integer> lastNames = new HashMap<>();
    private final Names titles = new Names();
    private final PictureShelf pictures = new PictureShelf();
    private final People people;
    private final PageMarks marks;
    private final Optional<PageMap> pages;
    private final BookIndex index;
    private final IndexAnchors indexAnchors;
    private final Trail trail = new Trail();

    Book(Anthology anthology, Function<Language, HouseWords> words, List<String> styleSheets,
            Optional<PageMap> pages) {
        this.anthology = anthology;
        this.words = words;
        this.styleSheets = List.copyOf(styleSheets);
        this.people = new People(anthology);
        this.pages = pages;
        this.index = BookIndex.of(anthology);
        this.marks = new PageMarks(pages, this::isLeftOut);
        this.indexAnchors = new IndexAnchors(index, pages, words());
        anthology.cover().ifPresent(pictures::take);
        anthology.matter().frontispiece().ifPresent(f -> pictures.take(f.picture()));
        anthology.texts().forEach(a -> pictures.take(a.body()));
        List.of("cover", "half-title", "frontispiece", "title-page", "imprint", "imprint-2", "dedication",
                "epigraph",
                "colophon").forEach(files::file);
        List.of("contributors", "sources", "index").forEach(l -> Portions.names(l).forEach(files::file));
        List.of(HouseWord.COVER, HouseWord.HALF_TITLE, HouseWord.TITLE_PAGE, HouseWord.IMPRINT,
                HouseWord.CONTENTS,
                HouseWord.CONTRIBUTORS, HouseWord.SOURCES, HouseWord.INDEX)
                .forEach(w -> titles.take(words().get(w)));
        anthology.texts().forEach(a -> lastNames.merge(lastName(a.id()), 1, Integer::sum));
        anthology.front().forEach(a -> plan(a, TextKind.byTitle(a)));
        anthology.articles().forEach(a -> plan(a, TextKind.CHAPTER));
        anthology.back().forEach(a -> plan(a, TextKind.byTitle(a)));
    }

    private void plan(Article article, TextKind kind) {
        if (texts.containsKey(article.id().value())) {
            throw new IllegalArgumentException("two texts have the id " + article.id());
        }
        if (article.title().plain().isBlank()) {
            trail.report(Diagnostic.warning("epub.title", article.at(),
                    "the text has no title; its id stands for it",
                    "give it a title"));
        }
        texts.put(article.id().value(), new TextPlan(article, kind,
                titles.free(new Bylines(this).titleAndAuthors(article)), fileName(article.id()), files));
    }

    /** Without the folders, where no other text has that name: each page of a thick volume names its file. */
    private String fileName(ArticleId id) {
        return lastNames.get(lastName(id)) == 1 ? lastName(id) : id.value();
    }

    private static String lastName(ArticleId id) {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }

    Anthology anthology() {
        return anthology;
    }

    Language language() {
        return anthology.language();
    }

    HouseWords words(Language language) {
        return words.apply(language);
    }

    HouseWords words() {
        return words(anthology.language());
    }

    List<String> styleSheets() {
        return styleSheets;
    }

    TextPlan text(Article article) {
        return texts.get(article.id().value());
    }

    Optional<TextPlan> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** A text's title in plain words; its id where it has no words. */
    String titleOf(Article article) {
        String title = article.title().plain().strip();
        return title.isEmpty() ? article.id().value() : title;
    }

    /** A file name that no other document has. */
    String newFile(String wished) {
        return "text/" + files.file(wished) + ".xhtml";
    }

    PictureShelf pictures() {
        return pictures;
    }

    People people() {
        return people;
    }

    /** What is about the printed book alone. */
    private boolean isLeftOut(ArticleId page) {
        return page.equals(OwnPages.COLOPHON)
                && anthology.matter().colophon().filter(c -> !c.text().isEmpty()).isEmpty();
    }

    PageMarks marks() {
        return marks;
    }

    /** How many pages the printed edition has, where it is known. */
    OptionalInt printedPages() {
        return pages.map(p -> OptionalInt.of(p.pages().size())).orElseGet(OptionalInt::empty);
    }

    /** The printed pages of a text, such as {@code 12–19}, where they are known. */
    Optional<String> pagesOf(ArticleId article) {
        return pages.flatMap(p -> p.pagesOf(article).map(p::labels));
    }

    BookIndex index() {
        return index;
    }

    IndexAnchors indexAnchors() {
        return indexAnchors;
    }

    /** What is to be set in a leaf, in the order of its characters. */
    List<Milestone> milestones(ArticleId article, int leaf) {
        var all = new ArrayList<Milestone>(marks.in(article, leaf));
        all.addAll(indexAnchors.in(article, leaf));
        all.sort(Comparator.comparingInt(Milestone::offset));
        return all;
    }

    /** What all documents so far have left behind. */
    Trail trail() {
        return trail;
    }
}
