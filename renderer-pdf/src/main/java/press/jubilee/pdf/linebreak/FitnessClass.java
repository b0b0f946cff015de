package press.jubilee.pdf.linebreak;

/** How a line looks beside its neighbours; a leap of two classes or more shows (Knuth and Plass 1981, p. 1128). */
public enum FitnessClass {

    TIGHT, DECENT, LOOSE, VERY_LOOSE;

    private static final FitnessClass[] BY_ORDINAL = values();

    /** The class of a line with adjustment ratio {@code r}. */
    public static FitnessClass of(double r) {
        return r < -0.5 ? TIGHT : r <= 0.5 ? DECENT : r <= 1 ? LOOSE : VERY_LOOSE;
    }

    static FitnessClass at(int ordinal) {
        return BY_ORDINAL[ordinal];
    }
}
