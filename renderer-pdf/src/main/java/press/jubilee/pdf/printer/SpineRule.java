package press.jubilee.pdf.printer;

import java.util.Map;
import java.util.Optional;
import press.jubilee.pdf.geometry.Length;

/**
 * How a printer's spine grows.
 *
 * @param inchesPerPage by the name of a paper, the thickness of one page, half a leaf; a paper {@code any} stands for all
 * @param base the width added whatever the number of pages
 */
public record SpineRule(Map<String, Double> inchesPerPage, Length base) {

    private static final String ANY = "any";

    public SpineRule {
        inchesPerPage = Map.copyOf(inchesPerPage);
    }

    /** The width for so many pages; empty for a paper that the printer does not name. */
    public Optional<Length> width(int pages, String paper) {
        return Optional.ofNullable(inchesPerPage.getOrDefault(paper, inchesPerPage.get(ANY)))
                .map(inches -> base.plus(Length.inches(inches * pages)));
    }
}
