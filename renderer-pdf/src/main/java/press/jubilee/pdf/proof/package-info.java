/**
 * Proofs: pages painted in pixels, and contact sheets of them with what the layout report found. Glyphs are filled from the
 * faces' own outlines by Java2D, on images in memory; no font of the machine is touched, so that the same layout gives the
 * same picture on one Java platform. Drawings with text of their own are the exception, as they are in the PDF.
 */
package press.jubilee.pdf.proof;
