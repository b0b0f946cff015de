package press.jubilee.pdf.style;

/**
 * What is done to justified lines, unseen, beyond setting their spaces wider or narrower.
 *
 * @param expansion whether letters are widened or narrowed by up to a fiftieth, and beyond that set apart or together by up
 *        to a two-hundredth of the em
 * @param protrusion whether marks and letters of loose shape hang a little out of the measure at a line's ends
 */
public record Microtype(boolean expansion, boolean protrusion) {

    public static final Microtype FULL = new Microtype(true, true);
    public static final Microtype NONE = new Microtype(false, false);

    public Microtype withExpansion(boolean wanted) {
        return new Microtype(wanted, protrusion);
    }

    public Microtype withProtrusion(boolean wanted) {
        return new Microtype(expansion, wanted);
    }
}
