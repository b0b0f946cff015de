package press.jubilee.pdf.style;

/** How digits are drawn. */
public enum Figures {
    /** As tall as capitals: heads, tables. */
    LINING,
    /** With ascenders and descenders, to run along in text. */
    OLD_STYLE,
    /** Lining and all of one width, to stand under one another. */
    TABULAR,
    /** Small and raised, for note calls: drawn so where the face has them, else scaled and raised. */
    SUPERIOR
}
