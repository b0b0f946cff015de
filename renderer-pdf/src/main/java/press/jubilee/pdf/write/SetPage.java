package press.jubilee.pdf.write;

import java.util.List;
import press.jubilee.model.Picture;

/**
 * A page ready to be written.
 *
 * @param content the compressed bytes that draw it
 * @param faces those it uses, the first used first
 * @param pictures likewise
 * @param marks what is read on it, in order; empty where the edition has no structure
 */
record SetPage(byte[] content, List<EmbeddedFace> faces, List<Picture> pictures, List<Mark> marks) {}
