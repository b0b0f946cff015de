package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.OwnPages;
import press.jubilee.model.index.BookIndex;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/** The index, in the vocabulary of EPUB Indexes 1.0: every locator leads to the very words. */
final class IndexPage {

    static final String HREF = "text/index.xhtml";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");

    private final Book book;
    private final BookIndex index;
    private final HouseWords words;
    private final boolean chinese;
    private final Map<String, String> hrefs = new HashMap<>();
    private final Map<String, Phrase> printed;
    private Page page;
    private XmlWriter out;
    private int leaf;

    IndexPage(Book book, BookIndex index) {
        this.book = book;
        this.index = index;
        this.words = book.words();
        this.chinese = book.language().isChinese();
        this.printed = index.printed();
    }

    /** As many files as the letters need. */
    List<ContentDocument> write() {
        List<List<BookIndex.Group>> portions = Portions.of(index.groups(), this::size);
        for (int i = 0; i < portions.size(); i++) {
            String file = Portions.href(HREF, i);
            portions.get(i).forEach(g -> g.entries().forEach(e -> number(e, "", file)));
        }
        var documents = new ArrayList<ContentDocument>();
        for (List<BookIndex.Group> portion : portions) {
            documents.add(write(documents.size(), portions.size(), portion));
        }
        return documents;
    }

    private long size(BookIndex.Group group) {
        return group.entries().stream().mapToLong(this::size).sum();
    }

    private long size(BookIndex.Entry entry) {
        return 300 + 120L * book.indexAnchors().targets(entry).size()
                + 150L * (entry.see().size() + entry.seeAlso().size())
                + entry.subentries().stream().mapToLong(this::size).sum();
    }

    private ContentDocument write(int number, int portions, List<BookIndex.Group> groups) {
        String title = Portions.title(words.get(HouseWord.INDEX), number);
        page = new Page(book, Portions.href(HREF, number), book.language(), title);
        out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "index").and("role", "doc-index")
                .and("class", "book-index").and("aria-labelledby", "title")).line();
        if (number == 0) {
            book.marks().writeOpeners(OwnPages.INDEX, page);
        }
        Headings.write(page, title);
        for (BookIndex.Group group : groups) {
            boolean letter = !group.letter().equals(BookIndex.NO_LETTER);
            out.open("section", letter
                    ? XmlAttributes.of("epub:type", "index-group").and("aria-label", group.letter())
                    : XmlAttributes.of("epub:type", "index-group")).line();
            if (letter) {
                page.leaf(OwnPages.INDEX, leaf++);
                out.element("h2", XmlAttributes.NONE, group.letter()).line();
            }
            entries(group.entries(), "");
            out.closeLine();
        }
        page.noLeaf();
        if (number == portions - 1) {
            book.marks().writeClosers(OwnPages.INDEX, page);
        }
        out.closeLine();
        return page.done();
    }

    /** Places by headings, a sub-entry's behind its entry's as references name it. */
    private void number(BookIndex.Entry entry, String above, String file) {
        hrefs.putIfAbsent(above + entry.heading(), file + "#entry-" + (hrefs.size() + 1));
        entry.subentries().forEach(s -> number(s, above + entry.heading() + ": ", file));
    }

    private void entries(List<BookIndex.Entry> entries, String above) {
        out.open("ul", XmlAttributes.of("epub:type", "index-entry-list")).line();
        for (BookIndex.Entry entry : entries) {
            out.open("li", XmlAttributes.of("epub:type", "index-entry").and("id",
                    id(above + entry.heading())));
            page.leaf(book.marks().in(OwnPages.INDEX, leaf++).stream()
                    .map(m -> m.at(book.indexAnchors().letters(entry, m.offset()))).toList());
            out.open("span", XmlAttributes.of("epub:type", "index-term"));
            tagged(entry.words());
            out.close();
            locators(entry);
            references("index-xref-preferred", HouseWord.INDEX_SEE, entry.see(), ", ");
            references("index-xref-related", HouseWord.INDEX_SEE_ALSO, entry.seeAlso(), "; ");
            if (!entry.subentries().isEmpty()) {
                out.line();
                entries(entry.subentries(), above + entry.heading() + ": ");
            }
            out.closeLine();
        }
        out.closeLine();
    }

    private String id(String heading) {
        String href = hrefs.get(heading);
        return href.substring(href.indexOf('#') + 1);
    }

    private void locators(BookIndex.Entry entry) {
        List<IndexAnchors.Target> targets = book.indexAnchors().targets(entry);
        if (targets.isEmpty()) {
            return;
        }
        out.text(chinese ? "\u2002" : ", ").open("span",
                XmlAttributes.of("epub:type", "index-locator-list"));
        for (int i = 0; i < targets.size(); i++) {
            out.text(i == 0 ? "" : ", ").element("a", XmlAttributes.of("epub:type", "index-locator")
                    .and("href", page.link(href(targets.get(i)))), targets.get(i).label());
        }
        out.close();
    }

    private String href(IndexAnchors.Target target) {
        TextPlan text = book.text(target.place().article().value()).orElseThrow();
        return target.place().note()
                .map(n -> text.hrefOf(n, text.notes().number(n).orElseThrow()))
                .or(() -> Optional.ofNullable(book.trail().places().get(target.place())))
                .orElseThrow(() -> new IllegalStateException("nothing was written at " + target.place()));
    }

    private void references(String type, HouseWord word, List<String> targets, String parting) {
        if (targets.isEmpty()) {
            return;
        }
        out.text(chinese ? "\u2002" : parting).open("span", XmlAttributes.of("epub:type", type));
        if (chinese) {
            out.text(words.get(word));
        } else {
            out.element("i", XmlAttributes.NONE, words.get(word)).text(" ");
        }
        for (int i = 0; i < targets.size(); i++) {
            String target = targets.get(i);
            Optional<String> id = Optional.ofNullable(hrefs.get(target)).map(page::link);
            out.text(i == 0 ? "" : chinese ? "；" : "; ");
            id.ifPresent(name -> out.open("a", XmlAttributes.of("href", name)));
            tagged(printed.getOrDefault(target, Phrase.text(target)));
            id.ifPresent(name -> out.close());
        }
        out.close();
    }

    private void tagged(Phrase words) {
        for (Inline inline : words.inlines()) {
            boolean emphasised = inline instanceof Inline.Emphasis;
            if (emphasised) {
                out.open("em");
            }
            tagged(Phrase.of(inline).plain());
            if (emphasised) {
                out.close();
            }
        }
    }

    /** Words with those in another script in the language they stand for. */
    private void tagged(String text) {
        Matcher runs = HAN.matcher(text);
        while (runs.find()) {
            boolean han = !chinese && Character.isIdeographic(runs.group().codePointAt(0));
            if (han) {
                out.element("span", Markup.language(book.people().languageOf(runs.group()), page.language()),
                        runs.group());
            } else {
                out.text(runs.group());
            }
        }
    }
}
