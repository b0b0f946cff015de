package press.jubilee.pdf.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;

/** One side of a sheet of paper: pages put on it, the later ones over the earlier ones. */
public record Sheet(List<PlacedPage> pages) {

    public Sheet {
        pages = List.copyOf(pages);
    }

    /**
     * A page on it.
     *
     * @param part what is printed of it, in its own coordinates; all where empty
     */
    public record PlacedPage(Page page, Placing at, Optional<Rect> part) {

        public PlacedPage {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(part, "part");
        }
    }
}
