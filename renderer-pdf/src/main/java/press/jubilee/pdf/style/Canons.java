package press.jubilee.pdf.style;

import press.jubilee.model.DesignDetails.Canon;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * Margins by canons of the book (Jan Tschichold, "Willkürfreie Maßverhältnisse der Buchseite und des Satzspiegels", 1962).
 * The foot is what whole lines of text leave of the page, so that it may be a little deeper than the canon has it.
 */
final class Canons {

    /** How much of the page's width is text in the proportions of 2 to 3 to 4 to 6: enough for 65 letters a line on A5. */
    private static final double TEXT_WIDTH = 0.7425;

    private Canons() {}

    static Margins margins(Canon canon, Trim trim) {
        return switch (canon) {
            case VAN_DE_GRAAF -> new Margins(trim.width().times(1 / 9.0), trim.width().times(2 / 9.0),
                    trim.height().times(1 / 9.0), trim.height().times(2 / 9.0));
            case TSCHICHOLD -> {
                Length part = trim.width().times((1 - TEXT_WIDTH) / 6);
                yield new Margins(part.times(2), part.times(4), part.times(3), part.times(6));
            }
        };
    }
}
