package press.jubilee.pdf;

import press.jubilee.pdf.geometry.Trim;

/** How the pages are made. */
public record PdfOptions(Trim trim) {

    public static PdfOptions defaults() {
        return new PdfOptions(Trim.A5);
    }

    public PdfOptions withTrim(Trim trim) {
        return new PdfOptions(trim);
    }
}
