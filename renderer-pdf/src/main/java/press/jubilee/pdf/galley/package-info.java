/**
 * From styled flow to galley: every paragraph set in lines, in as many ways as page make-up may choose from; openers,
 * figures, tables, code and verse composed so that they take whole grid lines; notes set for the foot. What a strip prints is a {@link
 * press.jubilee.pdf.galley.GalleyPiece}.
 */
package press.jubilee.pdf.galley;
