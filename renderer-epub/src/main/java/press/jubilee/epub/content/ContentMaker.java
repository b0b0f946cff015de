package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import press.jubilee.epub.publication.Landmark;
import press.jubilee.epub.publication.Metadata;
import press.jubilee.epub.publication.NavigationDocument;
import press.jubilee.epub.publication.PageMark;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.epub.publication.TocEntry;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.ContentsOrder;
import press.jubilee.model.Language;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.Part;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/** Makes the content documents of one edition, in reading order. */
public final class ContentMaker {

    private final Book book;
    private final HouseWords words;
    private final FrontPages front;
    private final MatterPages matter;
    private final ContentsOrder order;
    private final List<ContentDocument> main = new ArrayList<>();
    private final Map<ArticleId, WrittenText> written = new HashMap<>();
    private final List<TocEntry> toc = new ArrayList<>();
    private final List<Metadata.Work> works = new ArrayList<>();
    private int parts;
    private boolean pictures;
    private boolean undescribed;

    private ContentMaker(Book book) {
        this.book = book;
        this.words = book.words();
        this.front = new FrontPages(book);
        this.matter = new MatterPages(book);
        this.order = ContentsOrder.of(book.anthology());
    }

    /**
     * @param words the house words of each language
     * @param styleSheets relative to the package document
     * @throws IllegalArgumentException if two texts have one id
     */
    public static EditionContent make(Anthology anthology, Function<Language, HouseWords> words,
            List<String> styleSheets, Optional<PageMap> pages) {
        return new ContentMaker(new Book(anthology, words, styleSheets, pages)).make();
    }

    private EditionContent make() {
        Anthology anthology = book.anthology();
        var art = CompletableFuture.supplyAsync(() -> CoverFiles.of(anthology, words));
        String cover = anthology.cover().map(book.pictures()::href).orElseGet(book.pictures()::drawnCover);
        anthology.texts().toList().parallelStream().map(a -> new ArticleWriter(book, book.text(a)).write())
                .toList().forEach(t -> written.put(t.id(), t));
        List<ContentDocument> opening = opening(cover, art.join());
        int before = book.trail().marks().size();
        toc.addAll(texts(anthology.front()));
        Optional<String> start = Optional.empty();
        for (int p = 0; p < anthology.parts().size(); p++) {
            Optional<String> begin = part(anthology.parts().get(p), OwnPages.part(p));
            start = start.or(() -> begin);
        }
        toc.addAll(texts(anthology.back()));
        var landmarks = new ArrayList<>(List.of(
                new Landmark("cover", words.get(HouseWord.COVER), FrontPages.COVER),
                new Landmark("titlepage", words.get(HouseWord.TITLE_PAGE), FrontPages.TITLE_PAGE),
                new Landmark("copyright-page", words.get(HouseWord.IMPRINT), ImprintPages.HREF),
                new Landmark("toc", words.get(HouseWord.CONTENTS), NavigationDocument.HREF + "#toc")));
        start.ifPresent(
                s -> landmarks.add(new Landmark("bodymatter", words.get(HouseWord.START_OF_TEXT), s)));
        lists(landmarks);
        if (toc.isEmpty()) {
            toc.add(TocEntry.of(words.get(HouseWord.TITLE_PAGE), book.language(), FrontPages.TITLE_PAGE,
                    TocEntry.Marks.NONE));
        }
        art.join().findings().forEach(book.trail()::report);
        List<PageTarget> pages = pages(before);
        reportMissingPages(pages);
        return new EditionContent(opening, main, book.pictures().all(), cover, art.join(),
                book.marks().openers(OwnPages.CONTENTS), toc, book.marks().closers(OwnPages.CONTENTS),
                landmarks, works, pages, pictures, !undescribed, !book.index().isEmpty(), book.people(),
                book.trail().findings());
    }

    /** What comes before the contents. */
    private List<ContentDocument> opening(String cover, CoverFiles files) {
        var opening = new ArrayList<ContentDocument>();
        opening.add(front.cover(cover, files.photograph().map(p -> CoverFiles.photograph(cover))));
        front.halfTitle().ifPresent(opening::add);
        matter.frontispiece().ifPresent(opening::add);
        opening.add(front.titlePage());
        opening.addAll(new ImprintPages(book).write());
        matter.dedication().ifPresent(opening::add);
        matter.epigraph().ifPresent(opening::add);
        book.anthology().matter().frontispiece().ifPresent(f -> {
            pictures = true;
            undescribed |= f.alt().isBlank();
        });
        return opening;
    }

    /** Writes a part and says where it begins; an empty part without a title begins nowhere. */
    private Optional<String> part(Part part, ArticleId id) {
        if (part.title().isEmpty()) {
            toc.addAll(texts(part.articles()));
            return part.articles().stream().findFirst().map(a -> book.text(a).href());
        }
        String href = book.newFile("part-" + (++parts));
        main.add(front.part(part, id, href));
        String title = part.title().get().plain().strip();
        TocEntry entry = entry(title.isEmpty() ? Integer.toString(parts) : title, href, id);
        toc.add(entry.with(texts(part.articles())));
        return Optional.of(href);
    }

    /** A text and its translation right behind it are one entry; what they have in common is said once. */
    private List<TocEntry> texts(List<Article> articles) {
        var entries = new ArrayList<TocEntry>();
        Article before = null;
        for (Article article : articles) {
            TocEntry entry = text(article);
            if (before != null && areOne(before, article)) {
                TocEntry first = entries.removeLast();
                entries.add(first.with(List.of(
                        entry.byline().equals(first.byline()) ? entry.withoutByline() : entry)));
                before = null;
            } else {
                entries.add(entry);
                before = article;
            }
        }
        return entries;
    }

    private static boolean areOne(Article first, Article second) {
        return second.translationOf().filter(first.id()::equals).isPresent()
                || first.translationOf().filter(second.id()::equals).isPresent();
    }

    private TocEntry text(Article article) {
        TextPlan plan = book.text(article);
        WrittenText text = written.remove(article.id());
        main.addAll(text.documents());
        book.trail().add(text.trail());
        works.add(work(article, text.documents().getFirst().id()));
        look(article);
        Bylines bylines = new Bylines(book);
        return new TocEntry(book.titleOf(article), bylines.plain(article), bylines.titleAndAuthors(article),
                article.language(), plan.href(), marks(article.id()), List.of());
    }

    private static Metadata.Work work(Article article, String item) {
        List<String> authors = article.authors().stream().map(Person::name).distinct().toList();
        return new Metadata.Work(item, authors, article.contributions().stream().map(c -> c.person().name())
                .filter(n -> !authors.contains(n)).distinct().toList(), article.language());
    }

    /** Notes what the accessibility metadata have to say of the pictures. */
    private void look(Article article) {
        var all = new ArrayList<Block>(article.body().blocks());
        article.body().notes().forEach(n -> all.addAll(n.blocks()));
        Tree.blocks(all, b -> {
            if (b instanceof Block.Figure f && !f.decorative()) {
                pictures = true;
                undescribed |= f.alt().isBlank();
            }
        });
        Tree.inlines(all, i -> pictures |= i instanceof Inline.InlinePicture p && !p.alt().isBlank());
    }

    private void lists(List<Landmark> landmarks) {
        if (!book.people().isEmpty()) {
            main.addAll(new ContributorsPage(book).write());
            list("contributors", HouseWord.CONTRIBUTORS, OwnPages.CONTRIBUTORS, ContributorsPage.HREF,
                    landmarks);
        }
        if (SourcesPage.isNeeded(book)) {
            main.addAll(new SourcesPage(book).write());
            list("bibliography", HouseWord.SOURCES, OwnPages.SOURCES, SourcesPage.HREF, landmarks);
        }
        if (!book.index().isEmpty()) {
            main.addAll(new IndexPage(book, book.index()).write());
            list("index", HouseWord.INDEX, OwnPages.INDEX, IndexPage.HREF, landmarks);
        }
        matter.colophon().ifPresent(c -> {
            main.add(c);
            list("colophon", HouseWord.COLOPHON, OwnPages.COLOPHON, MatterPages.COLOPHON, landmarks);
        });
    }

    private void list(String type, HouseWord title, ArticleId id, String href, List<Landmark> landmarks) {
        toc.add(entry(words.get(title), href, id));
        landmarks.add(new Landmark(type, words.get(title), href));
    }

    private TocEntry entry(String title, String href, ArticleId id) {
        return TocEntry.of(title, book.language(), href, marks(id));
    }

    private TocEntry.Marks marks(ArticleId id) {
        return new TocEntry.Marks(marks(order.title(id)), marks(order.names(id)));
    }

    private List<PageMark> marks(int leaf) {
        return book.marks().in(OwnPages.CONTENTS, leaf).stream().map(PageMarks.Mark::mark).toList();
    }

    /** @param before how many stand before the contents */
    private List<PageTarget> pages(int before) {
        List<PageTarget> marks = book.trail().marks();
        var all = new ArrayList<>(marks.subList(0, before));
        targets(book.marks().openers(OwnPages.CONTENTS), all);
        toc.forEach(e -> targets(e, all));
        targets(book.marks().closers(OwnPages.CONTENTS), all);
        all.addAll(marks.subList(before, marks.size()));
        return all;
    }

    private static void targets(TocEntry entry, List<PageTarget> out) {
        targets(entry.marks().title(), out);
        targets(entry.marks().byline(), out);
        entry.children().forEach(c -> targets(c, out));
    }

    private static void targets(List<PageMark> marks, List<PageTarget> out) {
        marks.forEach(m -> out.add(m.target(NavigationDocument.HREF)));
    }

    private void reportMissingPages(List<PageTarget> marked) {
        for (String label : book.marks().missing(marked)) {
            book.trail().report(Diagnostic.warning("epub.page", SourcePosition.NONE,
                    "page " + label
                            + " of the printed edition begins at no word of these texts; it is not marked",
                    "make the page map from this very volume"));
        }
    }
}
