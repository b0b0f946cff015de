package press.jubilee.pdf.geometry;

/** The finished size of a page. */
public record Trim(Length width, Length height) {

    public static final Trim A5 = new Trim(Length.millimetres(148), Length.millimetres(210));
    public static final Trim US_TRADE = new Trim(Length.inches(6), Length.inches(9));
}
