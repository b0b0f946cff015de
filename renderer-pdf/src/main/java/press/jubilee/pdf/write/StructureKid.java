package press.jubilee.pdf.write;

import org.openpdf.text.pdf.PdfIndirectReference;

/** What an element of the structure holds. */
sealed interface StructureKid permits StructureNode, StructureKid.Content, StructureKid.Annotation {

    /**
     * A stretch of a page's content.
     *
     * @param page from 0
     * @param number among the marks of the page
     */
    record Content(int page, int number) implements StructureKid {}

    /** @param page from 0 */
    record Annotation(PdfIndirectReference object, int page) implements StructureKid {}
}
