package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_AUTHOR;
import static press.jubilee.pdf.style.StyleName.CONTENTS_ENTRY;
import static press.jubilee.pdf.style.StyleName.CONTENTS_PART;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.TextStyle;

/**
 * The contents: parts, and every text with its authors and the folio of the page it begins on. A text whose translation stands
 * in the same part shares its entry with it; one whose translation stands elsewhere has the other title below its own.
 */
public final class ContentsFlow {

    public static final BookList LIST = new BookList(HouseWord.CONTENTS, new ArticleId("_contents"));

    private final Anthology anthology;
    private final List<BookList> lists;
    private final ListPage page;
    private final Pairs pairs;

    /** @param lists that follow the last text, in order */
    public ContentsFlow(BookDesign design, Anthology anthology, List<BookList> lists) {
        this.anthology = anthology;
        this.lists = List.copyOf(lists);
        this.page = ListPage.of(design, anthology);
        this.pairs = Pairs.of(anthology);
    }

    /** @param folios the folio of the page where a text begins */
    public StyledFlow flow(Function<ArticleId, String> folios) {
        var items = new ArrayList<FlowItem>();
        items.add(page.title(LIST));
        entries(anthology.front(), folios, items);
        for (Part part : anthology.parts()) {
            part.title().ifPresent(t -> {
                items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).before()));
                items.add(page.paragraph(t, CONTENTS_PART, anthology.language()));
                items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).after()));
            });
            entries(part.articles(), folios, items);
        }
        if (!anthology.back().isEmpty() || !lists.isEmpty()) {
            items.add(new FlowItem.Space(page.design().leading().sp()));
        }
        entries(anthology.back(), folios, items);
        lists.forEach(l -> items.add(linked(Phrase.text(page.words().get(l.title())), anthology.language(),
                l.id(), folios)));
        return new StyledFlow(LIST.id(), items, Map.of());
    }

    /** What stands between two part titles. A text and its translation there are one entry, at the place of the first. */
    private void entries(List<Article> texts, Function<ArticleId, String> folios, List<FlowItem> out) {
        var listed = new HashSet<Article>();
        for (Article text : texts) {
            if (listed.add(text)) {
                Optional<Article> other = pairs.other(text).filter(listed::add);
                entry(Stream.concat(Stream.of(text), other.stream()).toList(), folios, out);
            }
        }
    }

    /** A title or two, each with its folio, and below them the authors, in each text's script. */
    private void entry(List<Article> texts, Function<ArticleId, String> folios, List<FlowItem> out) {
        List<StyledSpan> names = names(texts);
        for (Article text : texts) {
            FlowItem.Paragraph title = linked(text.title(), text.language(), text.id(), folios);
            boolean last = text.equals(texts.getLast()) && names.isEmpty();
            out.add(last ? title : keptWithNext(title));
        }
        if (!names.isEmpty()) {
            out.add(FlowItem.Paragraph.of(page.design().style(CONTENTS_AUTHOR), names));
        }
    }

    /** The same names are printed once. */
    private List<StyledSpan> names(List<Article> texts) {
        var out = new ArrayList<StyledSpan>();
        var printed = new HashSet<String>();
        TextStyle style = page.design().style(CONTENTS_AUTHOR).text();
        for (Article text : texts) {
            String names = page.names(PrintedName.authorsOf(text), text.language());
            if (!names.isEmpty() && printed.add(names)) {
                out.addAll(page.spans(Phrase.text((out.isEmpty() ? "" : "\u2003") + names), style,
                        text.language()));
            }
        }
        return out;
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
