package press.jubilee.pdf.facing;

import java.util.List;
import press.jubilee.pdf.page.GalleyItem;

/**
 * Blocks that belong together: they begin on one line of a spread.
 *
 * @param verso what stands on left-hand pages, as a galley has it: the turn and the space before it first, if there are any;
 *        empty where there is nothing
 * @param recto likewise
 */
public record FacingRow(List<GalleyItem> verso, List<GalleyItem> recto) {

    public FacingRow {
        verso = List.copyOf(verso);
        recto = List.copyOf(recto);
    }
}
