package press.jubilee.epub.content;

import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.BookMatter;
import press.jubilee.model.OwnPages;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/**
 * The leaves that a volume asks for: frontispiece, dedication, epigraph, colophon. The series has no leaf of its own here, and
 * the colophon says nothing of faces and paper, which are the reader's.
 */
final class MatterPages {

    static final String COLOPHON = "text/colophon.xhtml";

    private final Book book;
    private final BookMatter matter;
    private final HouseWords words;

    MatterPages(Book book) {
        this.book = book;
        this.matter = book.anthology().matter();
        this.words = book.words();
    }

    Optional<ContentDocument> frontispiece() {
        return matter.frontispiece().map(f -> {
            Page page = page("text/frontispiece.xhtml", HouseWord.FRONTISPIECE);
            XmlWriter out = page.out();
            out.open("section", named(HouseWord.FRONTISPIECE).and("class", "frontispiece")).line();
            book.marks().writeOpeners(OwnPages.FRONTISPIECE, page);
            out.open("figure").line();
            XmlAttributes src = XmlAttributes.of("src", page.link(book.pictures().href(f.picture())));
            out.empty("img", (f.alt().isBlank()
                    ? src.and("alt", "").and("role", "presentation")
                    : src.and("alt", f.alt())).and(Markup.extent(f.picture()))).line();
            f.caption().ifPresent(c -> paragraph("figcaption", XmlAttributes.NONE, c, page));
            out.closeLine().closeLine();
            return page.done();
        });
    }

    Optional<ContentDocument> dedication() {
        return matter.dedication().map(d -> {
            Page page = page("text/dedication.xhtml", HouseWord.DEDICATION);
            open("dedication", page, named(HouseWord.DEDICATION));
            book.marks().writeOpeners(OwnPages.DEDICATION, page);
            paragraph("p", XmlAttributes.NONE, d, page);
            page.out().closeLine();
            return page.done();
        });
    }

    Optional<ContentDocument> epigraph() {
        return matter.epigraph().map(e -> {
            Page page = page("text/epigraph.xhtml", HouseWord.EPIGRAPH);
            open("epigraph", page, named(HouseWord.EPIGRAPH));
            book.marks().writeOpeners(OwnPages.EPIGRAPH, page);
            page.out().open("blockquote").line();
            paragraph("p", XmlAttributes.NONE, e.text(), page);
            page.out().closeLine();
            e.source().ifPresent(s -> paragraph("p", Markup.cls("source"), s, page));
            page.out().closeLine();
            return page.done();
        });
    }

    /** The editor's words; empty where they are about the printed book alone. */
    Optional<ContentDocument> colophon() {
        return matter.colophon().filter(c -> !c.text().isEmpty()).map(c -> {
            Page page = page(COLOPHON, HouseWord.COLOPHON);
            open("colophon", page, XmlAttributes.of("aria-labelledby", "title"));
            Headings.write(page, words.get(HouseWord.COLOPHON));
            book.marks().writeOpeners(OwnPages.COLOPHON, page);
            paragraph("p", XmlAttributes.NONE, c.text(), page);
            book.marks().writeClosers(OwnPages.COLOPHON, page);
            page.out().closeLine();
            return page.done();
        });
    }

    private Page page(String href, HouseWord title) {
        return new Page(book, href, book.language(), words.get(title));
    }

    private XmlAttributes named(HouseWord word) {
        return XmlAttributes.of("aria-label", words.get(word));
    }

    private static void open(String kind, Page page, XmlAttributes name) {
        page.out().open("section", XmlAttributes.of("epub:type", kind).and("role", "doc-" + kind)
                .and("class", kind).and(name)).line();
    }

    private static void paragraph(String element, XmlAttributes attributes, Phrase words, Page page) {
        page.out().open(element, attributes);
        page.plainWords().write(words, SourcePosition.NONE);
        page.out().closeLine();
    }
}
