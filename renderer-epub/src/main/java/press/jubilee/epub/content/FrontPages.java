package press.jubilee.epub.content;

import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Anthology;
import press.jubilee.model.ArticleId;
import press.jubilee.model.OwnPages;
import press.jubilee.model.Part;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.Imprint;
import press.jubilee.model.wording.OccasionLine;

/** The pages that are made from the volume's data alone: cover, title page, part titles. */
final class FrontPages {

    static final String COVER = "text/cover.xhtml";
    static final String TITLE_PAGE = "text/title-page.xhtml";

    private final Book book;
    private final Anthology anthology;
    private final HouseWords words;

    FrontPages(Book book) {
        this.book = book;
        this.anthology = book.anthology();
        this.words = book.words();
    }

    /** @param photograph of the same cover, for reading systems that do not show the drawing */
    ContentDocument cover(String picture, Optional<String> photograph) {
        Page page = page(COVER, words.get(HouseWord.COVER));
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "cover").and("class", "cover")).line();
        photograph.ifPresent(p -> out.open("picture").empty("source",
                XmlAttributes.of("srcset", page.link(picture)).and("type", "image/svg+xml")));
        out.empty("img", XmlAttributes.of("src", page.link(photograph.orElse(picture)))
                .and("role", "doc-cover")
                .and("alt", words.get(HouseWord.COVER_OF, "title", anthology.title().plain())));
        photograph.ifPresent(p -> out.close());
        out.line().closeLine();
        return page.done();
    }

    /** Where the printed book has one, so that its first pages are found here too. */
    Optional<ContentDocument> halfTitle() {
        if (book.marks().openers(OwnPages.HALF_TITLE).isEmpty()) {
            return Optional.empty();
        }
        Page page = page("text/half-title.xhtml", words.get(HouseWord.HALF_TITLE));
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "halftitlepage").and("class", "half-title")
                .and("aria-label", words.get(HouseWord.HALF_TITLE))).line();
        book.marks().writeOpeners(OwnPages.HALF_TITLE, page);
        out.open("p", "class", "title");
        words(page, anthology.title());
        out.closeLine();
        anthology.series().filter(s -> !book.marks().openers(OwnPages.SERIES).isEmpty()).ifPresent(s -> {
            book.marks().writeOpeners(OwnPages.SERIES, page);
            out.element("p", Markup.cls("series"), Imprint.series(s, words)).line();
        });
        out.closeLine();
        return Optional.of(page.done());
    }

    ContentDocument titlePage() {
        Page page = page(TITLE_PAGE, words.get(HouseWord.TITLE_PAGE));
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "titlepage").and("class", "title-page")
                .and("aria-labelledby", "title")).line();
        book.marks().writeOpeners(OwnPages.TITLE_PAGE, page);
        Headings.write(page, "title", () -> words(page, anthology.title()),
                anthology.subtitle().map(s -> () -> words(page, s)));
        occasion(out);
        new Bylines(book).write(anthology.editors(), page);
        publisher().ifPresent(p -> out.element("p", Markup.cls("publisher"), p).line());
        out.closeLine();
        return page.done();
    }

    private void occasion(XmlWriter out) {
        anthology.occasion().map(o -> OccasionLine.of(o, words)).ifPresent(line -> {
            out.open("div", "class", "occasion").line();
            line.institution().ifPresent(i -> out.element("p", Markup.cls("institution"), i).line());
            line.anniversary().ifPresent(a -> out.element("p", Markup.cls("anniversary"), a).line());
            line.years().ifPresent(y -> out.element("p", Markup.cls("years"), y).line());
            out.closeLine();
        });
    }

    /** Publisher and place, such as {@code Beijing · World Press}. */
    private Optional<String> publisher() {
        return anthology.publisher().map(p -> p.place().map(place -> place + " · ").orElse("") + p.name());
    }

    /** @param id its name in the page map */
    ContentDocument part(Part part, ArticleId id, String href) {
        Phrase title = part.title().orElseThrow();
        Page page = page(href, title.plain());
        XmlWriter out = page.out();
        out.open("section", XmlAttributes.of("epub:type", "part").and("role", "doc-part").and("class", "part")
                .and("aria-labelledby", "title")).line();
        book.marks().writeOpeners(id, page);
        Headings.write(page, "title", () -> words(page, title), Optional.empty());
        book.marks().writeClosers(id, page);
        out.closeLine();
        return page.done();
    }

    private void words(Page page, Phrase phrase) {
        page.plainWords().write(phrase, SourcePosition.NONE);
    }

    private Page page(String href, String title) {
        return new Page(book, href, book.language(), title);
    }
}
