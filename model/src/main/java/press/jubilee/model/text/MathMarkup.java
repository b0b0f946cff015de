package press.jubilee.model.text;

import java.util.Set;

/**
 * What a formula may be made of: the presentation elements of MathML Core that a book can show, and their attributes. A formula is
 * an {@link Inline.Span} of its words whose attributes hold its markup under {@link #KEY}.
 */
public final class MathMarkup {

    public static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    /** The attribute of a span that holds a formula's markup. */
    public static final String KEY = "mathml";

    public static final Set<String> ELEMENTS = Set.of("math", "mrow", "mi", "mn", "mo", "ms", "mtext",
            "mspace",
            "mfrac", "msqrt", "mroot", "mstyle", "mpadded", "mphantom", "msub", "msup", "msubsup", "munder",
            "mover", "munderover", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd");

    public static final Set<String> ATTRIBUTES = Set.of("display", "mathvariant", "stretchy", "fence",
            "separator", "lspace", "rspace", "minsize", "maxsize", "movablelimits", "accent", "accentunder",
            "linethickness", "columnalign", "rowalign", "columnspan", "rowspan", "width", "height", "depth",
            "voffset", "dir", "form", "largeop", "symmetric", "displaystyle", "scriptlevel");

    private MathMarkup() {}
}
