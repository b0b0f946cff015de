package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTRIBUTOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Contribution;
import press.jubilee.model.Person;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.TextStyle;

/** The list of contributors: everyone who wrote, translated or edited, by sort key; each person once. */
public final class ContributorsFlow {

    public static final BookList LIST = new BookList(HouseWord.CONTRIBUTORS,
            new ArticleId("_contributors"));

    private final Anthology anthology;
    private final ListPage page;

    public ContributorsFlow(BookDesign design, Anthology anthology) {
        this.anthology = anthology;
        this.page = ListPage.of(design, anthology);
    }

    /** Whether nobody is named in the volume. */
    public boolean isEmpty() {
        return people().isEmpty();
    }

    public StyledFlow flow() {
        var items = new ArrayList<FlowItem>();
        items.add(page.title(LIST));
        for (Person person : people()) {
            items.add(contributor(person));
            items.add(new FlowItem.Space(page.design().style(CONTRIBUTOR).after()));
        }
        return new StyledFlow(LIST.id(), items, Map.of());
    }

    private List<Person> people() {
        var people = new LinkedHashMap<String, Person>();
        var contributions = new ArrayList<Contribution>(anthology.editors());
        anthology.texts().forEach(a -> contributions.addAll(a.contributions()));
        contributions.forEach(c -> people.putIfAbsent(c.person().id().orElse(c.person().name()), c.person()));
        return people.values().stream().sorted(Comparator.comparing(Person::sortKey)).toList();
    }

    private FlowItem.Paragraph contributor(Person person) {
        TextStyle style = page.design().style(CONTRIBUTOR).text();
        var line = new ArrayList<StyledSpan>(
                OpenerFlow.name(person, style.withSmallCaps(40), anthology.language()));
        var about = new ArrayList<Phrase>();
        AffiliationLine.of(person, page.words()).ifPresent(a -> about.add(Phrase.text(", " + a + ".")));
        person.bio().ifPresent(b -> {
            about.add(Phrase.text(about.isEmpty() ? ". " : " "));
            about.add(b);
        });
        line.addAll(page.spans(Phrase.join(about), style, anthology.language()));
        return FlowItem.Paragraph.of(page.design().style(CONTRIBUTOR), line);
    }
}
