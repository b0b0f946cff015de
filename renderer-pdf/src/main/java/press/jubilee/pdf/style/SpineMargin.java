package press.jubilee.pdf.style;

import java.util.List;
import press.jubilee.pdf.geometry.Length;

/**
 * The least white at the spine: the thicker a book, the more of each page its binding swallows. The figures are those of
 * Amazon KDP for paperbacks (help page "Set trim size, bleed, and margins", read in November 2026), which are the strictest
 * of the great print-on-demand houses up to 500 pages; beyond their last, theirs for the thickest book stands.
 */
public final class SpineMargin {

    private record Band(int pages, Length least) {}

    private static final List<Band> BANDS = List.of(new Band(150, Length.inches(0.375)),
            new Band(300, Length.inches(0.5)), new Band(500, Length.inches(0.625)),
            new Band(700, Length.inches(0.75)), new Band(Integer.MAX_VALUE, Length.inches(0.875)));

    private SpineMargin() {}

    public static Length least(int pages) {
        return BANDS.stream().filter(b -> pages <= b.pages()).findFirst().orElseThrow().least();
    }

    /** The design itself where its inner margin is enough for so many pages; else with one that is. */
    public static BookDesign enough(BookDesign design, int pages) {
        Length least = least(pages);
        return design.margins().inner().compareTo(least) < 0 ? design.withInner(least) : design;
    }
}
