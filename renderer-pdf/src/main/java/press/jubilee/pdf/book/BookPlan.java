package press.jubilee.pdf.book;

import static press.jubilee.pdf.book.Section.Numbering.ARABIC;
import static press.jubilee.pdf.book.Section.Numbering.ROMAN;
import static press.jubilee.pdf.book.Section.Opening.NEXT;
import static press.jubilee.pdf.book.Section.Opening.RECTO;
import static press.jubilee.pdf.book.Section.Opening.VERSO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.PageMap;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.book.Section.Heads;
import press.jubilee.pdf.book.Section.Numbering;
import press.jubilee.pdf.book.Section.Opening;
import press.jubilee.pdf.flow.BookList;
import press.jubilee.pdf.flow.ContentsFlow;
import press.jubilee.pdf.flow.ContributorsFlow;
import press.jubilee.pdf.flow.FlowBuilder;
import press.jubilee.pdf.flow.IndexFlow;
import press.jubilee.pdf.flow.PreliminaryFlow;
import press.jubilee.pdf.flow.SourcesFlow;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.style.BookDesign;

/**
 * Which sections a volume has, in the order of the trade: half-title, title page, imprint, contents and forewords in roman
 * pages; then, from arabic 1 on a recto, parts and articles, what follows them, the contributors, and the sources.
 */
final class BookPlan {

    private final Anthology anthology;
    private final HouseWords words;
    private final PreliminaryFlow preliminaries;
    private final ContributorsFlow contributors;
    private final SourcesFlow sources;
    private final ContentsFlow contents;
    private final FlowBuilder flows;
    private final Opening opening;
    private final boolean hasIndex;

    /** @param hasIndex whether an index follows the other lists; it is laid out when all of them are numbered */
    BookPlan(Anthology anthology, BookDesign design, boolean hasIndex) {
        this.anthology = anthology;
        this.hasIndex = hasIndex;
        this.words = HouseWords.of(anthology.language());
        this.preliminaries = new PreliminaryFlow(design, anthology);
        this.contributors = new ContributorsFlow(design, anthology);
        this.sources = new SourcesFlow(design, anthology);
        this.contents = new ContentsFlow(design, anthology, lists());
        this.flows = new FlowBuilder(design, anthology);
        this.opening = switch (design.opener().page()) {
            case NEXT -> NEXT;
            case RECTO -> RECTO;
        };
    }

    /** The name of a part title's page, which links and the outline point to. */
    static String anchor(int part) {
        return "_part-" + (part + 1);
    }

    /** The display pages before the contents. */
    List<Section> preliminaries() {
        return List.of(new Section.Display(preliminaries.halfTitle(), RECTO, ROMAN),
                new Section.Display(preliminaries.titlePage(), RECTO, ROMAN),
                new Section.Display(preliminaries.imprint(), VERSO, ROMAN));
    }

    /** @param folios of the page where each text begins */
    Section contents(Function<ArticleId, String> folios) {
        return list(ContentsFlow.LIST, contents.flow(folios), RECTO, ROMAN);
    }

    List<Section> forewords() {
        var out = new ArrayList<Section>();
        anthology.front().forEach(a -> out.add(text(a, false, opening, ROMAN)));
        return out;
    }

    /** Parts and articles, and the texts behind them. */
    List<Section> body() {
        var out = new ArrayList<Section>();
        for (int p = 0; p < anthology.parts().size(); p++) {
            Part part = anthology.parts().get(p);
            Optional<Phrase> title = part.title();
            if (title.isPresent()) {
                out.add(new Section.Display(preliminaries.partTitle(title.get(), anchor(p)), RECTO, ARABIC));
            }
            boolean first = true;
            for (Article article : part.articles()) {
                out.add(text(article, true, out.isEmpty() || first && title.isPresent() ? RECTO : opening,
                        ARABIC));
                first = false;
            }
        }
        anthology.back().forEach(a -> out.add(text(a, false, opening, ARABIC)));
        return out;
    }

    /**
     * What the book makes of itself after the last text.
     *
     * @param printed where the texts are printed, forewords included
     */
    List<Section> closing(PageMap printed) {
        var out = new ArrayList<Section>();
        if (!contributors.isEmpty()) {
            out.add(list(ContributorsFlow.LIST, contributors.flow(printed), opening, ARABIC));
        }
        if (!sources.isEmpty()) {
            out.add(list(SourcesFlow.LIST, sources.flow(printed), opening, ARABIC));
        }
        return out;
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

    private Section list(BookList list, StyledFlow flow, Opening opening, Numbering numbering) {
        return new Section.Text(flow, Optional.empty(), heads(list), opening, numbering);
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

    /** Articles carry their author on versos; everything else its title on both sides. */
    private Section text(Article article, boolean ofBody, Opening opening, Numbering numbering) {
        List<String> names = PrintedName.authorsOf(article);
        String title = article.headTitle();
        String verso = ofBody && !names.isEmpty()
                ? NameList.of(HouseWords.of(article.language())).join(names)
                : title;
        return new Section.Text(flows.flow(article), Optional.of(article), new Heads(verso, title), opening,
                numbering);
    }
}
