package press.jubilee.pdf.style;

import static press.jubilee.pdf.style.Justification.LEFT;

import java.util.EnumMap;
import java.util.Map;
import press.jubilee.model.DesignDetails.FolioPlace;
import press.jubilee.model.DesignDetails.HeadPlace;
import press.jubilee.model.DesignDetails.Separator;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Trim;

/**
 * The modern design: the same serif for reading, a sans for all that is looked up; everything begins at the left edge of
 * the text block, and the outer margin is wide. Everything that is not said here is as in the classical design.
 */
final class ModernDesign {

    private final int size;
    private final int grid;
    private final TextStyle sans;
    private final Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);

    private ModernDesign(PageLayout page) {
        this.size = page.size().sp();
        this.grid = page.leading().sp();
        this.sans = TextStyle.of(FontFamily.SANS, size).withFigures(Figures.LINING);
    }

    static PageLayout page(Trim trim) {
        return PageLayout.of(trim, new double[]{9.8, 10.5}, new double[]{13.5, 14.5},
                new double[]{0.11, 0.155, 0.095, 0.11});
    }

    static BookDesign of(PageLayout page) {
        BookDesign classic = ClassicDesign.of(page);
        var design = new ModernDesign(page);
        design.running();
        design.openers();
        design.leaves();
        return BookDesign.of("modern", page, design.size * 3 / 2, OpenerManner.of(5),
                new Furniture(HeadPlace.OUTER, FolioPlace.FOOT_OUTER, Separator.SHORT_RULE),
                classic.with(design.styles).styles());
    }

    private void running() {
        put(StyleName.HEADING_1, left(sans.withBold(true).withSize(scaled(1.02)), grid).spaced(grid, 0)
                .keptWithNext());
        put(StyleName.HEADING_2, left(sans.withSize(scaled(1.0)), grid).spaced(grid, 0).keptWithNext());
        put(StyleName.HEADING_3, left(sans.withItalic(true).withSize(scaled(0.95)), grid).spaced(grid, 0)
                .keptWithNext());
        put(StyleName.HEADING_4, left(sans.withBold(true).withSize(scaled(0.88)), grid).spaced(grid, 0)
                .keptWithNext());
        put(StyleName.HEADING_5, left(sans.withSize(scaled(0.88)), grid).spaced(grid, 0).keptWithNext());
        put(StyleName.HEADING_6, left(sans.withItalic(true).withSize(scaled(0.84)), grid).spaced(grid, 0)
                .keptWithNext());
        put(StyleName.PULL_QUOTE, left(sans.withSize(scaled(1.3)), grid * 5 / 4).inset(size * 3 / 2, size * 3)
                .spaced(grid, grid));
        put(StyleName.CAPTION, left(sans.withSize(scaled(0.82)), grid * 5 / 6));
        put(StyleName.CREDIT, left(sans.withItalic(true).withSize(scaled(0.76)), grid * 5 / 6));
        TextStyle cell = sans.withSize(scaled(0.84)).withFigures(Figures.TABULAR);
        put(StyleName.TABLE_CELL, ParagraphStyle.of(cell, grid * 5 / 6).aligned(LEFT));
        put(StyleName.TABLE_HEAD, ParagraphStyle.of(cell.withBold(true), grid * 5 / 6).aligned(LEFT));
        put(StyleName.RUNNING_HEAD, left(sans.withSize(scaled(0.78)), grid));
        put(StyleName.FOLIO, left(sans.withBold(true).withSize(scaled(0.82)), grid));
    }

    private void openers() {
        put(StyleName.OPENER_TITLE, left(sans.withBold(true).withSize(scaled(2.0)), grid * 2).keptWithNext());
        put(StyleName.OTHER_TITLE,
                left(sans.withSize(scaled(1.5)), grid * 3 / 2).spaced(grid / 2, 0).keptWithNext());
        put(StyleName.OPENER_SUBTITLE,
                left(sans.withSize(scaled(1.2)), grid * 3 / 2).spaced(grid / 2, 0).keptWithNext());
        put(StyleName.BYLINE, left(sans.withBold(true), grid).spaced(grid, 0).keptWithNext());
        put(StyleName.AFFILIATION, left(sans.withSize(scaled(0.88)), grid).keptWithNext());
        put(StyleName.PART_TITLE, left(sans.withBold(true).withSize(scaled(2.6)), grid * 3));
    }

    private void leaves() {
        put(StyleName.HALF_TITLE, left(sans.withBold(true).withSize(scaled(1.2)), grid * 2));
        put(StyleName.TITLE, left(sans.withBold(true).withSize(scaled(2.75)), grid * 5 / 2));
        put(StyleName.SUBTITLE, left(sans.withSize(scaled(1.5)), grid * 2).spaced(grid / 2, 0));
        put(StyleName.TITLE_PAGE_LINE, left(sans.withSize(scaled(1.05)), grid).spaced(grid, 0));
        put(StyleName.TITLE_PAGE_IMPRINT, left(sans.withBold(true).withSize(scaled(0.95)), grid));
        put(StyleName.IMPRINT, ParagraphStyle.of(sans.withSize(scaled(0.8)), scaled(1.15)).aligned(LEFT));
        put(StyleName.SERIES, left(sans.withSize(scaled(1.05)), grid * 2));
        put(StyleName.DEDICATION, left(sans.withSize(scaled(1.05)), grid * 5 / 4));
        put(StyleName.EPIGRAPH, left(sans, grid).inset(0, size * 3));
        put(StyleName.EPIGRAPH_SOURCE,
                left(sans.withBold(true).withSize(scaled(0.88)), grid).spaced(grid / 2, 0));
        put(StyleName.COLOPHON,
                left(sans.withSize(scaled(0.8)), scaled(1.15)).inset(0, size * 3).spaced(grid / 2, 0));
        put(StyleName.CONTENTS_TITLE, left(sans.withBold(true).withSize(scaled(2.0)), grid * 2)
                .spaced(0, grid).keptWithNext());
        put(StyleName.CONTENTS_PART,
                left(sans.withBold(true), grid).spaced(grid, 0).keptWithNext());
        put(StyleName.CONTENTS_ENTRY, ParagraphStyle.of(sans, grid).aligned(LEFT)
                .inset(size * 3 / 2, size * 3).withIndent(-size * 3 / 2).keptTogether());
        ParagraphStyle entry = ParagraphStyle.of(sans.withSize(scaled(0.82)), grid * 5 / 6).aligned(LEFT)
                .inset(size * 9 / 5, 0);
        put(StyleName.INDEX_ENTRY, entry.withIndent(-size * 9 / 5));
        put(StyleName.INDEX_SUBENTRY, entry.withIndent(-size * 9 / 10));
        put(StyleName.INDEX_LETTER, left(sans.withBold(true).withSize(scaled(0.88)), grid * 5 / 6));
        lists();
        put(StyleName.CONTENTS_AUTHOR, ParagraphStyle.of(sans.withSize(scaled(0.88)), grid).aligned(LEFT)
                .inset(size * 3 / 2, size * 3).keptTogether());
    }

    /** Who wrote, and where it was printed before. */
    private void lists() {
        TextStyle text = sans.withSize(scaled(0.9));
        ParagraphStyle entry = ParagraphStyle.of(text, grid * 5 / 6).aligned(LEFT);
        put(StyleName.CONTRIBUTOR, entry.inset(size, 0).withIndent(-size).spaced(0, grid / 3));
        put(StyleName.CONTRIBUTOR_NAME, entry.withText(text.withBold(true)));
        put(StyleName.CONTRIBUTOR_WORK, entry.inset(size * 3, size * 3).withIndent(-size).keptTogether());
        put(StyleName.SOURCE_TITLE, entry.inset(size * 3 / 2, size * 3).withIndent(-size * 3 / 2)
                .keptTogether());
        put(StyleName.SOURCE, entry.inset(size * 3 / 2, 0).spaced(0, grid / 3));
    }

    private ParagraphStyle left(TextStyle text, int leading) {
        return ParagraphStyle.of(text, leading).aligned(Justification.LEFT_BALANCED).keptTogether();
    }

    private void put(StyleName name, ParagraphStyle style) {
        styles.put(name, style);
    }

    private int scaled(double factor) {
        return (int) Math.round(size * factor);
    }
}
