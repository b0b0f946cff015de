package press.jubilee.pdf.galley;

import java.util.List;
import press.jubilee.pdf.page.GalleyItem;

/**
 * What a block that is no running text comes to.
 *
 * @param items its strips, with the turns and gaps between them
 * @param before the space to be kept above it, and {@code after} below
 */
record Display(List<GalleyItem> items, int before, int after) {

    Display {
        items = List.copyOf(items);
    }
}
