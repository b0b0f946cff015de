package press.jubilee.pdf.galley;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.StyleName;

/**
 * Pictures, caption and credit as one piece of whole grid lines. Like the lines of type that it takes the place of, it
 * reaches from the height of capitals in its first line to the baseline of its last, so that it is level with the text on
 * the page it faces.
 */
final class FigureBlock {

    /** A picture whose size the author leaves open takes no more than this share of the text block's height. */
    static final double USUAL = 0.6;
    /** A picture in a note takes no more than this share in any case. */
    static final double IN_NOTE = 0.2;
    /** The height of capitals, as a share of the type's size. */
    private static final double CAPITALS = 0.67;

    private final BookDesign design;
    private final FlowItem.Figure figure;
    private final PictureSize sizes;
    /** Caption and credit; the baseline of their last line is the last thing that counts. */
    private final Stack below;
    /** Of the pictures. */
    private final int height;

    /** @param most the share of the text block's height that the whole may take */
    FigureBlock(BookDesign design, ParagraphSetter setter, FlowItem.Figure figure, double most,
            Consumer<Diagnostic> found) {
        this(design, setter, figure, USUAL, most, found);
    }

    /** @param usual what share the pictures take at most where the author leaves their size open */
    FigureBlock(BookDesign design, ParagraphSetter setter, FlowItem.Figure figure, double usual, double most,
            Consumer<Diagnostic> found) {
        this.design = design;
        this.figure = figure;
        this.sizes = new PictureSize(design.measure(), em(), grid(), found);
        this.below = new Stack(setter, design.measure());
        figure.caption().ifPresent(below::add);
        figure.credit().ifPresent(below::add);
        int tallest = Math.max(grid(), (int) (design.textHeight() * most) - around());
        this.height = sizes.height(figure, Math.min((int) (design.textHeight() * usual), tallest), tallest);
    }

    private int grid() {
        return design.leading().sp();
    }

    private int em() {
        return design.style(StyleName.BODY).text().size();
    }

    /** Whether notes are called in its caption. Then it stands where it is mentioned, so that they are on its page. */
    boolean callsNotes() {
        return !below.notes().isEmpty();
    }

    /** As a piece that does not float. */
    Display here(Slips slips) {
        return new Display(
                List.of(new GalleyItem.Strip(lines() * grid(), 0, true, slips.of(below.notes()),
                        piece(true))),
                grid(), grid());
    }

    GalleyItem.FloatingStrip floating() {
        Set<Place> places = switch (figure.placement()) {
            case ANYWHERE -> EnumSet.allOf(Place.class);
            case HERE -> EnumSet.of(Place.HERE);
            case TOP -> EnumSet.of(Place.TOP);
            case BOTTOM -> EnumSet.of(Place.BOTTOM);
        };
        return new GalleyItem.FloatingStrip(lines() * grid(), grid(), places,
                piece(figure.placement() == FlowItem.Placement.HERE));
    }

    int lines() {
        return (height + around() + grid() - 1) / grid();
    }

    /** All that the figure takes of its grid lines beside the pictures, at least. */
    private int around() {
        int foot = below.height() == 0 ? grid() - Stack.ascent(grid()) : 0;
        return head() + gap() + below.height() + foot;
    }

    /** From the top of the first grid line to the height of its capitals. */
    private int head() {
        return Stack.ascent(grid()) - (int) (em() * CAPITALS);
    }

    private int gap() {
        return below.height() == 0 ? 0 : grid() / 3;
    }

    /** @param balanced whether what is left of the grid lines goes above as well as below */
    GalleyPiece piece(boolean balanced) {
        int over = lines() * grid() - height - around();
        int apart = below.height() == 0 ? 0 : Math.min(over, grid() / 4);
        int top = head() + (balanced ? (over - apart) / 2 : 0);
        var items = new ArrayList<PlacedItem>();
        int x = left();
        for (FlowItem.Shown shown : figure.pictures()) {
            int width = width(shown);
            items.add(new PlacedItem.PlacedPicture(new Rect(x, top, width, height), shown.picture(),
                    shown.alt(), shown.owner()));
            x += width + sizes.gutter();
        }
        int captionTop = top + height + gap() + apart;
        below.items().forEach(i -> items.add(i.moved(0, captionTop)));
        var anchors = new ArrayList<>(figure.anchors());
        below.anchors().stream().filter(a -> !anchors.contains(a)).forEach(anchors::add);
        return new GalleyPiece(items, anchors, figure.leaf(), 0, figure.at());
    }

    private int width(FlowItem.Shown shown) {
        return (int) Math.round(height * PictureSize.aspect(shown.picture()));
    }

    /** As captions are set: in the middle where they are centred, else at the left. */
    private int left() {
        int width = figure.pictures().stream().mapToInt(this::width).sum()
                + sizes.gutter() * (figure.pictures().size() - 1);
        return design.style(StyleName.CAPTION).justification() == Justification.CENTER
                ? Math.max(0, (design.measure() - width) / 2)
                : 0;
    }
}
