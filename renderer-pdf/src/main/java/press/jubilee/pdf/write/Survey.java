package press.jubilee.pdf.write;

import java.util.HashMap;
import java.util.Map;
import press.jubilee.model.Picture;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;

/**
 * What must be known of a whole book before its first page is written.
 *
 * @param bleeds whether a rule or a picture reaches over the trimmed page
 * @param widest by the name of a picture, the points across of its widest place
 * @param names by the name of a picture, what it is called among the resources of every page that has it
 */
record Survey(boolean bleeds, Map<String, Double> widest, Map<String, String> names) {

    /** @throws IllegalArgumentException if there are no pages, or if they are not numbered from 0 */
    static Survey of(BookLayout layout) {
        if (layout.pages().isEmpty()) {
            throw new IllegalArgumentException("a book must have pages");
        }
        boolean bleeds = false;
        Map<String, Double> widest = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            Page page = layout.pages().get(i);
            if (page.index() != i) {
                throw new IllegalArgumentException(
                        "the page in place " + i + " says it is page " + page.index());
            }
            for (PlacedItem item : page.items()) {
                bleeds |= switch (item) {
                    case TextLine line -> false;
                    case Rule rule -> reachesOver(rule.box(), layout.trim());
                    case PlacedPicture picture -> {
                        widest.merge(picture.picture().name(), PageFrame.points(picture.box().width()),
                                Math::max);
                        names.putIfAbsent(picture.picture().name(), "P" + (names.size() + 1));
                        yield reachesOver(picture.box(), layout.trim());
                    }
                };
            }
        }
        return new Survey(bleeds, widest, names);
    }

    String name(Picture picture) {
        return names.get(picture.name());
    }

    private static boolean reachesOver(Rect box, Trim trim) {
        return box.x() < 0 || box.y() < 0 || box.right() > trim.width().sp()
                || box.bottom() > trim.height().sp();
    }
}
