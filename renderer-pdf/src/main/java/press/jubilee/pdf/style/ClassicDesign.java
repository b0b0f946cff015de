package press.jubilee.pdf.style;

import static press.jubilee.pdf.style.Justification.CENTER;
import static press.jubilee.pdf.style.Justification.LEFT;
import static press.jubilee.pdf.style.Justification.RIGHT;

import java.util.EnumMap;
import java.util.Map;
import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails.Canon;
import press.jubilee.model.DesignDetails.FolioPlace;
import press.jubilee.model.DesignDetails.HeadPlace;
import press.jubilee.model.DesignDetails.Separator;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Trim;

/**
 * The classical design: one serif, centred openers, small capitals, everything in whole or half steps of the grid.
 *
 * <p>Size and leading follow the trim, so that a line of running text holds 55 to 75 characters.
 */
public final class ClassicDesign {

    private final int grid;
    private final int size;
    private final Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);

    private ClassicDesign(int size, int grid) {
        this.size = size;
        this.grid = grid;
    }

    /** On a trim, with the margins and type of the design itself. */
    public static BookDesign of(Trim trim) {
        return of(LineLength.readable(page(trim), LineLength.Open.ALL));
    }

    static PageLayout page(Trim trim) {
        return PageLayout.of(trim, new double[]{10, 10.5}, new double[]{13.5, 14}, new double[4])
                .by(Canon.TSCHICHOLD);
    }

    static BookDesign of(PageLayout page) {
        var design = new ClassicDesign(page.size().sp(), page.leading().sp());
        design.running();
        design.displays();
        design.display();
        design.leaves();
        return BookDesign.of("classic", page, design.size,
                OpenerManner.of(4).on(Design.Openings.RECTO).with(new FirstWords(3, true)),
                new Furniture(HeadPlace.CENTRED, FolioPlace.FOOT_CENTRED, Separator.SHORT_RULE),
                design.styles);
    }

    private void running() {
        ParagraphStyle body = ParagraphStyle.of(TextStyle.of(FontFamily.TEXT, size), grid);
        int half = grid / 2;
        TextStyle small = body.text().withSize(scaled(0.92));
        put(StyleName.BODY, body);
        put(StyleName.HEADING_1,
                body.withText(body.text().withSmallCaps(40).withSize(scaled(1.04))).aligned(LEFT)
                        .spaced(grid, 0).keptWithNext().keptTogether());
        put(StyleName.HEADING_2, body.withText(body.text().withItalic(true)).aligned(LEFT).spaced(grid, 0)
                .keptWithNext().keptTogether());
        put(StyleName.HEADING_3,
                body.withText(body.text().withBold(true).withSize(scaled(0.92))).aligned(LEFT)
                        .spaced(grid, 0).keptWithNext().keptTogether());
        put(StyleName.HEADING_4,
                body.withText(body.text().withSmallCaps(40).withSize(scaled(0.95))).aligned(LEFT)
                        .spaced(grid, 0).keptWithNext().keptTogether());
        put(StyleName.HEADING_5, body.withText(small.withItalic(true)).aligned(LEFT).spaced(grid, 0)
                .keptWithNext().keptTogether());
        put(StyleName.HEADING_6, body.withText(small.withSize(scaled(0.88))).aligned(LEFT).inset(size, 0)
                .spaced(grid, 0).keptWithNext().keptTogether());
    }

    private void displays() {
        ParagraphStyle body = styles.get(StyleName.BODY);
        int half = grid / 2;
        TextStyle small = body.text().withSize(scaled(0.92));
        put(StyleName.QUOTATION, body.withText(body.text().withSize(scaled(0.95))).inset(size * 3 / 2, size)
                .spaced(grid, grid));
        put(StyleName.ATTRIBUTION, body.withText(small).aligned(RIGHT).keptTogether());
        put(StyleName.VERSE, body.inset(size * 2, 0).aligned(LEFT).withHang(size * 2).spaced(grid, grid));
        put(StyleName.PULL_QUOTE, body.withText(body.text().withItalic(true).withSize(scaled(1.3)))
                .withLeading(grid * 5 / 4).inset(size * 2, size * 2).aligned(CENTER).spaced(grid, grid)
                .keptTogether());
        put(StyleName.LIST_ITEM, body.inset(size * 3 / 2, 0).withHang(size * 3 / 2));
        put(StyleName.TERM,
                body.withText(body.text().withItalic(true)).aligned(LEFT).spaced(grid, grid).keptWithNext());
        put(StyleName.MEANING, body.inset(size * 3 / 2, 0));
        put(StyleName.CODE,
                body.withText(TextStyle.of(FontFamily.MONO, scaled(0.8)).withFigures(Figures.LINING))
                        .withLeading(grid * 4 / 5).aligned(LEFT).inset(size, 0).spaced(half, half));
        put(StyleName.CAPTION, body.withText(body.text().withSize(scaled(0.88))).withLeading(grid * 5 / 6)
                .aligned(CENTER).keptTogether());
        put(StyleName.CREDIT, body.withText(body.text().withItalic(true).withSize(scaled(0.78)))
                .withLeading(grid * 5 / 6).aligned(CENTER).keptTogether());
        ParagraphStyle cell = body.withText(body.text().withSize(scaled(0.9)).withFigures(Figures.TABULAR))
                .withLeading(grid * 5 / 6).aligned(LEFT);
        put(StyleName.TABLE_CELL, cell);
        put(StyleName.TABLE_HEAD, cell.withText(cell.text().withSmallCaps(40)));
        put(StyleName.NOTE, body.withText(body.text().withSize(scaled(0.85))).withLeading(scaled(1.08))
                .withIndent(size));
        put(StyleName.ORNAMENT, body.aligned(CENTER).spaced(half, half).keptWithNext());
    }

    private void display() {
        TextStyle text = TextStyle.of(FontFamily.TEXT, size).withFigures(Figures.LINING);
        ParagraphStyle centred = ParagraphStyle.of(text, grid).aligned(CENTER).keptTogether();
        put(StyleName.OPENER_TITLE,
                centred.withText(text.withSize(scaled(1.8))).withLeading(grid * 2).keptWithNext());
        put(StyleName.OTHER_TITLE, centred.withText(text.withSize(scaled(1.3))).withLeading(grid * 3 / 2)
                .spaced(grid / 2, 0).keptWithNext());
        put(StyleName.OPENER_SUBTITLE, centred.withText(text.withItalic(true).withSize(scaled(1.15)))
                .spaced(grid / 2, 0).keptWithNext());
        put(StyleName.BYLINE, centred.withText(text.withSmallCaps(60).withSize(scaled(1.08))).spaced(grid, 0)
                .keptWithNext());
        put(StyleName.AFFILIATION,
                centred.withText(text.withItalic(true).withSize(scaled(0.92))).keptWithNext());
        put(StyleName.OPENER_NOTE, styles.get(StyleName.NOTE).withIndent(0));
        put(StyleName.PART_TITLE, centred.withText(text.withSize(scaled(2.2))).withLeading(grid * 5 / 2));
        put(StyleName.RUNNING_HEAD, centred.withText(text.withSmallCaps(60).withSize(scaled(0.95))));
        put(StyleName.FOLIO, centred.withText(text.withFigures(Figures.OLD_STYLE)));
    }

    private void leaves() {
        TextStyle text = TextStyle.of(FontFamily.TEXT, size).withFigures(Figures.LINING);
        ParagraphStyle centred = ParagraphStyle.of(text, grid).aligned(CENTER).keptTogether();
        put(StyleName.HALF_TITLE,
                centred.withText(text.withSmallCaps(60).withSize(scaled(1.35))).withLeading(grid * 2));
        put(StyleName.TITLE, centred.withText(text.withSize(scaled(2.8))).withLeading(grid * 3));
        put(StyleName.SUBTITLE, centred.withText(text.withItalic(true).withSize(scaled(1.35)))
                .withLeading(grid * 3 / 2).spaced(grid / 2, 0));
        put(StyleName.TITLE_PAGE_LINE, centred.withText(text.withSize(scaled(1.08))).spaced(grid, 0));
        put(StyleName.TITLE_PAGE_IMPRINT, centred.withText(text.withSmallCaps(60).withSize(scaled(1.05))));
        put(StyleName.IMPRINT, ParagraphStyle.of(text.withSize(scaled(0.85)), scaled(1.15)).aligned(LEFT));
        matter(centred, text);
        put(StyleName.CONTENTS_TITLE, centred.withText(text.withSmallCaps(60).withSize(scaled(1.35)))
                .withLeading(grid * 2).spaced(0, grid).keptWithNext());
        put(StyleName.CONTENTS_PART,
                centred.withText(text.withSmallCaps(60)).spaced(grid * 3 / 2, grid / 2).keptWithNext());
        put(StyleName.CONTENTS_ENTRY,
                ParagraphStyle.of(text.withFigures(Figures.OLD_STYLE), grid).aligned(LEFT)
                        .inset(size * 3 / 2, size * 3).withIndent(-size * 3 / 2).keptTogether());
        put(StyleName.CONTENTS_AUTHOR, ParagraphStyle.of(text.withItalic(true).withSize(scaled(0.92)), grid)
                .aligned(LEFT).inset(size * 3 / 2, size * 3).keptTogether());
        TextStyle small = text.withSize(scaled(0.9)).withFigures(Figures.OLD_STYLE);
        ParagraphStyle entry = ParagraphStyle.of(small, grid * 5 / 6);
        put(StyleName.CONTRIBUTOR, entry.inset(size, 0).withIndent(-size).spaced(0, grid / 3));
        put(StyleName.CONTRIBUTOR_NAME, entry.withText(small.withSmallCaps(40)));
        put(StyleName.CONTRIBUTOR_WORK, entry.aligned(LEFT).inset(size * 3, size * 3).withIndent(-size)
                .keptTogether());
        put(StyleName.SOURCE_TITLE, entry.aligned(LEFT).inset(size * 3 / 2, size * 3)
                .withIndent(-size * 3 / 2).keptTogether());
        put(StyleName.SOURCE, entry.inset(size * 3 / 2, 0).spaced(0, grid / 3));
        ParagraphStyle column = entry.withText(small.withSize(scaled(0.88))).aligned(LEFT)
                .inset(size * 9 / 5, 0);
        put(StyleName.INDEX_ENTRY, column.withIndent(-size * 9 / 5));
        put(StyleName.INDEX_SUBENTRY, column.withIndent(-size * 9 / 10));
        put(StyleName.INDEX_LETTER,
                ParagraphStyle.of(text.withSize(scaled(1.15)), grid * 5 / 6).aligned(LEFT));
    }

    /** What a volume may have besides. */
    private void matter(ParagraphStyle centred, TextStyle text) {
        put(StyleName.SERIES, centred.withText(text.withItalic(true).withSize(scaled(1.08))));
        put(StyleName.DEDICATION, centred.withText(text.withItalic(true).withSize(scaled(1.08)))
                .withLeading(grid * 5 / 4).inset(size * 2, size * 2));
        ParagraphStyle motto = ParagraphStyle.of(text.withItalic(true), grid).aligned(LEFT)
                .inset(size * 6, size * 2).keptTogether();
        put(StyleName.EPIGRAPH, motto);
        put(StyleName.EPIGRAPH_SOURCE,
                motto.withText(text.withSize(scaled(0.92))).spaced(grid / 2, 0));
        put(StyleName.COLOPHON, centred.withText(text.withSize(scaled(0.9))).withLeading(scaled(1.25))
                .inset(size * 3, size * 3).spaced(grid / 2, 0));
    }

    private void put(StyleName name, ParagraphStyle style) {
        styles.put(name, style);
    }

    private int scaled(double factor) {
        return (int) Math.round(size * factor);
    }

}
