/**
 * From styled flow to galley: every paragraph set in lines, in as many ways as page make-up may choose from; openers,
 * figures and tables composed; notes set for the foot. What a strip prints is a {@link
 * press.jubilee.pdf.galley.GalleyPiece}.
 */
package press.jubilee.pdf.galley;
