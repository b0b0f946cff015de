package press.jubilee.pdf.shape;

/**
 * A word parted at a hyphenation point, each part shaped for itself, since the parting may undo a ligature or a kern.
 *
 * @param before with the hyphen, if there is one
 */
public record Parting(ShapedText before, ShapedText after) {}
