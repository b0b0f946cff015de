package press.jubilee.pdf.style;

import static press.jubilee.pdf.style.Justification.CENTER;

import java.util.EnumMap;
import java.util.Map;
import press.jubilee.model.DesignDetails.FolioPlace;
import press.jubilee.model.DesignDetails.HeadPlace;
import press.jubilee.model.DesignDetails.Separator;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Trim;

/**
 * The bilingual design: the classical one with more leading, since Han characters fill their squares, and no small capitals
 * or italics in titles, which Han has none of, so that titles in two scripts look like a pair.
 */
final class BilingualDesign {

    private final int size;
    private final int grid;
    private final TextStyle text;
    private final Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);

    private BilingualDesign(PageLayout page) {
        this.size = page.size().sp();
        this.grid = page.leading().sp();
        this.text = TextStyle.of(FontFamily.TEXT, size).withFigures(Figures.LINING);
    }

    static PageLayout page(Trim trim) {
        return PageLayout.of(trim, new double[]{10, 10.5}, new double[]{14.5, 15.2},
                new double[]{0.13, 0.12, 0.105, 0.11});
    }

    static BookDesign of(PageLayout page) {
        BookDesign classic = ClassicDesign.of(page);
        var design = new BilingualDesign(page);
        design.titles();
        return BookDesign.of("bilingual", page, design.size * 2, OpenerManner.of(5).withBothTitles(true),
                new Furniture(HeadPlace.OUTER, FolioPlace.FOOT_CENTRED, Separator.SHORT_RULE),
                classic.with(design.styles).styles());
    }

    private void titles() {
        put(StyleName.HEADING_1, ParagraphStyle.of(text.withBold(true), grid).aligned(CENTER)
                .spaced(grid, 0).keptWithNext().keptTogether());
        put(StyleName.OPENER_TITLE, centred(1.9, grid * 2).keptWithNext());
        put(StyleName.OTHER_TITLE, centred(1.5, grid * 3 / 2).spaced(grid / 2, 0).keptWithNext());
        put(StyleName.OPENER_SUBTITLE, centred(1.2, grid * 3 / 2).spaced(grid / 2, 0).keptWithNext());
        put(StyleName.BYLINE, centred(1.05, grid).spaced(grid, 0).keptWithNext());
        put(StyleName.AFFILIATION, centred(0.9, grid).keptWithNext());
        put(StyleName.HALF_TITLE, centred(1.5, grid * 2));
        put(StyleName.SERIES, centred(1.08, grid));
        put(StyleName.DEDICATION, centred(1.08, grid * 5 / 4).inset(size * 2, size * 2));
        put(StyleName.SUBTITLE, centred(1.4, grid * 3 / 2).spaced(grid / 2, 0));
        put(StyleName.TITLE_PAGE_IMPRINT, centred(1.05, grid));
        put(StyleName.CONTENTS_TITLE, centred(1.6, grid * 2).spaced(0, grid).keptWithNext());
        put(StyleName.CONTENTS_PART, centred(1.05, grid).spaced(grid * 3 / 2, grid / 2).keptWithNext());
        TextStyle name = text.withSize(scaled(0.9));
        put(StyleName.CONTRIBUTOR_NAME, ParagraphStyle.of(name.withBold(true), grid * 5 / 6));
        put(StyleName.CONTENTS_AUTHOR, ParagraphStyle.of(text.withSize(scaled(0.9)), grid)
                .aligned(Justification.LEFT).inset(size * 3 / 2, size * 3).keptTogether());
        put(StyleName.RUNNING_HEAD, centred(0.85, grid));
        lesserHeadings();
    }

    /** Told apart by size, weight and place alone: the same in both scripts. */
    private void lesserHeadings() {
        TextStyle bold = text.withBold(true);
        put(StyleName.HEADING_2, heading(text.withSize(scaled(1.05))).aligned(CENTER));
        put(StyleName.HEADING_3, heading(bold.withSize(scaled(0.95))));
        put(StyleName.HEADING_4, heading(text.withSize(scaled(0.95))));
        put(StyleName.HEADING_5, heading(bold.withSize(scaled(0.88))).inset(size, 0));
        put(StyleName.HEADING_6, heading(text.withSize(scaled(0.88))).inset(size, 0));
    }

    private ParagraphStyle heading(TextStyle look) {
        return ParagraphStyle.of(look, grid).aligned(Justification.LEFT_BALANCED).spaced(grid, 0)
                .keptWithNext().keptTogether();
    }

    private ParagraphStyle centred(double factor, int leading) {
        return ParagraphStyle.of(text.withSize(scaled(factor)), leading).aligned(CENTER).keptTogether();
    }

    private void put(StyleName name, ParagraphStyle style) {
        styles.put(name, style);
    }

    private int scaled(double factor) {
        return (int) Math.round(size * factor);
    }
}
