package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Isbn;
import press.jubilee.model.Language;
import press.jubilee.pdf.barcode.AddOn;
import press.jubilee.pdf.barcode.Barcode;
import press.jubilee.pdf.barcode.Ean13;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;
import press.jubilee.pdf.style.Justification;

/** A book's number as a bar code on a white box, and above it in figures with its hyphens. Bars and figures are black alone. */
final class CoverBarcode {

    private static final Ink WHITE = new Ink(0);
    private static final int ISBN_SIZE = Length.points(8).sp();
    private static final int PADDING = Length.millimetres(1.5).sp();
    /** The height of a figure in the faces of the house, as a part of their size. */
    private static final double FIGURE = 0.66;

    private final Isbn isbn;
    private final Barcode code;

    CoverBarcode(Isbn isbn, Optional<AddOn> addOn) {
        this.isbn = isbn;
        this.code = Barcode.of(Ean13.of(isbn), addOn, Barcode.NOMINAL);
    }

    int width() {
        return code.width() + 2 * PADDING;
    }

    int height() {
        return code.height() + 2 * PADDING + ISBN_SIZE * 3 / 2;
    }

    /** With the box's lower right corner at a place of the sheet. */
    void draw(CoverBoard board, CoverType type, int right, int bottom) {
        int left = right - width();
        int top = bottom - height();
        board.rule(new Rect(left, top, width(), height()), WHITE);
        Look figures = Look.of(FontFamily.SANS, Ink.BLACK, Justification.CENTER, ISBN_SIZE);
        board.put(type.set("ISBN " + isbn.printed(), Language.ENGLISH, figures, code.width(), 1)
                .at(left + PADDING, top + PADDING + ISBN_SIZE));
        int x = left + PADDING;
        int y = top + PADDING + ISBN_SIZE * 3 / 2;
        var items = new ArrayList<PlacedItem>();
        for (Rect bar : code.bars()) {
            items.add(new PlacedItem.Rule(bar.moved(x, y), Ink.BLACK));
        }
        code.figures().forEach(f -> items.addAll(figure(type, figures, f, x, y)));
        board.put(items);
    }

    private List<PlacedItem> figure(CoverType type, Look look, Barcode.Figure figure, int x, int y) {
        int measure = 8 * Barcode.NOMINAL.sp();
        return type.set(String.valueOf(figure.digit()), Language.ENGLISH,
                look.sized((int) (code.figureHeight() / FIGURE)), measure, 1)
                .at(x + figure.x() - measure / 2, y + figure.baseline());
    }
}
