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

    /** Which edges of a page bleed. */
    enum Bound {
        /** All: the bound edge as well, or a page that is not bound. */
        NOWHERE,
        /** All but the left. */
        LEFT,
        /** All but the right. */
        RIGHT
    }

    /**
     * The boxes of a page: on a screen the trimmed page alone, for a press what is trimmed and what bleeds as well. Where the
     * bound edge has no bleed, the medium begins or ends with it, unless there are marks outside it.
     */
    static void put(PdfDictionary page, PageFrame frame, PdfEdition edition, Bound bound) {
        switch (edition) {
            case SCREEN, OFFICE ->
                page.put(PdfName.MEDIABOX, rectangle(0, 0, frame.mediaWidth(), frame.mediaHeight()));
            case PRESS -> {
                double slug = frame.slug().points();
                double around = frame.around();
                PdfLiteral bleed = rectangle(bound == Bound.LEFT ? around : slug, slug,
                        frame.mediaWidth() - (bound == Bound.RIGHT ? around : slug),
                        frame.mediaHeight() - slug);
                page.put(PdfName.MEDIABOX,
                        slug == 0 ? bleed : rectangle(0, 0, frame.mediaWidth(), frame.mediaHeight()));
                page.put(PdfName.BLEEDBOX, bleed);
                page.put(PdfName.TRIMBOX, rectangle(around, around, frame.mediaWidth() - around,
                        frame.mediaHeight() - around));
            }
        }
    }
}
