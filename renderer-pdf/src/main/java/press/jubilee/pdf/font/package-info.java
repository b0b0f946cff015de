/**
 * Faces: finding, loading and measuring them, and the OpenType layout tables they carry. The only package that sees
 * FontBox. It works without AWT and so without fontconfig.
 */
package press.jubilee.pdf.font;
