package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import press.jubilee.pdf.structure.Tag;

/**
 * A stretch of a page's content that belongs to one element of the structure. Its place among the marks of the page is its
 * number there.
 *
 * @param box of a picture, in the file's coordinates
 * @param links the link annotations over its words
 */
record Mark(Tag tag, Inline inline, Optional<PdfLiteral> box, List<PdfDictionary> links) {

    static Mark of(Tag tag, Inline inline) {
        return new Mark(tag, inline, Optional.empty(), new ArrayList<>());
    }
}
