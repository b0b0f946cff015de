package press.jubilee.pdf.cover;

import java.util.Map;
import java.util.Objects;
import press.jubilee.model.WrapCover.Paper;
import press.jubilee.pdf.geometry.Length;

/**
 * What a printer asks of a cover. The figures are those that the printers published when they were last looked up, in November
 * 2026.
 *
 * @param printer as people call it; empty for one that is not known
 * @param bleed over the trimmed edge on all four sides
 * @param spineTextFrom how many pages a book has at least whose spine may have words
 * @param spineClear how far these stay from either fold
 */
public record CoverRules(String printer, SpineRule spine, Length bleed, int spineTextFrom,
        Length spineClear) {

    private static final Length EIGHTH = Length.inches(0.125);
    private static final Length SIXTEENTH = Length.inches(0.0625);

    /** KDP help, Paperback submission guidelines. */
    public static final CoverRules KDP = new CoverRules("KDP",
            new SpineRule.ByPaper(
                    Map.of(Paper.WHITE, 0.002252, Paper.CREAM, 0.0025, Paper.COLOUR, 0.002347)),
            EIGHTH, 79, SIXTEENTH);
    /** Lulu Book Creation Guide. */
    public static final CoverRules LULU = new CoverRules("Lulu", new SpineRule.PagesToInch(444, 0.06), EIGHTH,
            81, SIXTEENTH);
    /** IngramSpark File Creation Guide; the width stands in the template that it sends. */
    public static final CoverRules INGRAMSPARK = new CoverRules("IngramSpark", new SpineRule.Template(),
            EIGHTH, 48, SIXTEENTH);
    /** A printer who is not known: paper of 90 g/m² with a bulk of 1.2, and a cover of 250 g/m². */
    public static final CoverRules UNKNOWN = new CoverRules("", new SpineRule.Estimate(0.054, 0.6),
            Length.millimetres(3), 80, Length.millimetres(1.5));

    public CoverRules {
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(spine, "spine");
    }
}
