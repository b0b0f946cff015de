/**
 * The cover of a volume that brings none: drawn from its data in the manner of its design, with type as outlines, as SVG and as
 * JPEG. Outlines are read from TrueType files (OpenType 1.9, tables cmap, glyf, head, hhea, hmtx, loca, maxp), without AWT's faces,
 * which need a font configuration that servers lack.
 */
package press.jubilee.epub.cover;
