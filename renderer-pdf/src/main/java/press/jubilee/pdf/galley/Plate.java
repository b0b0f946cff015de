package press.jubilee.pdf.galley;

import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;

/**
 * A picture that has a page to itself, with its caption: as large as its pixels and the text block allow.
 *
 * @param height of the whole, in scaled points
 */
public record Plate(GalleyPiece piece, int height) {

    /** @param found takes what is wrong with the picture's size */
    public static Plate of(BookDesign design, ParagraphSetter setter, FlowItem.Figure figure,
            Consumer<Diagnostic> found) {
        var block = new FigureBlock(design, setter, figure, 1, 1, found);
        return new Plate(block.piece(true), block.lines() * design.leading().sp());
    }
}
