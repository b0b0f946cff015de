/**
 * The files of pictures: what they hold, as pixels or as paths. For the PDF writer, which puts them into a file, and for
 * proofs, which paint them. Fetches nothing that a file refers to.
 */
package press.jubilee.pdf.picture;
