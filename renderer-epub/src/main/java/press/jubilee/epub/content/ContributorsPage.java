package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Article;
import press.jubilee.model.Contributor;
import press.jubilee.model.OwnPages;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.PageWords;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.RoleLine;

/** The page of contributors: who each is, with links to what each wrote; each byline leads here. */
final class ContributorsPage {

    static final String HREF = "text/contributors.xhtml";

    private final Book book;
    private final HouseWords words;
    private int leaf;

    ContributorsPage(Book book) {
        this.book = book;
        this.words = book.words();
    }

    List<ContentDocument> write() {
        var documents = new ArrayList<ContentDocument>();
        for (List<People.Entry> portion : book.people().portions()) {
            documents.add(write(documents.size(), portion));
        }
        return documents;
    }

    private ContentDocument write(int number, List<People.Entry> entries) {
        String title = Portions.title(words.get(HouseWord.CONTRIBUTORS), number);
        Page page = new Page(book, Portions.href(HREF, number), book.language(), title);
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "contributors").and("class", "contributors")
                .and("aria-labelledby", "title")).line();
        if (number == 0) {
            book.marks().writeOpeners(OwnPages.CONTRIBUTORS, page);
        }
        Headings.write(page, title);
        entries.forEach(e -> write(e, page));
        if (number == book.people().portions().size() - 1) {
            book.marks().writeClosers(OwnPages.CONTRIBUTORS, page);
        }
        out.closeLine();
        return page.done();
    }

    private void write(People.Entry entry, Page page) {
        XmlWriter out = page.out();
        Person person = entry.person();
        page.leaf(OwnPages.CONTRIBUTORS, leaf++);
        out.open("section", XmlAttributes.of("class", "contributor").and("id", entry.id())
                .and("aria-labelledby", entry.id() + "-name")).line();
        out.open("h2", "id", entry.id() + "-name");
        name(PrintedName.of(person, page.language()), person, page);
        PrintedName.other(person, page.language()).ifPresent(n -> {
            out.text(" ");
            name(n, person, page);
        });
        out.text(RoleLine.behind(entry.volumeRoles(), words)).closeLine();
        AffiliationLine.of(person, words)
                .ifPresent(a -> out.element("p", Markup.cls("affiliation"), a).line());
        person.bio().ifPresent(bio -> {
            out.open("p");
            new InlineWriter(page, new Links(book, Optional.empty()), new NoteCalls(Optional.empty())).write(
                    bio,
                    SourcePosition.NONE);
            out.closeLine();
        });
        page.noLeaf();
        person.orcid().ifPresent(o -> out.open("p").element("a",
                XmlAttributes.of("href", "https://orcid.org/" + o.replaceAll("[^0-9Xx-]", "")), "ORCID " + o)
                .closeLine());
        works(entry, page);
        out.closeLine();
    }

    /** A name, tagged where it is the one in the person's own script. */
    private void name(String name, Person person, Page page) {
        boolean own = person.nativeName().filter(name::equals).isPresent();
        page.out().element("span",
                own ? Markup.language(book.people().languageOf(name), page.language()) : XmlAttributes.NONE,
                name);
    }

    private void works(People.Entry entry, Page page) {
        if (entry.works().isEmpty()) {
            return;
        }
        page.out().open("ul", Markup.cls("works")).line();
        for (Contributor.Work work : entry.works()) {
            Article article = work.article();
            page.leaf(OwnPages.CONTRIBUTORS, leaf++);
            page.out().open("li").element("a",
                    XmlAttributes.of("href", page.link(book.text(article).href()))
                            .and(Markup.language(Optional.of(article.language()), page.language())),
                    book.titleOf(article)).text(RoleLine.behind(work.roles(), words));
            book.pagesOf(article.id()).ifPresent(p -> page.out().text(words.get(HouseWord.BEFORE_PAGES))
                    .element("span", Markup.cls("pages"), PageWords.of(p, words)));
            page.noLeaf();
            page.out().closeLine();
        }
        page.out().closeLine();
    }
}
