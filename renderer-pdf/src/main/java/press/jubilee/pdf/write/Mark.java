package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.pdf.structure.Tag;

/**
 * A stretch of a page's content that belongs to one element of the structure.
 *
 * @param number among the marks of the page, as they stand in its content
 * @param box of a picture, in the file's coordinates
 * @param links those over its words
 * @param said the characters in the order in which they are read, where the content has them in another one
 */
record Mark(int number, Tag tag, Inline inline, Optional<PdfLiteral> box, List<Link> links,
        Optional<String> said) {

    /**
     * A link annotation.
     *
     * @param place in the book that it leads to; empty where it leads to an address, which is in it already
     */
    record Link(PdfDictionary annotation, Optional<String> place) {}

    static Mark of(int number, Tag tag, Inline inline) {
        return new Mark(number, tag, inline, Optional.empty(), new ArrayList<>(), Optional.empty());
    }

    /** The same, to be read as these characters. */
    Mark saying(String characters) {
        return new Mark(number, tag, inline, box, links, Optional.of(characters));
    }
}
