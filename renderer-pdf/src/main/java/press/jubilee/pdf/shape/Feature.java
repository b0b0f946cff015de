package press.jubilee.pdf.shape;

/**
 * A choice of letter or figure forms that a style may make. Ligatures, kerning, marks and a language's own forms are not
 * choices: they are always on.
 */
public enum Feature {
    /** Lower-case letters as small capitals. */
    SMALL_CAPITALS("smcp"),
    /** Capitals as small capitals. */
    CAPITALS_TO_SMALL("c2sc"),
    /** Figures with ascenders and descenders, for running text. */
    OLD_STYLE_FIGURES("onum"),
    /** Figures of the height of capitals. */
    LINING_FIGURES("lnum"),
    PROPORTIONAL_FIGURES("pnum"),
    /** Figures of one width, for columns. */
    TABULAR_FIGURES("tnum"),
    /** Drawn superior letters and figures, for note calls. */
    SUPERIORS("sups"),
    INFERIORS("subs"),
    /** Dashes, brackets and the like at the height of capitals. */
    CAPITAL_HEIGHT_MARKS("case");

    private final String tag;

    Feature(String tag) {
        this.tag = tag;
    }

    /** The OpenType feature tag. */
    public String tag() {
        return tag;
    }
}
