/**
 * The door of the PDF renderer: {@link press.jubilee.pdf.PdfRenderer} lays an anthology out once and writes that layout
 * in several finishes.
 *
 * <pre>{@code
 * PdfRenderer pdf = PdfRenderer.with(PdfOptions.defaults());
 * BookLayout layout = pdf.layout(anthology);
 * pdf.write(layout, PdfEdition.PRESS, Path.of("book-press.pdf"));
 * pdf.write(layout, PdfEdition.SCREEN, Path.of("book-screen.pdf"));
 * }</pre>
 */
package press.jubilee.pdf;
