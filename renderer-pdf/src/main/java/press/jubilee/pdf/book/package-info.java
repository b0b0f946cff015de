/**
 * The book: its sections in trade order, each made up into pages, numbered, given heads and folios, and gathered into a
 * {@link press.jubilee.pdf.BookLayout}.
 */
package press.jubilee.pdf.book;
