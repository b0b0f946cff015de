package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTRIBUTOR;
import static press.jubilee.pdf.style.StyleName.CONTRIBUTOR_NAME;
import static press.jubilee.pdf.style.StyleName.CONTRIBUTOR_WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.OwnPages;
import press.jubilee.model.Contributor;
import press.jubilee.model.PageMap;
import press.jubilee.model.Person;
import press.jubilee.model.collation.Collation;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.RoleLine;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/**
 * The list of contributors: everyone who wrote, translated or edited, once, by family name in the order of the volume's
 * language, with what each contributed and the pages where it is printed.
 */
public final class ContributorsFlow {

    public static final BookList LIST = new BookList(HouseWord.CONTRIBUTORS,
            OwnPages.CONTRIBUTORS);

    private final List<Contributor> people;
    private final ListPage page;

    public ContributorsFlow(BookDesign design, Anthology anthology) {
        this.people = Collation.of(anthology.language()).sorted(Contributor.of(anthology),
                c -> PrintedName.sortKey(c.person(), anthology.language()));
        this.page = ListPage.of(design, anthology);
    }

    /** Whether nobody is named in the volume. */
    public boolean isEmpty() {
        return people.isEmpty();
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
        Tag list = tags.child(section, TagRole.PLAIN_LIST);
        for (Contributor contributor : people) {
            Tag entry = tags.child(tags.child(list, TagRole.ITEM), TagRole.ITEM_BODY);
            ParagraphStyle style = page.design().style(CONTRIBUTOR);
            items.add(tags.read(contributor(contributor,
                    contributor.works().isEmpty() ? style : style.keptWithNext().spaced(style.before(), 0)),
                    entry));
            contributor.works().forEach(w -> items.add(tags.read(work(w, printed), entry)));
            items.add(new FlowItem.Space(style.after()));
        }
        return StyledFlow.of(LIST, items);
    }

    private FlowItem.Paragraph contributor(Contributor contributor, ParagraphStyle style) {
        Person person = contributor.person();
        var line = new ArrayList<StyledSpan>(
                OpenerFlow.bothNames(person, page.design().style(CONTRIBUTOR_NAME).text(),
                        page.language()));
        var about = new ArrayList<Phrase>();
        about.add(Phrase.text(RoleLine.behind(contributor.roles(), page.words())));
        Optional<String> affiliation = AffiliationLine.of(person, page.words());
        if (affiliation.isPresent() || person.bio().isPresent()) {
            about.add(Phrase.text(page.words().get(HouseWord.CONTRIBUTOR_LINE,
                    affiliation.map(a -> Map.of("affiliation", a)).orElse(Map.of()))));
        }
        person.bio().ifPresent(about::add);
        line.addAll(page.spans(Phrase.join(about), style.text(), page.language()));
        return FlowItem.Paragraph.of(style, line);
    }

    private FlowItem.Paragraph work(Contributor.Work work, PageMap printed) {
        TextStyle style = page.design().style(CONTRIBUTOR_WORK).text();
        var line = new ArrayList<StyledSpan>(
                page.spans(ListPage.link(work.article().title(), work.article().id()),
                        style, work.article().language()));
        line.addAll(page.spans(Phrase.text(RoleLine.behind(work.roles(), page.words())), style,
                page.language()));
        return FlowItem.Paragraph.of(page.design().style(CONTRIBUTOR_WORK), line)
                .withTrailer(
                        page.spans(Phrase.text(pages(work.article().id(), printed)), style, page.language()));
    }

    private static String pages(ArticleId article, PageMap printed) {
        return printed.pagesOf(article).map(printed::labels).orElse("");
    }
}
