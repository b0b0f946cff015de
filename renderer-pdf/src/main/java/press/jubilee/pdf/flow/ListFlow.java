package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_AUTHOR;
import static press.jubilee.pdf.style.StyleName.CONTENTS_ENTRY;
import static press.jubilee.pdf.style.StyleName.CONTENTS_PART;
import static press.jubilee.pdf.style.StyleName.CONTENTS_TITLE;
import static press.jubilee.pdf.style.StyleName.CONTRIBUTOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.Part;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;
import press.jubilee.pdf.style.TextStyle;

/** The lists that the book makes of itself: contents and contributors. */
public final class ListFlow {

    /** Where the contents begin. */
    public static final ArticleId CONTENTS = new ArticleId("_contents");
    /** Where the list of contributors begins. */
    public static final ArticleId CONTRIBUTORS = new ArticleId("_contributors");

    private final BookDesign design;
    private final Anthology anthology;
    private final HouseWords words;
    private final SpanBuilder spans = new SpanBuilder(Map.of(), target -> target);

    public ListFlow(BookDesign design, Anthology anthology) {
        this.design = design;
        this.anthology = anthology;
        this.words = HouseWords.of(anthology.language());
    }

    /** @param folios the folio of the page where a text begins */
    public StyledFlow contents(Function<ArticleId, String> folios) {
        var items = new ArrayList<FlowItem>();
        items.add(title(HouseWord.CONTENTS, CONTENTS));
        anthology.front().forEach(a -> entry(a, folios, items));
        for (Part part : anthology.parts()) {
            part.title().ifPresent(t -> {
                items.add(new FlowItem.Space(design.style(CONTENTS_PART).before()));
                items.add(paragraph(t, CONTENTS_PART, anthology.language()));
                items.add(new FlowItem.Space(design.style(CONTENTS_PART).after()));
            });
            part.articles().forEach(a -> entry(a, folios, items));
        }
        if (!anthology.back().isEmpty() || !people().isEmpty()) {
            items.add(new FlowItem.Space(design.leading().sp()));
        }
        anthology.back().forEach(a -> entry(a, folios, items));
        if (!people().isEmpty()) {
            items.add(linked(Phrase.text(words.get(HouseWord.CONTRIBUTORS)), anthology.language(),
                    CONTRIBUTORS, folios));
        }
        return new StyledFlow(CONTENTS, items, Map.of());
    }

    private void entry(Article article, Function<ArticleId, String> folios, List<FlowItem> out) {
        FlowItem.Paragraph title = linked(article.title(), article.language(), article.id(), folios);
        List<String> names = article.authors().stream().map(Person::name).toList();
        out.add(names.isEmpty() ? title : keptWithNext(title));
        if (!names.isEmpty()) {
            out.add(paragraph(Phrase.text(NameList.of(HouseWords.of(article.language())).join(names)),
                    CONTENTS_AUTHOR,
                    article.language()));
        }
    }

    private static FlowItem.Paragraph keptWithNext(FlowItem.Paragraph p) {
        return p.withStyle(p.style().keptWithNext());
    }

    private FlowItem.Paragraph linked(Phrase title, Language language, ArticleId target,
            Function<ArticleId, String> folios) {
        TextStyle style = design.style(CONTENTS_ENTRY).text();
        Phrase link = Phrase.of(new Inline.Link(title, "#" + Anchors.of(target), Optional.empty()));
        return FlowItem.Paragraph.of(design.style(CONTENTS_ENTRY), spans.spans(link, style, language))
                .withTrailer(spans.spans(Phrase.text(folios.apply(target)), style, anthology.language()));
    }

    /** Everyone who wrote, translated or edited, by sort key; each person once. */
    public StyledFlow contributors() {
        var items = new ArrayList<FlowItem>();
        items.add(title(HouseWord.CONTRIBUTORS, CONTRIBUTORS));
        for (Person person : people()) {
            items.add(contributor(person));
            items.add(new FlowItem.Space(design.style(CONTRIBUTOR).after()));
        }
        return new StyledFlow(CONTRIBUTORS, items, Map.of());
    }

    public boolean hasContributors() {
        return !people().isEmpty();
    }

    private List<Person> people() {
        var people = new LinkedHashMap<String, Person>();
        var contributions = new ArrayList<Contribution>(anthology.editors());
        anthology.texts().forEach(a -> contributions.addAll(a.contributions()));
        contributions.forEach(c -> people.putIfAbsent(c.person().id().orElse(c.person().name()), c.person()));
        return people.values().stream().sorted(Comparator.comparing(Person::sortKey)).toList();
    }

    private FlowItem.Paragraph contributor(Person person) {
        TextStyle style = design.style(CONTRIBUTOR).text();
        var line = new ArrayList<StyledSpan>(
                OpenerFlow.name(person, style.withSmallCaps(40), anthology.language()));
        var about = new ArrayList<Phrase>();
        AffiliationLine.of(person, words).ifPresent(a -> about.add(Phrase.text(", " + a + ".")));
        person.bio().ifPresent(b -> {
            about.add(Phrase.text(about.isEmpty() ? ". " : " "));
            about.add(b);
        });
        line.addAll(spans.spans(Phrase.join(about), style, anthology.language()));
        return FlowItem.Paragraph.of(design.style(CONTRIBUTOR), line);
    }

    private FlowItem.Opener title(HouseWord word, ArticleId anchor) {
        FlowItem.Paragraph title = paragraph(Phrase.text(words.get(word)), CONTENTS_TITLE,
                anthology.language())
                .anchored(List.of(Anchors.of(anchor)), SourcePosition.NONE);
        return new FlowItem.Opener(design.opener().sink(), List.of(title), List.of());
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, StyleName style, Language language) {
        return FlowItem.Paragraph.of(design.style(style),
                spans.spans(phrase, design.style(style).text(), language));
    }
}
