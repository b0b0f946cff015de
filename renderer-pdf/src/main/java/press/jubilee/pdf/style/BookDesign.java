package press.jubilee.pdf.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
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
        return copy(c -> c.styles.putAll(changed));
    }

    public BookDesign with(OpenerManner wanted) {
        return copy(c -> c.opener = wanted);
    }

    public BookDesign with(Furniture wanted) {
        return copy(c -> c.furniture = wanted);
    }

    public BookDesign with(Microtype wanted) {
        return copy(c -> c.microtype = wanted);
    }

    public BookDesign with(Faces wanted) {
        return copy(c -> c.faces = wanted);
    }

    public BookDesign withVerticalStretch(boolean wanted) {
        return copy(c -> c.verticalStretch = wanted);
    }

    public BookDesign withParagraphIndent(int wanted) {
        return copy(c -> c.paragraphIndent = wanted);
    }

    public BookDesign withOpenings(Design.Openings wanted) {
        return with(opener.on(wanted));
    }

    public BookDesign withFirstWords(FirstWords wanted) {
        return with(opener.with(wanted));
    }

    /** With other white beside the text block. */
    public BookDesign withSides(Length inner, Length outer) {
        return copy(c -> c.margins = new Margins(inner, outer, margins.head(), margins.foot()));
    }

    private BookDesign copy(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return new BookDesign(name, trim, copy.margins, leading, lines, copy.paragraphIndent, copy.opener,
                copy.furniture, copy.microtype, copy.verticalStretch, copy.faces, copy.styles);
    }

    /** What a design may have otherwise than the one that it is made from. */
    private static final class Copy {

        private Margins margins;
        private int paragraphIndent;
        private OpenerManner opener;
        private Furniture furniture;
        private Microtype microtype;
        private boolean verticalStretch;
        private Faces faces;
        private final Map<StyleName, ParagraphStyle> styles;

        Copy(BookDesign from) {
            margins = from.margins;
            paragraphIndent = from.paragraphIndent;
            opener = from.opener;
            furniture = from.furniture;
            microtype = from.microtype;
            verticalStretch = from.verticalStretch;
            faces = from.faces;
            styles = new EnumMap<>(from.styles);
        }
    }
}
