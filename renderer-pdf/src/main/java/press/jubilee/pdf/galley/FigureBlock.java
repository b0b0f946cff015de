package press.jubilee.pdf.galley;

import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;

/**
 * A picture and its caption as one piece. The picture is as wide as its pixels allow at 200 to the inch, at most the
 * measure, and never higher than three fifths of the text block.
 */
final class FigureBlock {

    private static final double PIXELS_PER_POINT = 200 / 72.0;
    private static final double TALLEST = 0.6;

    private final BookDesign design;
    private final ParagraphSetter setter;

    FigureBlock(BookDesign design, ParagraphSetter setter) {
        this.design = design;
        this.setter = setter;
    }

    Stack compose(FlowItem.Figure figure) {
        var stack = new Stack(setter, design.measure());
        Rect box = box(figure);
        stack.add(List.of(new PlacedItem.PlacedPicture(box, figure.picture(), figure.alt())), 0,
                box.height());
        figure.caption().ifPresent(c -> {
            stack.space(design.leading().sp() / 2);
            stack.add(c);
        });
        return stack;
    }

    private Rect box(FlowItem.Figure figure) {
        int pixelsWide = figure.picture().width();
        int pixelsHigh = figure.picture().height();
        double natural = switch (figure.picture().format()) {
            case SVG -> design.measure();
            case PNG, JPEG, GIF -> pixelsWide / PIXELS_PER_POINT * Length.POINT;
        };
        double width = Math.min(design.measure(), natural);
        double height = width * pixelsHigh / pixelsWide;
        double tallest = design.textHeight() * TALLEST;
        double scale = height > tallest ? tallest / height : 1;
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        return new Rect((design.measure() - w) / 2, 0, w, h);
    }
}
