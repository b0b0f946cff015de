package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.set.ComposedLine;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;

/**
 * Lines of code in leading of their own. A page is turned where at least two lines stay on either side, rather at an empty
 * line, never within a line that is wrapped while there is another way.
 */
final class CodeBlock {

    /** What a turn costs between two lines that stand together; about a fifth of an empty line at the foot. */
    private static final int WITHIN = 100;

    private final BookDesign design;
    private final ParagraphSetter setter;

    CodeBlock(BookDesign design, ParagraphSetter setter) {
        this.design = design;
        this.setter = setter;
    }

    Display compose(FlowItem.Code code) {
        int leading = code.style().leading();
        var pieces = new ArrayList<GalleyPiece>();
        var begins = new ArrayList<Boolean>();
        int offset = 0;
        for (FlowItem.Paragraph line : code.lines()) {
            boolean first = true;
            int length = line.spans().stream().mapToInt(StyledSpan::length).sum();
            for (ComposedLine set : setter.code(line, design.measure())) {
                List<PlacedItem> placed = set.items().stream().map(i -> i.moved(0, Stack.ascent(leading)))
                        .toList();
                pieces.add(new GalleyPiece(placed, pieces.isEmpty() ? code.anchors() : List.of(), code.leaf(),
                        offset + set.offset(), code.at()));
                begins.add(first);
                first = false;
            }
            offset += length + 1;
        }
        var items = new ArrayList<GalleyItem>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                items.add(turn(i, pieces, begins.get(i)));
            }
            items.add(new GalleyItem.Strip(leading, Stack.ascent(leading), false, List.of(), pieces.get(i)));
        }
        GridSpace space = GridSpace.around(leading * pieces.size(), code.style().before(),
                code.style().after(), design.leading().sp());
        return new Display(items, space.before(), space.after());
    }

    /** Before the line of that number. */
    private static GalleyItem.Turn turn(int line, List<GalleyPiece> pieces, boolean begins) {
        if (line < 2 || line > pieces.size() - 2 || !begins) {
            return GalleyItem.Turn.forbidden(Flaw.PARTED);
        }
        boolean empty = pieces.get(line).items().isEmpty();
        return empty
                ? GalleyItem.Turn.forbidden(Flaw.NONE)
                : GalleyItem.Turn.of(pieces.get(line - 1).items().isEmpty() ? 0 : WITHIN);
    }
}
