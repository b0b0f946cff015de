package press.jubilee.pdf.style;

import java.util.EnumMap;
import java.util.Map;
import press.jubilee.model.Design;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * A design: the page and the style of everything on it.
 *
 * @param leading the step of the baseline grid
 * @param lines how many grid lines the text block has
 * @param paragraphIndent of paragraphs that follow another, in scaled points
 * @param sink how many grid lines an opener's title stands below the text block's head
 * @param head where the running head stands above the text block
 * @param folio where the folio stands below it
 * @param openings where articles begin
 * @param firstWords how they begin
 * @param microtype what is done to lines unseen
 */
public record BookDesign(String name, Trim trim, Margins margins, Length leading, int lines,
        int paragraphIndent, int sink, Place head, Place folio, Design.Openings openings,
        FirstWords firstWords, Microtype microtype, Map<StyleName, ParagraphStyle> styles) {

    public BookDesign {
        styles = Map.copyOf(styles);
        for (StyleName style : StyleName.values()) {
            if (!styles.containsKey(style)) {
                throw new IllegalArgumentException("the design " + name + " has no style " + style);
            }
        }
    }

    public ParagraphStyle style(StyleName style) {
        return styles.get(style);
    }

    /** The measure: the width of the text block, in scaled points. */
    public int measure() {
        return trim.width().minus(margins.inner()).minus(margins.outer()).sp();
    }

    /** The height of the text block: its lines, in scaled points. */
    public int textHeight() {
        return lines * leading.sp();
    }

    /** The same styles, some of them replaced. */
    public BookDesign with(Map<StyleName, ParagraphStyle> changed) {
        var all = new EnumMap<StyleName, ParagraphStyle>(styles);
        all.putAll(changed);
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, sink, head, folio,
                openings, firstWords, microtype, all);
    }

    public BookDesign withOpenings(Design.Openings wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, sink, head, folio, wanted,
                firstWords, microtype, styles);
    }

    public BookDesign withFirstWords(FirstWords wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, sink, head, folio,
                openings, wanted, microtype, styles);
    }

    public BookDesign withMicrotype(Microtype wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, sink, head, folio,
                openings, firstWords, wanted, styles);
    }

    /** With more white at the spine and a narrower text block. */
    public BookDesign withInner(Length inner) {
        return new BookDesign(name, trim, new Margins(inner, margins.outer(), margins.head(), margins.foot()),
                leading, lines, paragraphIndent, sink, head, folio, openings, firstWords, microtype, styles);
    }
}
