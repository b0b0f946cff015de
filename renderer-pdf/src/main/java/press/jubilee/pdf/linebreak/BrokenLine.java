package press.jubilee.pdf.linebreak;

import java.util.Optional;

/**
 * One line of a broken paragraph. {@link LineSetter} says where on it each thing stands.
 *
 * @param number from 0
 * @param first the index of its first node; what the break before dropped is passed over
 * @param end the index of the node it is broken at, which is past its last node; not below {@code first}
 * @param opening the penalty the line before was broken at, whose {@code widthAfter} this one is longer by
 * @param closing the penalty this line is broken at, which prints its payload
 * @param indent how far the line is moved in, in scaled points
 * @param measure in scaled points
 * @param ratio the adjustment ratio r: 0 where infinite glue takes up the shortfall, below -1 where the line is overfull,
 *        infinite where nothing on it gives way
 * @param demerits what this line adds to the paragraph's
 */
public record BrokenLine(int number, int first, int end, Optional<Node.Penalty> opening,
        Optional<Node.Penalty> closing, int indent, int measure, double ratio, FitnessClass fitness,
        double demerits) {

    /** Whether it ends at a flagged penalty. */
    public boolean hyphenated() {
        return closing.isPresent() && closing.get().flagged();
    }
}
