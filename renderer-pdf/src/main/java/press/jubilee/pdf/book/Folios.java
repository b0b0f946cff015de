package press.jubilee.pdf.book;

/** Page numbers in figures. */
final class Folios {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v",
        "iv", "i"};

    private Folios() {}

    static String of(int number, Section.Numbering numbering) {
        return switch (numbering) {
            case ARABIC -> Integer.toString(number);
            case ROMAN -> roman(number);
        };
    }

    private static String roman(int number) {
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                out.append(NUMERALS[i]);
            }
        }
        return out.toString();
    }
}
