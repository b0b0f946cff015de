package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_AUTHOR;
import static press.jubilee.pdf.style.StyleName.CONTENTS_ENTRY;
import static press.jubilee.pdf.style.StyleName.CONTENTS_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.TextStyle;

/** The contents: parts, and every text with its authors and the folio of the page it begins on. */
public final class ContentsFlow {

    public static final BookList LIST = new BookList(HouseWord.CONTENTS, new ArticleId("_contents"));

    private final Anthology anthology;
    private final List<BookList> lists;
    private final ListPage page;

    /** @param lists that follow the last text, in order */
    public ContentsFlow(BookDesign design, Anthology anthology, List<BookList> lists) {
        this.anthology = anthology;
        this.lists = List.copyOf(lists);
        this.page = ListPage.of(design, anthology);
    }

    /** @param folios the folio of the page where a text begins */
    public StyledFlow flow(Function<ArticleId, String> folios) {
        var items = new ArrayList<FlowItem>();
        items.add(page.title(LIST));
        anthology.front().forEach(a -> entry(a, folios, items));
        for (Part part : anthology.parts()) {
            part.title().ifPresent(t -> {
                items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).before()));
                items.add(page.paragraph(t, CONTENTS_PART, anthology.language()));
                items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).after()));
            });
            part.articles().forEach(a -> entry(a, folios, items));
        }
        if (!anthology.back().isEmpty() || !lists.isEmpty()) {
            items.add(new FlowItem.Space(page.design().leading().sp()));
        }
        anthology.back().forEach(a -> entry(a, folios, items));
        lists.forEach(l -> items.add(linked(Phrase.text(page.words().get(l.title())), anthology.language(),
                l.id(), folios)));
        return new StyledFlow(LIST.id(), items, Map.of());
    }

    private void entry(Article article, Function<ArticleId, String> folios, List<FlowItem> out) {
        FlowItem.Paragraph title = linked(article.title(), article.language(), article.id(), folios);
        List<String> names = PrintedName.authorsOf(article);
        out.add(names.isEmpty() ? title : keptWithNext(title));
        if (!names.isEmpty()) {
            out.add(page.paragraph(
                    Phrase.text(NameList.of(HouseWords.of(article.language())).join(names)), CONTENTS_AUTHOR,
                    article.language()));
        }
    }

    private static FlowItem.Paragraph keptWithNext(FlowItem.Paragraph p) {
        return p.withStyle(p.style().keptWithNext());
    }

    private FlowItem.Paragraph linked(Phrase title, Language language, ArticleId target,
            Function<ArticleId, String> folios) {
        TextStyle style = page.design().style(CONTENTS_ENTRY).text();
        return FlowItem.Paragraph
                .of(page.design().style(CONTENTS_ENTRY),
                        page.spans(ListPage.link(title, target), style, language))
                .withTrailer(page.spans(Phrase.text(folios.apply(target)), style, anthology.language()));
    }
}
