package press.jubilee.pdf.set;

/**
 * How far marks hang out of the measure, so that the margin looks straight: shares of the mark's own advance. The values
 * are the house's own, chosen by eye on Source Serif at 10 pt; they are smaller than those for which the idea became known
 * (Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system", TUGboat 21, 2000).
 */
final class Protrusion {

    private Protrusion() {}

    static double left(int codePoint) {
        return switch (codePoint) {
            case '“', '‘', '„', '‚', '«', '‹', '"', '\'' -> 0.45;
            case '(', '[', '*' -> 0.08;
            case '–', '—' -> 0.15;
            default -> 0;
        };
    }

    static double right(int codePoint) {
        return switch (codePoint) {
            case '.', ',' -> 0.6;
            case '-', '\u2010', '\u00AD' -> 0.5;
            case '”', '’', '"', '\'', '»', '›' -> 0.45;
            case ':', ';' -> 0.35;
            case '–' -> 0.25;
            case '—', '!', '?' -> 0.12;
            case ')', ']' -> 0.06;
            default -> 0;
        };
    }
}
