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
 * @param links the link annotations over its words
 */
record Mark(int number, Tag tag, Inline inline, Optional<PdfLiteral> box, List<PdfDictionary> links) {

    static Mark of(int number, Tag tag, Inline inline) {
        return new Mark(number, tag, inline, Optional.empty(), new ArrayList<>());
    }
}
