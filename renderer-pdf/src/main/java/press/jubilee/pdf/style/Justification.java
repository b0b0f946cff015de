package press.jubilee.pdf.style;

/** How lines fill the measure. */
public enum Justification {
    JUSTIFIED, LEFT, CENTER, RIGHT
}
