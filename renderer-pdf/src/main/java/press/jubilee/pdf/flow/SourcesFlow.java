package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_AUTHOR;
import static press.jubilee.pdf.style.StyleName.SOURCE;
import static press.jubilee.pdf.style.StyleName.SOURCE_TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.OwnPages;
import press.jubilee.model.PageMap;
import press.jubilee.model.RightsLedger;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.RightsEntry;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;

/** The list of sources and permissions: each text that was printed before, where, and by whose leave. */
public final class SourcesFlow {

    public static final BookList LIST = new BookList(HouseWord.SOURCES, OwnPages.SOURCES);

    private final RightsLedger ledger;
    private final ListPage page;

    public SourcesFlow(BookDesign design, Anthology anthology) {
        this.ledger = RightsLedger.of(anthology);
        this.page = ListPage.of(design, anthology);
    }

    /** Whether no text was printed before. */
    public boolean isEmpty() {
        return ledger.reprints().isEmpty();
    }

    /**
     * @param printed where the texts are printed
     * @param parent the tag of the book
     */
    public StyledFlow flow(PageMap printed, Tag parent) {
        Tag section = parent.child(TagRole.SECTION);
        var tags = new TagSeries();
        var items = new ArrayList<FlowItem>();
        items.add(page.title(LIST, section, tags));
        RightsEntry.appeal(ledger, page.words()).ifPresent(a -> {
            items.add(tags.read(page.paragraph(Phrase.text(a), SOURCE, page.language()), section));
            items.add(new FlowItem.Space(page.design().style(SOURCE).after()));
        });
        Tag list = tags.child(section, TagRole.PLAIN_LIST);
        for (Article article : ledger.reprints()) {
            Tag source = tags.child(tags.child(list, TagRole.ITEM), TagRole.ITEM_BODY);
            items.add(tags.read(title(article, printed), source));
            RightsEntry entry = RightsEntry.of(article, page.words());
            var said = new ArrayList<Phrase>(List.of(entry.credit()));
            entry.rights()
                    .ifPresent(r -> said.add(Phrase.text(page.words().get(HouseWord.SENTENCE_SPACE) + r)));
            article.source().orElseThrow().url().ifPresent(url -> said.add(address(url)));
            items.add(tags.read(page.paragraph(Phrase.join(said), SOURCE, page.language()), source));
            items.add(new FlowItem.Space(page.design().style(SOURCE).after()));
        }
        return StyledFlow.of(LIST, items);
    }

    /** Title, authors and where the text begins. */
    private FlowItem.Paragraph title(Article article, PageMap printed) {
        var style = page.design().style(SOURCE_TITLE).keptWithNext();
        var line = new ArrayList<StyledSpan>(
                page.spans(ListPage.link(article.title(), article.id()), style.text(), article.language()));
        List<String> names = PrintedName.authorsOf(article);
        if (!names.isEmpty()) {
            line.addAll(page.spans(Phrase.text("\u2003" + page.names(names, article.language())),
                    page.design().style(CONTENTS_AUTHOR).text().withSize(style.text().size()),
                    article.language()));
        }
        return FlowItem.Paragraph.of(style, line).withTrailer(page.spans(
                Phrase.text(printed.firstPageOf(article.id()).orElse("")), style.text(), page.language()));
    }

    private Phrase address(String url) {
        return Phrase.join(List.of(Phrase.text(" "), Phrase.of(new Inline.Link(Phrase.text(url), url,
                Optional.empty()))));
    }
}
