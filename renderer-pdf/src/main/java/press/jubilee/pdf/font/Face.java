package press.jubilee.pdf.font;

import java.util.BitSet;

/**
 * A loaded face: metrics, characters and outlines' file. Immutable and safe for many threads. All measures are in font
 * units, {@link #unitsPerEm()} to the em; y grows upwards, so a descent is negative.
 */
public interface Face {

    /** The PostScript name, unique among the loaded faces. */
    String name();

    /** The family's name as people write it, such as {@code Source Serif Pro}. */
    default String family() {
        return name();
    }

    int unitsPerEm();

    int ascent();

    int descent();

    int capHeight();

    int xHeight();

    int glyphCount();

    /** The glyph of a character; 0 where the face has none. */
    int glyph(int codePoint);

    int advance(int glyph);

    /**
     * Draws the outline of a glyph; nothing for one without ink.
     *
     * @throws FaceException if the outline is broken
     */
    void outline(int glyph, OutlinePen pen);

    /** The white between a glyph's origin and the left edge of its ink; 0 where it is not known. */
    default int sideBearing(int glyph) {
        return 0;
    }

    /** Whether the face is a true italic. */
    boolean italic();

    /** Whether the face is bold. */
    boolean bold();

    /** The font program to embed, a complete TrueType or OpenType file; not to be written to. */
    byte[] program();

    /**
     * The font program to embed for some glyphs, whose numbers stay. One with CFF outlines is reduced to them; one with
     * TrueType outlines is whole, and whoever writes it leaves out the rest.
     *
     * @throws FaceException if an outline is broken
     */
    default byte[] program(BitSet glyphs) {
        return program();
    }
}
