package press.jubilee.pdf.set;

import java.util.List;

/**
 * A paragraph in lines.
 *
 * @param demerits of its breaks; comparable between two ways of breaking the same paragraph
 */
public record ComposedParagraph(List<ComposedLine> lines, double demerits) {

    public ComposedParagraph {
        lines = List.copyOf(lines);
    }
}
