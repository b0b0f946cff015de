/**
 * A layout as a PDF file: type, rules, pictures, links, outline, metadata. The only package that sees OpenPDF, which
 * serialises the objects and subsets the faces, and jsvg, which reads drawings. {@link press.jubilee.pdf.write.PdfFileWriter}
 * is the door; everything else stands behind it.
 *
 * <p>One thread writes one file. Pages go out one by one, so that the memory needed does not grow with their number.
 */
package press.jubilee.pdf.write;
