/**
 * Breaking a paragraph into lines. In go {@link press.jubilee.pdf.linebreak.Node}s, out come breakpoints; numbers only,
 * no fonts, no characters.
 */
package press.jubilee.pdf.linebreak;
