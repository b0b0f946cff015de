package press.jubilee.pdf.page;

import java.util.List;

/** The set lines of one article before page make-up, in reading order, with the places where a page may be turned. */
public record Galley(List<GalleyItem> items) {

    public Galley {
        items = List.copyOf(items);
    }
}
