package press.jubilee.pdf.style;

/**
 * What makes lines even without being seen.
 *
 * @param expansion whether letters may be widened, narrowed and tracked a little before spaces give way
 * @param protrusion whether marks at the ends of lines hang a little out of the measure
 */
public record Microtype(boolean expansion, boolean protrusion) {

    public static final Microtype FULL = new Microtype(true, true);
}
