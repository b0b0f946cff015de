/**
 * A design as data: the page, its margins, and the styles of everything set on it. Styles are complete and immutable;
 * whatever inherits has done so before layout begins.
 */
package press.jubilee.pdf.style;
