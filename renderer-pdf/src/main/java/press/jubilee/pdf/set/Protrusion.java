package press.jubilee.pdf.set;

/**
 * How far marks, and letters that leave white at their sides, hang out of the measure, so that the margin looks straight:
 * shares of their own advance. The values
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
            case 'A', 'T', 'V', 'W', 'Y', 'А', 'Т', 'У', 'Α', 'Τ', 'Υ' -> 0.05;
            case 'v', 'w', 'y', 'у', '1' -> 0.04;
            case 'J', 'X', 'x', 'Х', 'х' -> 0.03;
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
            case 'A', 'F', 'P', 'T', 'V', 'W', 'Y', 'А', 'Г', 'Р', 'Т', 'У', 'Α', 'Γ', 'Τ', 'Υ' -> 0.05;
            case 'r', 'v', 'w', 'y', 'г', 'у', '1', '7' -> 0.04;
            case 'K', 'L', 'X', 'k', 't', 'x', 'К', 'Х', 'к', 'т', 'х' -> 0.03;
            default -> 0;
        };
    }
}
