package press.jubilee.epub.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.jubilee.epub.publication.Direction;
import press.jubilee.epub.xml.Insertion;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;

/** One content document while it is written: its frame, its ids, and its links to other files. */
final class Page {

    private final Book book;
    private final Trail trail;
    private final String href;
    private final Language language;
    private final XmlWriter out = new XmlWriter();
    private final Set<String> ids = new HashSet<>();
    private int tables;
    private boolean formulas;

    /** A page of the book's own, between or behind the texts. */
    Page(Book book, String href, Language language, String title) {
        this(book, book.trail(), href, language, title);
    }

    Page(Book book, Trail trail, String href, Language language, String title) {
        this.book = book;
        this.trail = trail;
        this.href = href;
        this.language = language;
        out.prolog("<!DOCTYPE html>");
        out.open("html", XmlAttributes.of("xmlns", "http://www.w3.org/1999/xhtml")
                .and("xmlns:epub", "http://www.idpf.org/2007/ops").and("lang", language.tag())
                .and("xml:lang", language.tag()).and("dir", Direction.of(language).word())).line();
        out.open("head").line();
        out.empty("meta", XmlAttributes.of("charset", "utf-8")).line();
        out.element("title", XmlAttributes.NONE, title.isBlank() ? href : title).line();
        book.styleSheets().forEach(s -> out.empty("link",
                XmlAttributes.of("rel", "stylesheet").and("href", link(s))).line());
        out.closeLine().open("body").line();
    }

    Book book() {
        return book;
    }

    Trail trail() {
        return trail;
    }

    void report(Diagnostic finding) {
        trail.report(finding);
    }

    String href() {
        return href;
    }

    Language language() {
        return language;
    }

    XmlWriter out() {
        return out;
    }

    /** A writer for words that stand outside a text and so have neither ids nor notes. */
    InlineWriter plainWords() {
        return new InlineWriter(this, new Links(book, Optional.empty()), new NoteCalls(Optional.empty()));
    }

    /** The id as an attribute, where the document has none of this name yet. */
    Optional<String> unique(String id) {
        return ids.add(id) ? Optional.of(id) : Optional.empty();
    }

    /** Begins a paragraph of one of the book's own lists, with the printed pages that begin in it. */
    void leaf(ArticleId list, int leaf) {
        leaf(book.marks().in(list, leaf));
    }

    /** Likewise, with marks by the letters of the paragraph as it stands here. */
    void leaf(List<PageMarks.Mark> marks) {
        out.insert(marks.stream().map(m -> new Insertion(m.offset(), () -> m.write(this))).toList());
    }

    /** Begins words that no printed page begins in. */
    void noLeaf() {
        out.insert(List.of());
    }

    /** Notes that a formula stands in it. */
    void hasFormula() {
        formulas = true;
    }

    /** The number of the next table, from 1. */
    int nextTable() {
        return ++tables;
    }

    /** A link from this document to a file or place of the publication. */
    String link(String target) {
        String own = href + "#";
        if (target.startsWith(own)) {
            return target.substring(own.length() - 1);
        }
        String folder = href.substring(0, href.lastIndexOf('/') + 1);
        return !folder.isEmpty() && target.startsWith(folder)
                ? target.substring(folder.length())
                : (folder.isEmpty() ? "" : "../") + target;
    }

    ContentDocument done() {
        out.closeLine().closeLine();
        String file = href.substring(href.lastIndexOf('/') + 1, href.lastIndexOf('.'));
        return new ContentDocument("t-" + file, href, formulas, out.bytes());
    }
}
