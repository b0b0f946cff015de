/**
 * Lengths and boxes. All layout is done in scaled points, integers of 1/65536 pt, so that sums are exact and equality is
 * safe; floating point begins where the PDF is written.
 */
package press.jubilee.pdf.geometry;
