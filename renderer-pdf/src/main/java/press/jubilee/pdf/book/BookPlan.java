package press.jubilee.pdf.book;

import static press.jubilee.pdf.book.Section.Numbering.ARABIC;
import static press.jubilee.pdf.book.Section.Numbering.ROMAN;
import static press.jubilee.pdf.book.Section.Opening.NEXT;
import static press.jubilee.pdf.book.Section.Opening.RECTO;
import static press.jubilee.pdf.book.Section.Opening.VERSO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Design;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.VersionRecord;
import press.jubilee.pdf.book.Section.Heads;
import press.jubilee.pdf.book.Section.Numbering;
import press.jubilee.pdf.book.Section.Opening;
import press.jubilee.pdf.flow.BookList;
import press.jubilee.pdf.flow.ContentsFlow;
import press.jubilee.pdf.flow.ContributorsFlow;
import press.jubilee.pdf.flow.DisplayFlow;
import press.jubilee.pdf.flow.FlowBuilder;
import press.jubilee.pdf.flow.ImprintFlow;
import press.jubilee.pdf.flow.IndexFlow;
import press.jubilee.pdf.flow.MatterFlow;
import press.jubilee.pdf.flow.PreliminaryFlow;
import press.jubilee.pdf.flow.SourcesFlow;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;

/**
 * Which sections a volume has, in the order of the trade: half-title, frontispiece or series, title page, imprint, dedication,
 * epigraph, contents and forewords in roman pages; then, from arabic 1 on a recto, parts and articles, what follows them, the
 * contributors, the sources and the colophon. Contents and parts always begin on a recto; forewords, articles, what follows them and the lists
 * behind them as the design says, the first after a part title on a recto.
 */
final class BookPlan {

    private final Anthology anthology;
    private final HouseWords words;
    private final PreliminaryFlow preliminaries;
    private final MatterFlow matter;
    private final ImprintFlow imprints;
    private final ContributorsFlow contributors;
    private final SourcesFlow sources;
    private final ContentsFlow contents;
    private final FlowBuilder flows;
    private final Opening opening;
    private final boolean faces;
    private final boolean hasIndex;
    private final Tag book;

    /** @param hasIndex whether an index follows the other lists; it is laid out when all of them are numbered */
    BookPlan(Anthology anthology, BookDesign design, boolean hasIndex) {
        this.anthology = anthology;
        this.hasIndex = hasIndex;
        this.book = Tag.document(anthology.language());
        this.words = HouseWords.of(anthology.language());
        this.preliminaries = new PreliminaryFlow(design, anthology);
        this.matter = new MatterFlow(design, anthology);
        this.imprints = new ImprintFlow(design, anthology);
        this.contributors = new ContributorsFlow(design, anthology);
        this.sources = new SourcesFlow(design, anthology);
        this.contents = new ContentsFlow(design, anthology, lists());
        this.flows = new FlowBuilder(design, anthology);
        this.faces = design.opener().page() == Design.Openings.FACING;
        this.opening = switch (design.opener().page()) {
            case NEXT, FACING -> NEXT;
            case RECTO -> RECTO;
        };
    }

    /** The name of a part title's page, which links and the outline point to. */
    static String anchor(int part) {
        return "_part-" + (part + 1);
    }

    /**
     * The display pages before the contents: half-title and behind it the frontispiece or the series, title page and behind
     * it the imprint, the Chinese copyright page beside that, dedication and motto each on a leaf of its own.
     */
    List<Section> preliminaries(VersionRecord.Copy copy) {
        var out = new ArrayList<Section>();
        out.add(display(OwnPages.HALF_TITLE, preliminaries.halfTitle(), TagRole.TITLE, RECTO));
        matter.frontispiece()
                .map(f -> display(OwnPages.FRONTISPIECE, f, TagRole.PARAGRAPH, VERSO))
                .or(() -> preliminaries.seriesPage()
                        .map(s -> display(OwnPages.SERIES, s, TagRole.PARAGRAPH, VERSO)))
                .ifPresent(out::add);
        out.add(display(OwnPages.TITLE_PAGE, preliminaries.titlePage(), TagRole.TITLE, RECTO));
        Opening side = VERSO;
        int imprint = 0;
        for (DisplayFlow page : imprints.pages(copy)) {
            out.add(display(OwnPages.imprint(imprint++), page, TagRole.PARAGRAPH, side));
            side = NEXT;
        }
        matter.dedication()
                .ifPresent(d -> out.add(display(OwnPages.DEDICATION, d, TagRole.PARAGRAPH, RECTO)));
        matter.epigraph().ifPresent(e -> out.add(display(OwnPages.EPIGRAPH, e, TagRole.PARAGRAPH, RECTO)));
        return out;
    }

    private Section display(ArticleId id, DisplayFlow page, TagRole first, Opening opening) {
        return new Section.Display(id, page.read(book, first), opening, ROMAN);
    }

    /** The tag of the whole. */
    Tag book() {
        return book;
    }

    /** @param folios of the page where each text begins */
    Section contents(Function<ArticleId, String> folios) {
        return list(ContentsFlow.LIST, () -> contents.flow(folios, book), RECTO, ROMAN);
    }

    List<Section> forewords() {
        var out = new ArrayList<Section>();
        anthology.front().forEach(a -> out.add(text(a, Optional.empty(), opening, ROMAN)));
        return out;
    }

    /** Parts and articles, and the texts behind them. */
    List<Section> body() {
        var out = new ArrayList<Section>();
        for (int p = 0; p < anthology.parts().size(); p++) {
            Part part = anthology.parts().get(p);
            Optional<Phrase> title = part.title();
            Tag tag = book.child(TagRole.PART);
            if (title.isPresent()) {
                out.add(new Section.Display(OwnPages.part(p),
                        preliminaries.partTitle(title.get(), anchor(p)).read(tag, TagRole.HEADING_1), RECTO,
                        ARABIC));
            }
            boolean first = true;
            for (Facing facing : texts(part)) {
                Tag parent = title.isPresent() ? tag : book;
                Section.Text text = text(facing.article, Optional.of(parent),
                        out.isEmpty() || first && title.isPresent() ? RECTO : opening,
                        ARABIC);
                out.add(facing.translation.<Section>map(t -> new Section.Facing(titled(text, facing.article),
                        titled(text(t, Optional.of(parent), opening, ARABIC), t))).orElse(text));
                first = false;
            }
        }
        anthology.back().forEach(a -> out.add(text(a, Optional.empty(), opening, ARABIC)));
        return out;
    }

    /** A text, and its translation where that is to stand opposite. */
    private record Facing(Article article, Optional<Article> translation) {}

    /**
     * A translation stands opposite where its original is of the same part; the first of several. Each text is in one pair
     * at most, so that a translation of a translation stands by itself.
     */
    private List<Facing> texts(Part part) {
        if (!faces) {
            return part.articles().stream().map(a -> new Facing(a, Optional.empty())).toList();
        }
        var alone = new HashSet<ArticleId>();
        part.articles().forEach(a -> alone.add(a.id()));
        var translations = new HashMap<ArticleId, Article>();
        var opposite = new HashSet<ArticleId>();
        for (Article article : part.articles()) {
            article.translationOf().filter(o -> !o.equals(article.id()))
                    .filter(o -> alone.contains(o) && alone.contains(article.id()))
                    .ifPresent(o -> {
                        translations.put(o, article);
                        opposite.add(article.id());
                        alone.remove(o);
                        alone.remove(article.id());
                    });
        }
        return part.articles().stream().filter(a -> !opposite.contains(a.id()))
                .map(a -> new Facing(a, Optional.ofNullable(translations.get(a.id())))).toList();
    }

    /** With its own title over both pages of a spread. */
    private static Section.Text titled(Section.Text text, Article article) {
        return new Section.Text(text.id(), text.flow(), text.article(),
                new Heads(article.headTitle(), article.headTitle()), text.opening(), text.numbering());
    }

    /**
     * What the book makes of itself after the last text.
     *
     * @param printed where the texts are printed, forewords included
     */
    List<Section> closing(PageMap printed) {
        var out = new ArrayList<Section>();
        if (!contributors.isEmpty()) {
            out.add(list(ContributorsFlow.LIST, () -> contributors.flow(printed, book), opening, ARABIC));
        }
        if (!sources.isEmpty()) {
            out.add(list(SourcesFlow.LIST, () -> sources.flow(printed, book), opening, ARABIC));
        }
        return out;
    }

    /** The last printed page, on whichever side it falls. */
    Optional<Section> colophon(List<String> faces) {
        return matter.colophon(faces)
                .map(c -> new Section.Display(OwnPages.COLOPHON, c.read(book, TagRole.PARAGRAPH), NEXT,
                        ARABIC));
    }

    /** The lists that follow the last text, in order. */
    List<BookList> lists() {
        var out = new ArrayList<BookList>();
        if (!contributors.isEmpty()) {
            out.add(ContributorsFlow.LIST);
        }
        if (!sources.isEmpty()) {
            out.add(SourcesFlow.LIST);
        }
        if (hasIndex) {
            out.add(IndexFlow.LIST);
        }
        return List.copyOf(out);
    }

    /** Below the part's title, where there is one. */
    private static int level(Optional<Tag> part) {
        return part.filter(p -> p.role() == TagRole.PART).isPresent() ? 2 : 1;
    }

    private Section list(BookList list, Supplier<StyledFlow> flow, Opening opening, Numbering numbering) {
        return new Section.Text(list.id(), flow, Optional.empty(), heads(list), opening, numbering);
    }

    /** Lists carry their title on both sides. */
    Heads heads(BookList list) {
        String head = words.get(list.title());
        return new Heads(head, head);
    }

    /** Where the index begins. */
    Opening indexOpening() {
        return opening;
    }

    /**
     * Articles carry their author on versos; everything else its title on both sides.
     *
     * @param part the tag of what an article of the parts stands in; empty for other texts
     */
    private Section.Text text(Article article, Optional<Tag> part, Opening opening, Numbering numbering) {
        List<String> names = PrintedName.authorsOf(article);
        String title = article.headTitle();
        String verso = part.isPresent() && !names.isEmpty()
                ? NameList.of(HouseWords.of(article.language())).join(names)
                : title;
        return new Section.Text(article.id(), () -> flows.flow(article, part.orElse(book), level(part)),
                Optional.of(article),
                new Heads(verso, title), opening,
                numbering);
    }
}
