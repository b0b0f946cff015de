package press.jubilee.pdf.style;

import java.util.EnumMap;
import java.util.Map;
import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails.Faces;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/**
 * A design: the page and the style of everything on it.
 *
 * @param leading the step of the baseline grid
 * @param lines how many grid lines the text block has
 * @param paragraphIndent of paragraphs that follow another, in scaled points; 0 where white parts them
 * @param verticalStretch whether white around headings and displays may give way to make pages full
 * @param faces what is set in others than the font book's own
 */
public record BookDesign(String name, Trim trim, Margins margins, Length leading, int lines,
        int paragraphIndent, OpenerManner opener, Furniture furniture, Microtype microtype,
        boolean verticalStretch, Faces faces, Map<StyleName, ParagraphStyle> styles) {

    public BookDesign {
        styles = Map.copyOf(styles);
        for (StyleName style : StyleName.values()) {
            if (!styles.containsKey(style)) {
                throw new IllegalArgumentException("the design " + name + " has no style " + style);
            }
        }
    }

    static BookDesign of(String name, PageLayout page, int paragraphIndent, OpenerManner opener,
            Furniture furniture, Map<StyleName, ParagraphStyle> styles) {
        return new BookDesign(name, page.trim(), page.exactMargins(), page.leading(), page.lines(),
                paragraphIndent, opener, furniture, Microtype.FULL, true, Faces.NONE, styles);
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
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, opener, furniture,
                microtype, verticalStretch, faces, all);
    }

    public BookDesign with(OpenerManner wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, wanted, furniture,
                microtype, verticalStretch, faces, styles);
    }

    public BookDesign with(Furniture wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, opener, wanted, microtype,
                verticalStretch, faces, styles);
    }

    public BookDesign with(Microtype wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, opener, furniture, wanted,
                verticalStretch, faces, styles);
    }

    public BookDesign with(Faces wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, opener, furniture,
                microtype, verticalStretch, wanted, styles);
    }

    public BookDesign withVerticalStretch(boolean wanted) {
        return new BookDesign(name, trim, margins, leading, lines, paragraphIndent, opener, furniture,
                microtype, wanted, faces, styles);
    }

    public BookDesign withParagraphIndent(int wanted) {
        return new BookDesign(name, trim, margins, leading, lines, wanted, opener, furniture, microtype,
                verticalStretch, faces, styles);
    }

    public BookDesign withOpenings(Design.Openings wanted) {
        return with(opener.on(wanted));
    }

    public BookDesign withFirstWords(FirstWords wanted) {
        return with(opener.with(wanted));
    }

    /** With other white beside the text block. */
    public BookDesign withSides(Length inner, Length outer) {
        return new BookDesign(name, trim, new Margins(inner, outer, margins.head(), margins.foot()), leading,
                lines, paragraphIndent, opener, furniture, microtype, verticalStretch, faces, styles);
    }
}
