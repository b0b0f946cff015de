package press.jubilee.pdf.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PageKind;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;

/** What is put on a cover, one thing over the other. */
final class CoverBoard {

    private static final Placing UPRIGHT = Placing.at(0, 0);

    private final List<Page> pages = new ArrayList<>();
    private final List<PlacedPage> placed = new ArrayList<>();

    /** Each thing that was put on it, once. */
    List<Page> pages() {
        return pages;
    }

    Sheet sheet() {
        return new Sheet(placed);
    }

    void rule(Rect box, Ink ink) {
        put(List.of(new PlacedItem.Rule(box, ink)));
    }

    /** In the sheet's coordinates. */
    void put(List<PlacedItem> items) {
        if (!items.isEmpty()) {
            placed.add(new PlacedPage(page(items), UPRIGHT, Optional.empty()));
        }
    }

    /** In coordinates of their own. */
    void put(List<PlacedItem> items, Placing at) {
        placed.add(new PlacedPage(page(items), at, Optional.empty()));
    }

    /** The same several times, turned by so many degrees each time. */
    void ring(Rect ray, Ink ink, int x, int y, int times) {
        Page page = page(List.of(new PlacedItem.Rule(ray, ink)));
        for (int i = 0; i < times; i++) {
            placed.add(new PlacedPage(page, new Placing(1, 360.0 * i / times, x, y), Optional.empty()));
        }
    }

    /** Fills a box with a picture; what reaches over is cut off, as much on one side as on the other. */
    void picture(Picture picture, Rect box) {
        double scale = Math.max(box.width() / (double) picture.width(),
                box.height() / (double) picture.height());
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        var whole = new Rect(box.x() - (width - box.width()) / 2, box.y() - (height - box.height()) / 2,
                width,
                height);
        placed.add(new PlacedPage(page(List.of(new PlacedItem.PlacedPicture(whole, picture, ""))), UPRIGHT,
                Optional.of(box)));
    }

    private Page page(List<PlacedItem> items) {
        var page = new Page(pages.size(), "", PageKind.DISPLAY, items, List.of());
        pages.add(page);
        return page;
    }
}
