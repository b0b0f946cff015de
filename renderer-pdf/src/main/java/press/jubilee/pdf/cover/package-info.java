/**
 * The cover that is wrapped round the printed book: back, spine and front on one sheet, drawn from the volume's data in the
 * manner of its design, as wide as its pages and their paper make it.
 */
package press.jubilee.pdf.cover;
