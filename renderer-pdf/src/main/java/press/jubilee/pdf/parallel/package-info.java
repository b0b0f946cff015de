/**
 * Work on all processors whose results come in order, so that nothing depends on how many there are. Knows nothing of
 * books.
 */
package press.jubilee.pdf.parallel;
