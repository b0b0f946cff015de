package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.OutlinePen;

/** The outlines of a face's glyphs. Immutable and safe for many threads. */
public interface Outlines {

    /**
     * Draws a glyph; nothing for one without ink.
     *
     * @throws FaceException if the outline is broken
     */
    void draw(int glyph, OutlinePen pen);

    /** @throws FaceException if the file has no outlines, or their tables are broken */
    static Outlines read(FontFile file) {
        return file.has("glyf") ? GlyfOutlines.read(file) : CompactOutlines.read(file);
    }
}
