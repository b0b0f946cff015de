package press.jubilee.pdf.write;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import press.jubilee.model.Picture;

/**
 * A page ready to be written.
 *
 * @param content the compressed bytes that draw it
 * @param faces those it uses, the first used first
 * @param pictures likewise
 * @param annotations its links; empty where the edition has none
 */
record SetPage(byte[] content, List<EmbeddedFace> faces, List<Picture> pictures, PdfArray annotations) {}
