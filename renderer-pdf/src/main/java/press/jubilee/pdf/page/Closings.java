package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest ways in which the pages of a front are closed at one turn, of those that leave the same to be done. Most
 * pages of a front are closed at no use: they are too short. So what a closed page leads to is made only for the few that
 * remain.
 */
final class Closings {

    /** @param cost of all up to the turn, included */
    record Closing(OpenPage page, PageFoot foot, double cost) {

        /** Whether the page after it has the same future, but for the verso that it faces. */
        boolean leadsWhere(OpenPage otherPage, PageFoot otherFoot) {
            return page.side == otherPage.side && foot.noteTo() == otherFoot.noteTo()
                    && page.placedFloats == otherPage.placedFloats && page.due == otherPage.due;
        }
    }

    /** More than there ever are at a turn of a galley of prose. */
    private static final int MOST = 200;

    private static final int SLOT_BITS = 6;

    private final double unequalFeet;
    private final List<Closing> all = new ArrayList<>();

    /** For each slot the number, from 1, of the closing added last; for each closing that of the one before it there. */
    private final int[] heads = new int[1 << SLOT_BITS];
    private final IntRow chains = new IntRow();

    Closings(double unequalFeet) {
        this.unequalFeet = unequalFeet;
    }

    /** In the order of the pages; beyond {@link #MOST} the dearest are given up. */
    List<Closing> best() {
        if (all.size() > MOST) {
            all.sort(Comparator.comparingDouble(Closing::cost));
            all.subList(MOST, all.size()).clear();
        }
        return all;
    }

    /** Keeps it unless another makes it useless, by the rule that {@link Front} explains. */
    void offer(OpenPage page, PageFoot foot, double cost) {
        int slot = slot(foot.noteTo(), page.placedFloats);
        for (int i = heads[slot]; i != 0; i = chains.get(i - 1)) {
            Closing other = all.get(i - 1);
            if (other.leadsWhere(page, foot)) {
                double margin = page.side == PageSide.RECTO || other.foot.end() == foot.end()
                        ? 0
                        : unequalFeet;
                if (other.cost + margin <= cost) {
                    return;
                }
                if (cost + margin <= other.cost) {
                    all.set(i - 1, new Closing(page, foot, cost));
                    return;
                }
            }
        }
        all.add(new Closing(page, foot, cost));
        chains.add(heads[slot]);
        heads[slot] = all.size();
    }

    private static int slot(int noteTo, int placedFloats) {
        return (noteTo * 31 + placedFloats) * 0x9E3779B9 >>> 32 - SLOT_BITS;
    }
}
