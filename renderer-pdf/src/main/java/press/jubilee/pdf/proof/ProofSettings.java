package press.jubilee.pdf.proof;

/**
 * How contact sheets are made.
 *
 * @param resolution pixels to the inch of the page
 * @param columns how many spreads stand side by side on a sheet, and {@code rows} below one another
 */
public record ProofSettings(int resolution, int columns, int rows) {

    public ProofSettings {
        if (resolution < 10 || resolution > 600 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException(
                    "no contact sheet: " + columns + " × " + rows + " at " + resolution);
        }
    }

    /** Eight spreads a sheet, two abreast, 72 pixels to the inch: lines can be told apart, words just read. */
    public static ProofSettings defaults() {
        return new ProofSettings(72, 2, 4);
    }

    int spreads() {
        return columns * rows;
    }
}
