package press.jubilee.pdf.linebreak;

import java.util.List;

/**
 * A line with everything in its place. Lengths in scaled points from the line's own left edge, which is the text column's
 * moved in by the line's indent.
 *
 * @param pieces boxes and glue in order, and last what the break prints, if it prints something; each begins where the one
 *        before it ends. The first begins left of the edge by what it hangs out.
 * @param expansion by how many thousandths the boxes that give way are wider than natural; below 0 narrower. For reports:
 *        each piece has its exact width.
 */
public record SetLine(List<Piece> pieces, int expansion) {

    /**
     * @param node its index in the paragraph
     * @param x of its left edge
     * @param width as set
     */
    public record Piece(int node, int x, int width) {

        public int right() {
            return x + width;
        }
    }

    public SetLine {
        pieces = List.copyOf(pieces);
    }
}
