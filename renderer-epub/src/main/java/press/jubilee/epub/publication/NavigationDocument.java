package press.jubilee.epub.publication;

import java.util.List;
import press.jubilee.epub.xml.Insertion;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Language;

/**
 * The navigation document, which is also the contents page (EPUB 3.3, section 7). Each {@code nav} has a visible or
 * hidden heading and no {@code aria-label}: EPUBCheck 5.4.0 refuses the latter by mistake.
 *
 * @param headings of the three lists
 * @param begins the marks of the printed pages on which the contents begin
 * @param ends those of pages without words behind the contents, where these are the last of the book
 * @param pages empty where no printed edition is known
 */
public record NavigationDocument(Language language, Headings headings, List<PageMark> begins,
        List<TocEntry> toc, List<PageMark> ends, List<Landmark> landmarks, List<PageTarget> pages) {

    /** Where it stands, relative to the package document. */
    public static final String HREF = "contents.xhtml";

    /** How many printed pages an NCX names at most: readers that need one are too slow for a longer one. */
    public static final int MOST_PAGES_IN_NCX = 2_000;

    public NavigationDocument {
        begins = List.copyOf(begins);
        toc = List.copyOf(toc);
        ends = List.copyOf(ends);
        landmarks = List.copyOf(landmarks);
        pages = List.copyOf(pages);
    }

    /** The words above the lists. */
    public record Headings(String contents, String landmarks, String pages) {}

    /** @param styleSheets relative to the package document */
    public byte[] bytes(List<String> styleSheets) {
        var out = new XmlWriter();
        out.prolog("<!DOCTYPE html>");
        out.open("html", XmlAttributes.of("xmlns", "http://www.w3.org/1999/xhtml")
                .and("xmlns:epub", "http://www.idpf.org/2007/ops").and("lang", language.tag())
                .and("xml:lang", language.tag()).and("dir", Direction.of(language).word())).line();
        out.open("head").line();
        out.empty("meta", XmlAttributes.of("charset", "utf-8")).line();
        out.element("title", XmlAttributes.NONE, headings.contents()).line();
        styleSheets.forEach(
                s -> out.empty("link", XmlAttributes.of("rel", "stylesheet").and("href", s)).line());
        out.closeLine().open("body").line();
        write(begins, out);
        writeToc(out);
        write(ends, out);
        writeLandmarks(out);
        if (!pages.isEmpty()) {
            writePages(out);
        }
        return out.closeLine().closeLine().bytes();
    }

    private static void write(List<PageMark> marks, XmlWriter out) {
        for (PageMark mark : marks) {
            mark.write("div", out);
            out.line();
        }
    }

    private static List<Insertion> among(List<PageMark> marks, XmlWriter out) {
        return marks.stream().map(m -> new Insertion(m.offset(), () -> m.write("span", out))).toList();
    }

    private void writeToc(XmlWriter out) {
        out.open("nav", XmlAttributes.of("epub:type", "toc").and("role", "doc-toc").and("id", "toc")
                .and("class", "contents")).line();
        out.element("h1", XmlAttributes.NONE, headings.contents()).line();
        writeEntries(toc, out);
        out.closeLine();
    }

    private void writeEntries(List<TocEntry> entries, XmlWriter out) {
        out.open("ol").line();
        for (TocEntry entry : entries) {
            out.open("li").open("a", XmlAttributes.of("href", entry.href()).and(languageOf(entry)));
            out.insert(among(entry.marks().title(), out));
            out.text(entry.title());
            out.insert(among(entry.marks().byline(), out));
            entry.byline().ifPresent(b -> out.text(" ").element("span",
                    XmlAttributes.of("class", "author"), "— " + b));
            out.insert(List.of()).close();
            if (!entry.children().isEmpty()) {
                writeEntries(entry.children(), out.line());
            }
            out.closeLine();
        }
        out.closeLine();
    }

    private XmlAttributes languageOf(TocEntry entry) {
        if (entry.language().equals(language)) {
            return XmlAttributes.NONE;
        }
        XmlAttributes tagged = XmlAttributes.of("lang", entry.language().tag())
                .and("xml:lang", entry.language().tag());
        Direction own = Direction.of(entry.language());
        return own == Direction.of(language) ? tagged : tagged.and("dir", own.word());
    }

    private void writeLandmarks(XmlWriter out) {
        out.open("nav", XmlAttributes.of("epub:type", "landmarks").and("hidden", "hidden")).line();
        out.element("h2", XmlAttributes.NONE, headings.landmarks()).line().open("ol").line();
        for (Landmark mark : landmarks) {
            out.open("li").element("a", XmlAttributes.of("epub:type", mark.type()).and("href", mark.href()),
                    mark.label()).closeLine();
        }
        out.closeLine().closeLine();
    }

    private void writePages(XmlWriter out) {
        out.open("nav", XmlAttributes.of("epub:type", "page-list").and("role", "doc-pagelist")
                .and("hidden", "hidden")).line();
        out.element("h2", XmlAttributes.NONE, headings.pages()).line().open("ol").line();
        for (PageTarget page : pages) {
            out.open("li").element("a", XmlAttributes.of("href", page.href()), page.label()).closeLine();
        }
        out.closeLine().closeLine();
    }
}
