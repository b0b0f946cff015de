package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.CONTENTS_AUTHOR;
import static press.jubilee.pdf.style.StyleName.CONTENTS_ENTRY;
import static press.jubilee.pdf.style.StyleName.CONTENTS_PART;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleId;
import press.jubilee.model.OwnPages;
import press.jubilee.model.Language;
import press.jubilee.model.ContentsOrder;
import press.jubilee.model.Part;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.TextStyle;

/**
 * The contents: parts, and every text with its authors and the folio of the page it begins on. A text whose translation stands
 * in the same part shares its entry with it; one whose translation stands elsewhere has the other title below its own.
 */
public final class ContentsFlow {

    public static final BookList LIST = new BookList(HouseWord.CONTENTS, OwnPages.CONTENTS);

    private final Anthology anthology;
    private final List<BookList> lists;
    private final ListPage page;
    private final Pairs pairs;
    private final ContentsOrder order;

    /** @param lists that follow the last text, in order */
    public ContentsFlow(BookDesign design, Anthology anthology, List<BookList> lists) {
        this.anthology = anthology;
        this.lists = List.copyOf(lists);
        this.page = ListPage.of(design, anthology);
        this.pairs = Pairs.of(anthology);
        this.order = ContentsOrder.of(anthology);
    }

    /**
     * @param folios the folio of the page where a text begins
     * @param parent the tag of the book
     */
    public StyledFlow flow(Function<ArticleId, String> folios, Tag parent) {
        return new Making(folios, parent).flow();
    }

    /** A list in the making. */
    private final class Making {

        private final Function<ArticleId, String> folios;
        private final Tag section;
        private final TagSeries tags = new TagSeries();
        private final List<FlowItem> items = new ArrayList<>();

        Making(Function<ArticleId, String> folios, Tag parent) {
            this.folios = folios;
            this.section = parent.child(TagRole.SECTION);
        }

        StyledFlow flow() {
            items.add(page.title(LIST, section, tags));
            Tag list = tags.child(section, TagRole.CONTENTS);
            entries(anthology.front(), list);
            for (int p = 0; p < anthology.parts().size(); p++) {
                int leaf = order.title(OwnPages.part(p));
                Part part = anthology.parts().get(p);
                entries(part.articles(), part.title().map(t -> part(t, leaf, list)).orElse(list));
            }
            if (!anthology.back().isEmpty() || !lists.isEmpty()) {
                items.add(new FlowItem.Space(page.design().leading().sp()));
            }
            entries(anthology.back(), list);
            lists.forEach(l -> items.add(tags.read(
                    linked(Phrase.text(page.words().get(l.title())), anthology.language(), l.id(), folios),
                    tags.child(list, TagRole.CONTENTS_ITEM))));
            return StyledFlow.ofLeaves(LIST, items);
        }

        /** A part's title, and the list of what is in it. */
        private Tag part(Phrase title, int leaf, Tag list) {
            Tag item = tags.child(list, TagRole.CONTENTS_ITEM);
            items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).before()));
            items.add(tags.read(
                    page.paragraph(title, CONTENTS_PART, anthology.language()).withLeaf(leaf), item));
            items.add(new FlowItem.Space(page.design().style(CONTENTS_PART).after()));
            return tags.child(item, TagRole.CONTENTS);
        }

        /** What stands between two part titles. A text and its translation there are one entry, at the place of the first. */
        private void entries(List<Article> texts, Tag list) {
            var listed = new HashSet<Article>();
            for (Article text : texts) {
                if (listed.add(text)) {
                    Optional<Article> other = pairs.other(text).filter(listed::add);
                    entry(Stream.concat(Stream.of(text), other.stream()).toList(),
                            tags.child(list, TagRole.CONTENTS_ITEM));
                }
            }
        }

        /** A title or two, each with its folio, and below them the authors, in each text's script. */
        private void entry(List<Article> texts, Tag item) {
            List<StyledSpan> names = names(texts);
            for (Article text : texts) {
                FlowItem.Paragraph title = linked(text.title(), text.language(), text.id(), folios);
                boolean last = text.equals(texts.getLast()) && names.isEmpty();
                items.add(tags.read(last ? title : keptWithNext(title), item));
            }
            if (!names.isEmpty()) {
                items.add(
                        tags.read(FlowItem.Paragraph.of(page.design().style(CONTENTS_AUTHOR), names)
                                .withLeaf(order.names(texts.getFirst().id())), item));
            }
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
                .withLeaf(order.title(target))
                .withTrailer(page.spans(Phrase.text(folios.apply(target)), style, anthology.language()));
    }
}
