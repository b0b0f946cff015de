package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Ink;

/** Words set large between two thin rules, in one piece. */
final class PullQuoteBlock {

    private static final Length RULE = Length.points(0.5);

    private final BookDesign design;
    private final ParagraphSetter setter;
    private final Slips slips;

    PullQuoteBlock(BookDesign design, ParagraphSetter setter, Slips slips) {
        this.design = design;
        this.setter = setter;
        this.slips = slips;
    }

    Display compose(FlowItem.PullQuote quote) {
        int grid = design.leading().sp();
        var words = new Stack(setter, design.measure());
        quote.paragraphs().forEach(words::add);
        int air = grid / 2;
        int height = words.height() + 2 * air;
        var items = new ArrayList<PlacedItem>();
        items.add(rule(quote, 0));
        words.items().forEach(i -> items.add(i.moved(0, air)));
        items.add(rule(quote, height - RULE.sp()));
        FlowItem.Paragraph first = quote.paragraphs().getFirst();
        GridSpace space = GridSpace.around(height, grid / 2, grid / 2, grid);
        return new Display(
                List.of(new GalleyItem.Strip(height, 0, false, slips.of(words.notes()),
                        new GalleyPiece(items, words.anchors(), first.leaf(), 0, quote.at()))),
                space.before(), space.after());
    }

    private PlacedItem rule(FlowItem.PullQuote quote, int y) {
        int left = quote.style().left();
        int width = design.measure() - left - quote.style().right();
        return new PlacedItem.Rule(new Rect(left, y, width, RULE.sp()), Ink.BLACK);
    }
}
