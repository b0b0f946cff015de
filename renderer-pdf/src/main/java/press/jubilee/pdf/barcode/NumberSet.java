package press.jubilee.pdf.barcode;

import java.util.List;

/** The three ways of writing a figure in seven modules, 1 for dark (GS1 General Specifications, 5.2.1, number sets). */
enum NumberSet {
    A, B, C;

    private static final List<String> FIGURES = List.of("0001101", "0011001", "0010011", "0111101", "0100011",
            "0110001", "0101111", "0111011", "0110111", "0001011");

    /** C has dark for A's light; B is C backwards. */
    String modules(char figure) {
        String a = FIGURES.get(figure - '0');
        return switch (this) {
            case A -> a;
            case B -> new StringBuilder(inverse(a)).reverse().toString();
            case C -> inverse(a);
        };
    }

    private static String inverse(String modules) {
        return modules.replace('0', 'x').replace('1', '0').replace('x', '1');
    }
}
