package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Article;
import press.jubilee.model.OwnPages;
import press.jubilee.model.RightsLedger;
import press.jubilee.model.Source;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.RightsEntry;

/** The list of sources and permissions: each text that was printed before, where, and by whose leave. */
final class SourcesPage {

    static final String HREF = "text/sources.xhtml";

    private final Book book;
    private final HouseWords words;
    private int leaf;

    SourcesPage(Book book) {
        this.book = book;
        this.words = book.words();
    }

    static boolean isNeeded(Book book) {
        return !RightsLedger.of(book.anthology()).reprints().isEmpty();
    }

    List<ContentDocument> write() {
        var documents = new ArrayList<ContentDocument>();
        List<List<Article>> portions = Portions.of(RightsLedger.of(book.anthology()).reprints(),
                a -> size(a));
        for (List<Article> portion : portions) {
            documents.add(write(documents.size(), portions.size(), portion));
        }
        return documents;
    }

    private static long size(Article reprint) {
        Source source = reprint.source().orElseThrow();
        return 500 + 3L * source.rights().map(String::length).orElse(0)
                + 2L * source.url().map(String::length).orElse(0);
    }

    private ContentDocument write(int number, int portions, List<Article> reprints) {
        String title = Portions.title(words.get(HouseWord.SOURCES), number);
        Page page = new Page(book, Portions.href(HREF, number), book.language(), title);
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "bibliography").and("role", "doc-bibliography")
                .and("class", "sources").and("aria-labelledby", "title")).line();
        if (number == 0) {
            book.marks().writeOpeners(OwnPages.SOURCES, page);
        }
        Headings.write(page, title);
        if (number == 0) {
            RightsEntry.appeal(RightsLedger.of(book.anthology()), words).ifPresent(a -> {
                page.leaf(OwnPages.SOURCES, leaf++);
                out.element("p", XmlAttributes.NONE, a).line();
            });
        }
        out.open("ul").line();
        reprints.forEach(a -> write(a, a.source().orElseThrow(), page));
        out.closeLine();
        if (number == portions - 1) {
            book.marks().writeClosers(OwnPages.SOURCES, page);
        }
        out.closeLine();
        return page.done();
    }

    private void write(Article article, Source source, Page page) {
        XmlWriter out = page.out();
        RightsEntry entry = RightsEntry.of(article, words);
        page.leaf(OwnPages.SOURCES, leaf++);
        out.open("li").open("p").element("a", XmlAttributes.of("href", page.link(book.text(article).href()))
                .and(Markup.language(Optional.of(article.language()), page.language())),
                book.titleOf(article));
        new Bylines(book).plain(article).ifPresent(names -> out.text(" — ").element("span",
                Markup.language(Optional.of(article.language()), page.language()), names));
        out.closeLine().open("p");
        page.leaf(OwnPages.SOURCES, leaf++);
        new InlineWriter(page, new Links(book, Optional.empty()), new NoteCalls(Optional.empty()))
                .write(entry.credit(), article.at());
        entry.rights().ifPresent(r -> out.text(words.get(HouseWord.SENTENCE_SPACE) + r));
        out.closeLine();
        source.url().ifPresent(url -> address(url, article, page));
        page.noLeaf();
        out.closeLine();
    }

    private void address(String url, Article article, Page page) {
        Optional<String> href = WebAddress.of(url);
        page.out().open("p", "class", "address");
        if (href.isPresent()) {
            page.out().element("a", XmlAttributes.of("href", href.get()), url);
        } else {
            page.report(Diagnostic.warning("epub.link", article.at(),
                    "the source's address is no web address: " + url,
                    "give an address with https"));
            page.out().text(url);
        }
        page.out().closeLine();
    }
}
