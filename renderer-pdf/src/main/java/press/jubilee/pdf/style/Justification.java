package press.jubilee.pdf.style;

/** How lines fill the measure. */
public enum Justification {
    JUSTIFIED, LEFT,
    /** From the left edge, as narrow as the number of lines allows: for titles. */
    LEFT_BALANCED, CENTER, RIGHT
}
