package press.jubilee.pdf.canvas;

import java.util.Objects;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Where a line of type comes from and how it could be set.
 *
 * @param at where its first words stand in the source, as near as the text knows: the beginning of their stretch in one
 *        style, or of their paragraph
 * @param hyphenated whether its last word goes on on the next line, or ends with a hyphen of its own
 * @param join how what it says goes on with what follows
 */
public record LineOrigin(SourcePosition at, Fit fit, boolean hyphenated, Join join) {

    /** Of a line that no text gave rise to, such as a folio. */
    public static final LineOrigin NONE = new LineOrigin(SourcePosition.NONE, Fit.FREE, false);

    public LineOrigin {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(join, "join");
    }

    /** Of a line that ends what it is of. */
    public LineOrigin(SourcePosition at, Fit fit, boolean hyphenated) {
        this(at, fit, hyphenated, Join.NONE);
    }

    /** How the text of a line goes on. */
    public enum Join {
        /** Without anything between, or not at all. */
        NONE,
        /** With a space, or a line's end, that is not printed. */
        SPACE,
        /** With the rest of a word; the hyphen at the end of the line is none of its letters. */
        PARTED
    }

    /** How a line fills its measure. */
    public enum Fit {
        /** It need not: it is ragged, centred, or the last of its paragraph. */
        FREE,
        /** It does, as well as the settings ask. */
        FULL,
        /** Only by spaces wider than the settings admit. */
        LOOSE,
        /** Only by spaces narrower than the settings admit. */
        TIGHT,
        /** It stands out of its measure. */
        OVERFULL
    }
}
