package press.jubilee.pdf.style;

import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails.CreditPlace;

/**
 * How texts open.
 *
 * @param page on which page
 * @param sink how many grid lines the title stands below the text block's head
 * @param credit where it is said that a text was first printed elsewhere
 * @param bothTitles whether a translation and its original show each other's title
 */
public record OpenerManner(Design.Openings page, int sink, FirstWords firstWords, CreditPlace credit,
        boolean bothTitles) {

    /** On the next page, first words as they come, the credit line at the foot. */
    public static OpenerManner of(int sink) {
        return new OpenerManner(Design.Openings.NEXT, sink, FirstWords.PLAIN, CreditPlace.FOOT, false);
    }

    public OpenerManner on(Design.Openings wanted) {
        return new OpenerManner(wanted, sink, firstWords, credit, bothTitles);
    }

    public OpenerManner withSink(int wanted) {
        return new OpenerManner(page, wanted, firstWords, credit, bothTitles);
    }

    public OpenerManner with(FirstWords wanted) {
        return new OpenerManner(page, sink, wanted, credit, bothTitles);
    }

    public OpenerManner with(CreditPlace wanted) {
        return new OpenerManner(page, sink, firstWords, wanted, bothTitles);
    }

    public OpenerManner withBothTitles(boolean wanted) {
        return new OpenerManner(page, sink, firstWords, credit, wanted);
    }
}
