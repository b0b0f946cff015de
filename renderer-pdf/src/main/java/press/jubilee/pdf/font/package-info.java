/**
 * Faces: finding and loading them. {@link press.jubilee.pdf.font.FontBook} knows which face fills a role and what to fall
 * back on; {@link press.jubilee.pdf.font.FaceLoader} reads a user's own. It works without AWT and so without fontconfig, and
 * reads only the tables that are needed, when they are needed.
 */
package press.jubilee.pdf.font;
