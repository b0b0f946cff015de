package press.jubilee.epub.cover;

import java.awt.Shape;

/**
 * A filled shape on the cover, in its pixels, y downwards.
 *
 * @param colour as {@code 0xRRGGBB}
 */
record Mark(Shape shape, int colour) {}
