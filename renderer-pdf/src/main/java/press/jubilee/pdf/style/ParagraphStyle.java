package press.jubilee.pdf.style;

/**
 * How a paragraph is set. Lengths in scaled points.
 *
 * @param leading from baseline to baseline
 * @param indent of the first line
 * @param left and {@code right}: how far it stands in from the measure
 * @param hang how far before the left edge a label begins
 * @param before and {@code after}: space above and below; of two neighbours' the larger counts
 * @param keepWithNext whether a page must not turn after it
 * @param keepTogether whether no page turns inside it
 */
public record ParagraphStyle(TextStyle text, Justification justification, int leading, int indent, int left,
        int right,
        int hang, int before, int after, boolean hyphenate, boolean keepWithNext, boolean keepTogether) {

    public static ParagraphStyle of(TextStyle text, int leading) {
        return new ParagraphStyle(text, Justification.JUSTIFIED, leading, 0, 0, 0, 0, 0, 0, true, false,
                false);
    }

    public ParagraphStyle withText(TextStyle text) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, keepTogether);
    }

    public ParagraphStyle withLeading(int leading) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, keepTogether);
    }

    public ParagraphStyle withIndent(int indent) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, keepTogether);
    }

    /** Further in by so much on either side. */
    public ParagraphStyle inset(int left, int right) {
        return new ParagraphStyle(text, justification, leading, indent, this.left + left, this.right + right,
                hang,
                before, after, hyphenate, keepWithNext, keepTogether);
    }

    public ParagraphStyle withHang(int hang) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, keepTogether);
    }

    public ParagraphStyle spaced(int before, int after) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, keepTogether);
    }

    /** Ragged or centred text is not hyphenated. */
    public ParagraphStyle aligned(Justification justification) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                justification == Justification.JUSTIFIED && hyphenate, keepWithNext, keepTogether);
    }

    /** Whether long words may be parted, ragged or not. */
    public ParagraphStyle hyphenated(boolean hyphenate) {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate, keepWithNext, keepTogether);
    }

    public ParagraphStyle keptWithNext() {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                true, keepTogether);
    }

    /** Pages may turn in it and after it. */
    public ParagraphStyle parted() {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate, false, false);
    }

    public ParagraphStyle keptTogether() {
        return new ParagraphStyle(text, justification, leading, indent, left, right, hang, before, after,
                hyphenate,
                keepWithNext, true);
    }
}
