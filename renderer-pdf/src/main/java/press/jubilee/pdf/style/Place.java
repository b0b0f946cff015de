package press.jubilee.pdf.style;

/** Where a running head or a folio stands on its line. */
public enum Place {
    CENTRE,
    /** At the edge away from the spine. */
    OUTER;

    public Justification on(boolean recto) {
        return switch (this) {
            case CENTRE -> Justification.CENTER;
            case OUTER -> recto ? Justification.RIGHT : Justification.LEFT;
        };
    }
}
