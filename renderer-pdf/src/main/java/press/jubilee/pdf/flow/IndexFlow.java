package press.jubilee.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Anthology;
import press.jubilee.model.OwnPages;
import press.jubilee.model.Language;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.index.Locator;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.pdf.flow.ColumnFlow.Item;
import press.jubilee.pdf.flow.ColumnFlow.Kind;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;
import press.jubilee.pdf.style.TextStyle;

/** The index: letters, and below them entries with the pages they lead to. Serves one index. */
public final class IndexFlow {

    public static final BookList LIST = new BookList(HouseWord.INDEX, OwnPages.INDEX);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
    private static final Language CHINESE = new Language("zh-Hans");

    private final PageMap map;
    private final ListPage page;
    private final Language language;
    private final Map<String, Phrase> printed;
    private final TreeSet<Integer> pages = new TreeSet<>();
    private final Tag section;
    private final TagSeries tags = new TagSeries();

    private IndexFlow(BookDesign design, Anthology anthology, Map<String, Phrase> printed, PageMap map,
            Tag parent) {
        this.map = map;
        this.printed = printed;
        this.section = parent.child(TagRole.SECTION);
        this.page = ListPage.of(design, anthology);
        this.language = anthology.language();
    }

    /**
     * @param map of all pages before the index
     * @param parent the tag of the book
     */
    public static ColumnFlow flow(BookDesign design, Anthology anthology, BookIndex index, PageMap map,
            Tag parent) {
        return new IndexFlow(design, anthology, index.printed(), map, parent).flow(index);
    }

    private ColumnFlow flow(BookIndex index) {
        var items = new ArrayList<Item>();
        FlowItem.Opener title = page.title(LIST, section, tags);
        Tag whole = tags.child(section, TagRole.INDEX);
        for (BookIndex.Group group : index.groups()) {
            if (!group.letter().equals(BookIndex.NO_LETTER)) {
                TextStyle style = page.design().style(StyleName.INDEX_LETTER).text();
                items.add(new Item(Kind.HEAD, tags.read(FlowItem.Paragraph.of(
                        page.design().style(StyleName.INDEX_LETTER), words(group.letter(), style)), whole,
                        TagRole.HEADING_2)));
            }
            Tag list = tags.child(whole, TagRole.PLAIN_LIST);
            group.entries().forEach(e -> entry(e, list, items));
        }
        return new ColumnFlow(title, items, pages);
    }

    /** What belongs to an entry is a list within it. */
    private void entry(BookIndex.Entry entry, Tag list, List<Item> out) {
        Tag own = tags.child(tags.child(list, TagRole.ITEM), TagRole.ITEM_BODY);
        out.add(item(entry, Kind.ENTRY, StyleName.INDEX_ENTRY, own));
        Tag within = tags.child(own, TagRole.PLAIN_LIST);
        Optional<FlowItem.Paragraph> continued = Optional.of(continued(entry));
        for (int i = 0; i < entry.subentries().size(); i++) {
            Item item = item(entry.subentries().get(i), Kind.SUBENTRY, StyleName.INDEX_SUBENTRY,
                    tags.child(tags.child(within, TagRole.ITEM), TagRole.ITEM_BODY));
            out.add(i == 0 ? item : new Item(item.kind(), item.paragraph(), continued));
        }
    }

    /** Repeated for those who see it. */
    private FlowItem.Paragraph continued(BookIndex.Entry entry) {
        TextStyle style = page.design().style(StyleName.INDEX_ENTRY).text();
        var spans = new ArrayList<>(words(entry.words(), style));
        spans.addAll(words(page.words().get(HouseWord.INDEX_CONTINUED),
                language.isChinese() ? style : style.emphasized()));
        return FlowItem.Paragraph.of(page.design().style(StyleName.INDEX_ENTRY), spans);
    }

    private Item item(BookIndex.Entry entry, Kind kind, StyleName name, Tag tag) {
        TextStyle style = page.design().style(name).text();
        var spans = new ArrayList<>(words(entry.words(), style));
        String parting = language.isChinese() ? "\u2002" : ", ";
        for (Locator locator : Locator.joined(entry.places(), map)) {
            spans.addAll(words(parting, style));
            spans.add(pages(locator, style));
            parting = ", ";
        }
        references(HouseWord.INDEX_SEE, entry.see(), ", ", style, spans);
        references(HouseWord.INDEX_SEE_ALSO, entry.seeAlso(), "; ", style, spans);
        return new Item(kind, tags.read(FlowItem.Paragraph.of(page.design().style(name), spans), tag));
    }

    private StyledSpan pages(Locator locator, TextStyle style) {
        String folios = map.labels(locator.pages()).replace("–", "–\u2060");
        pages.add(locator.pages().first());
        return new StyledSpan.Words(
                locator.isNote() ? page.words().get(HouseWord.INDEX_NOTE, "page", folios) : folios, style,
                language,
                Optional.of("#" + Anchors.ofPage(map.pages().get(locator.pages().first()).label())), true,
                SourcePosition.NONE);
    }

    /** Chinese type has no italics for the words that lead on. */
    private void references(HouseWord word, List<String> targets, String parting, TextStyle style,
            List<StyledSpan> out) {
        if (targets.isEmpty()) {
            return;
        }
        boolean chinese = language.isChinese();
        out.addAll(words(chinese ? "\u2002" : parting, style));
        out.addAll(words(page.words().get(word), chinese ? style : style.emphasized()));
        for (int i = 0; i < targets.size(); i++) {
            String before = i == 0 ? chinese ? "" : " " : chinese ? "；" : "; ";
            out.addAll(words(before, style));
            String target = targets.get(i);
            out.addAll(words(printed.getOrDefault(target, Phrase.text(target)), style));
        }
    }

    /** Emphasis as in a text; Han characters are never slanted. */
    private List<StyledSpan> words(Phrase phrase, TextStyle style) {
        var out = new ArrayList<StyledSpan>();
        for (Inline inline : phrase.inlines()) {
            boolean emphasised = inline instanceof Inline.Emphasis && !language.isChinese();
            out.addAll(words(Phrase.of(inline).plain(), emphasised ? style.emphasized() : style));
        }
        return out;
    }

    /** Han characters in a text of another language are Chinese. */
    private List<StyledSpan> words(String text, TextStyle style) {
        var out = new ArrayList<StyledSpan>();
        Matcher runs = HAN.matcher(text);
        while (runs.find()) {
            boolean han = Character.isIdeographic(runs.group().codePointAt(0));
            out.add(new StyledSpan.Words(runs.group(), style,
                    han && !language.isChinese() ? CHINESE : language, Optional.empty(), false,
                    SourcePosition.NONE));
        }
        return out;
    }
}
