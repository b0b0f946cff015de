package press.jubilee.pdf.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.Offprint;
import press.jubilee.pdf.canvas.OutlineEntry;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.flow.Anchors;
import press.jubilee.pdf.flow.OffprintFlow;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.parallel.Later;
import press.jubilee.pdf.report.LayoutReport;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.set.StyleShaper;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;

/** Articles of a volume that is laid out as books of their own. Their pages are the volume's, not laid out again. */
public final class OffprintMaker {

    /** Counted before the pages of the volume, and printed nowhere. */
    private static final List<String> LEAF = List.of("i", "ii");

    private final BookLayout book;
    private final BookDesign design;
    private final StyleShaper shaper;

    private OffprintMaker(BookLayout book, BookDesign design, FontBook fonts) {
        this.book = book;
        this.design = design.withSides(book.margins().inner(), book.margins().outer());
        this.shaper = new StyleShaper(fonts);
    }

    /** All articles of the parts, in order. */
    public static List<Offprint> of(BookLayout book, BookDesign design, FontBook fonts) {
        var maker = new OffprintMaker(book, design, DesignFaces.of(design.faces(), fonts, found -> {}));
        return book.anthology().articles().parallelStream().map(maker::offprint).toList();
    }

    private Offprint offprint(Article article) {
        Anthology volume = book.anthology().offprint(article);
        Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
        var setter = new ParagraphSetter(shaper, design.microtype(), VolumeWords.of(volume),
                found::add);
        var frame = new PageFrame(design, setter, article.language());
        var assembler = new PageAssembler(design, setter, frame, found::add);
        var flow = new OffprintFlow(design, book.anthology()).titlePage(article,
                Optional.of(book.pageMap().labels(range(article))))
                .read(Tag.document(article.language()), TagRole.HEADING_1);
        List<Integer> own = IntStream.rangeClosed(range(article).first(), range(article).last()).boxed()
                .toList();
        var pages = new ArrayList<Page>();
        var printed = new ArrayList<PageMap.PrintedPage>();
        add(assembler.display(0, LEAF.getFirst(), Optional.empty(), flow), pages, printed);
        if (book.pages().get(own.getFirst()).recto()) {
            add(assembler.blank(1, LEAF.getLast()), pages, printed);
        }
        Set<String> places = places(own);
        for (int index : own) {
            pages.add(book.pages().get(index).at(pages.size()).withLinksAmong(places));
            printed.add(book.pageMap().pages().get(index));
        }
        return new Offprint(article.id(), new BookLayout(volume, book.trim(), book.margins(), pages,
                List.of(new OutlineEntry(article.title().plain(), Anchors.of(article.id()), List.of())),
                new PageMap(printed),
                found.stream().filter(Diagnostic::isError).toList(),
                Later.now(LayoutReport.of(pages, frame.block(), List.of(), found, face -> false))));
    }

    private static void add(PageAssembler.Assembled page, List<Page> pages,
            List<PageMap.PrintedPage> printed) {
        pages.add(page.page());
        printed.add(page.printed());
    }

    private PageMap.PageRange range(Article article) {
        return book.pageMap().pagesOf(article.id()).orElseThrow();
    }

    private Set<String> places(List<Integer> own) {
        var places = new HashSet<String>();
        own.forEach(i -> book.pages().get(i).destinations().forEach(d -> places.add(d.name())));
        return places;
    }
}
