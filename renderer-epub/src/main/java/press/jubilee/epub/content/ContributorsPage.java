package press.jubilee.epub.content;

import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Article;
import press.jubilee.model.Person;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/** The page of contributors: who each is, with links to what each wrote; each byline leads here. */
final class ContributorsPage {

    static final String HREF = "text/contributors.xhtml";

    private final Book book;
    private final HouseWords words;

    ContributorsPage(Book book) {
        this.book = book;
        this.words = book.words();
    }

    ContentDocument write() {
        Page page = new Page(book, HREF, book.language(), words.get(HouseWord.CONTRIBUTORS));
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "contributors").and("class", "contributors")
                .and("aria-labelledby", "title")).line();
        Headings.write(page, words.get(HouseWord.CONTRIBUTORS));
        book.people().sorted(book.language()).forEach(e -> write(e, page));
        out.closeLine();
        return page.done();
    }

    private void write(People.Entry entry, Page page) {
        XmlWriter out = page.out();
        Person person = entry.person();
        out.open("section", XmlAttributes.of("class", "contributor").and("id", entry.id())
                .and("aria-labelledby", entry.id() + "-name")).line();
        out.open("h2", "id", entry.id() + "-name").text(person.name());
        person.nativeName().filter(n -> !n.equals(person.name())).ifPresent(n -> out.text(" ").element("span",
                Markup.language(book.people().languageOf(n), page.language()), n));
        out.closeLine();
        AffiliationLine.of(person, words)
                .ifPresent(a -> out.element("p", Markup.cls("affiliation"), a).line());
        person.bio().ifPresent(bio -> {
            out.open("p");
            new InlineWriter(page, new Links(book, Optional.empty()), new NoteCalls(Optional.empty())).write(
                    bio,
                    SourcePosition.NONE);
            out.closeLine();
        });
        person.orcid().ifPresent(o -> out.open("p").element("a",
                XmlAttributes.of("href", "https://orcid.org/" + o.replaceAll("[^0-9Xx-]", "")), "ORCID " + o)
                .closeLine());
        works(entry, page);
        out.closeLine();
    }

    private void works(People.Entry entry, Page page) {
        if (entry.works().isEmpty()) {
            return;
        }
        page.out().open("ul", Markup.cls("works")).line();
        for (Article work : entry.works()) {
            page.out().open("li").element("a", XmlAttributes.of("href", page.link(book.text(work).href()))
                    .and(Markup.language(Optional.of(work.language()), page.language())), book.titleOf(work))
                    .closeLine();
        }
        page.out().closeLine();
    }
}
