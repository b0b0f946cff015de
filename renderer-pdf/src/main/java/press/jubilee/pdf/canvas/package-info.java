/**
 * A laid-out page as data: what stands where. No PDF here; the writer is one {@code switch} over {@link
 * press.jubilee.pdf.canvas.PlacedItem}, and {@link press.jubilee.pdf.canvas.PageDump} prints the same for people and tests.
 */
package press.jubilee.pdf.canvas;
