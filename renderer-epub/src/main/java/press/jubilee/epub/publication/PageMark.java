package press.jubilee.epub.publication;

import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;

/**
 * The mark where a page of the printed edition begins.
 *
 * @param label the page's number
 * @param id of the mark's element
 * @param offset how far into its leaf it stands, in UTF-16 units; in a list of the book's own, in letters and digits
 */
public record PageMark(String label, String id, int offset) {

    public PageMark at(int offset) {
        return new PageMark(label, id, offset);
    }

    /** @param element {@code span} among words, else {@code div} */
    public void write(String element, XmlWriter out) {
        out.open(element,
                XmlAttributes.of("epub:type", "pagebreak").and("role", "doc-pagebreak").and("id", id)
                        .and("aria-label", " " + label + ". "))
                .close();
    }

    /** @param href of the document that it stands in */
    public PageTarget target(String href) {
        return new PageTarget(label, href + "#" + id);
    }
}
