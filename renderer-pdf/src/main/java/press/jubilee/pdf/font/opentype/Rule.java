package press.jubilee.pdf.font.opentype;

/** One subtable of a lookup, ready to be tried. Immutable. */
interface Rule {

    /** The value of {@link #apply} where the rule does not match. */
    int NO = -1;

    /** The glyphs it may begin with. */
    Coverage coverage();

    /**
     * Tries the rule at a place of the run and changes the run if it matches.
     *
     * @return the place to go on from, or {@link #NO}
     */
    int apply(LayoutPass pass, int at);
}
