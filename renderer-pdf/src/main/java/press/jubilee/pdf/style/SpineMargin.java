package press.jubilee.pdf.style;

import java.util.List;
import press.jubilee.pdf.geometry.Length;

/**
 * The least white at the spine: the thicker a book, the more of each page its binding swallows. The standard figures are
 * those of Amazon KDP for paperbacks (help page "Set trim size, bleed, and margins", read in November 2026), the largest
 * of the print-on-demand houses; beyond the last band, that for the thickest book stands.
 *
 * @param bands from the thinnest books to the thickest
 * @param leastOuter what the outer margin keeps when the text moves outwards
 */
public record SpineMargin(List<Band> bands, Length leastOuter) {

    /** @param pages up to which, included, {@code least} is enough */
    public record Band(int pages, Length least) {}

    /** What IngramSpark recommends for every margin of the text (its help pages, read in November 2026). */
    private static final Length LEAST_OUTER = Length.inches(0.5);
    /** The binding swallows some of the inner margin, so that an outer one of this share still looks as wide. */
    private static final double OUTER_SHARE = 0.7;

    public static final SpineMargin STANDARD = new SpineMargin(List.of(new Band(150, Length.inches(0.375)),
            new Band(300, Length.inches(0.5)), new Band(500, Length.inches(0.625)),
            new Band(700, Length.inches(0.75)), new Band(828, Length.inches(0.875))), LEAST_OUTER);

    public SpineMargin {
        bands = List.copyOf(bands);
    }

    public Length least(int pages) {
        return bands.stream().filter(b -> pages <= b.pages()).findFirst().orElse(bands.getLast()).least();
    }

    /**
     * The design itself where its inner margin is enough for so many pages; else with one that is. The text moves away from
     * the spine first, so that its lines stay as they are; what the outer margin can't give is taken from the measure.
     */
    public BookDesign enough(BookDesign design, int pages) {
        Length inner = design.margins().inner();
        Length least = least(pages);
        if (inner.compareTo(least) >= 0) {
            return design;
        }
        Length outer = design.margins().outer();
        Length kept = longer(leastOuter, least.times(OUTER_SHARE));
        Length given = outer.minus(least.minus(inner));
        return design.withSides(least, kept.compareTo(outer) > 0 ? outer : longer(kept, given));
    }

    private static Length longer(Length a, Length b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
