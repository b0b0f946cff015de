package press.jubilee.pdf.write;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import press.jubilee.pdf.PdfEdition;

/** Rectangles in the file's coordinates, to a ten-thousandth of a point. */
final class Boxes {

    private Boxes() {}

    static PdfLiteral rectangle(double left, double bottom, double right, double top) {
        ContentBuffer box = new ContentBuffer();
        box.literal("[").number(left, 4).number(bottom, 4).number(right, 4).number(top, 4).literal("]");
        return new PdfLiteral(box.toByteArray());
    }

    /** The boxes of a page: on a screen the trimmed page alone, for a press what is trimmed and what bleeds as well. */
    static void put(PdfDictionary page, PageFrame frame, PdfEdition edition) {
        PdfLiteral media = rectangle(0, 0, frame.mediaWidth(), frame.mediaHeight());
        page.put(PdfName.MEDIABOX, media);
        switch (edition) {
            case SCREEN, OFFICE -> {
            }
            case PRESS -> {
                double bleed = frame.bleed().points();
                page.put(PdfName.BLEEDBOX, media);
                page.put(PdfName.TRIMBOX,
                        rectangle(bleed, bleed, frame.mediaWidth() - bleed, frame.mediaHeight() - bleed));
            }
        }
    }
}
