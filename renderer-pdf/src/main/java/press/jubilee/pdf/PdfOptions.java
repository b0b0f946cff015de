package press.jubilee.pdf;

import java.util.Objects;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ClassicDesign;

/**
 * How the pages are made.
 *
 * @param fonts the faces; those of this machine among them unless it says otherwise
 */
public record PdfOptions(BookDesign design, FontBook fonts) {

    public PdfOptions {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(fonts, "fonts");
    }

    /** The classical design on A5. */
    public static PdfOptions defaults() {
        return new PdfOptions(ClassicDesign.of(Trim.A5), FontBook.standard());
    }

    public PdfOptions withDesign(BookDesign design) {
        return new PdfOptions(design, fonts);
    }

    public PdfOptions withFonts(FontBook fonts) {
        return new PdfOptions(design, fonts);
    }
}
