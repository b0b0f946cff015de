/**
 * Page make-up: dividing the galley of one article into pages. In goes a {@link press.jubilee.pdf.page.Galley} of strips,
 * gaps and legal turns, out comes {@link press.jubilee.pdf.page.MadeUp}: what stands on which page and at which height,
 * with the notes at the foot. Numbers only: no fonts, no model, payloads stay opaque. All lengths are scaled points of
 * 1/65536 pt; y is measured downwards from the top of the text block.
 *
 * <p>{@link press.jubilee.pdf.page.PageMakeUp} finds the best division by dynamic programming, after M. F. Plass, "Optimal
 * Pagination Techniques for Automatic Typesetting Systems" (Stanford 1981); {@link press.jubilee.pdf.page.PlainFill} fills
 * page after page without looking ahead.
 */
package press.jubilee.pdf.page;
