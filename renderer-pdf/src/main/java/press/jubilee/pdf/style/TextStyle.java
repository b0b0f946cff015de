package press.jubilee.pdf.style;

import press.jubilee.pdf.font.FontFamily;

/**
 * How characters look.
 *
 * @param size in scaled points to the em
 * @param rise above the baseline, in scaled points
 * @param struck whether a line runs through
 * @param dotted whether dots stand under Chinese characters, which have no italic
 * @param tracking added after each character, in thousandths of an em; capitals and small capitals want some
 */
public record TextStyle(FontFamily family, boolean bold, boolean italic, int size, boolean smallCaps,
        Figures figures,
        int rise, int tracking, boolean struck, boolean dotted, Ink ink) {

    public static TextStyle of(FontFamily family, int size) {
        return new TextStyle(family, false, false, size, false, Figures.OLD_STYLE, 0, 0, false, false,
                Ink.BLACK);
    }

    public TextStyle withBold(boolean bold) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withItalic(boolean italic) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    /** Italic inside roman, roman inside italic. */
    public TextStyle emphasized() {
        return withItalic(!italic);
    }

    public TextStyle withSize(int size) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withFamily(FontFamily family) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withSmallCaps(int tracking) {
        return new TextStyle(family, bold, italic, size, true, figures, rise, tracking, struck, dotted, ink);
    }

    public TextStyle withFigures(Figures figures) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withStruck(boolean struck) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withDots(boolean dotted) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    public TextStyle withInk(Ink ink) {
        return new TextStyle(family, bold, italic, size, smallCaps, figures, rise, tracking, struck, dotted,
                ink);
    }

    /** Upright, light, in capitals and small letters. */
    public TextStyle withoutLettering() {
        return new TextStyle(family, false, false, size, false, figures, rise, 0, struck, dotted, ink);
    }

    /** Larger or smaller, a rise with it. */
    public TextStyle scaled(double factor) {
        return new TextStyle(family, bold, italic, (int) Math.round(size * factor), smallCaps, figures,
                (int) Math.round(rise * factor), tracking, struck, dotted, ink);
    }

    /** Smaller and above or below the baseline. */
    public TextStyle shifted(double scale, double ems) {
        int small = (int) Math.round(size * scale);
        return new TextStyle(family, bold, italic, small, smallCaps, Figures.LINING,
                rise + (int) Math.round(size * ems), tracking, struck, dotted, ink);
    }
}
