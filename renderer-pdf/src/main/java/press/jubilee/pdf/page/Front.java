package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import press.jubilee.pdf.page.GalleyItem.Strip;

/**
 * The open pages at one place of the galley. Of two with the {@linkplain OpenPage#sameFuture same future} the dearer is
 * dropped where it cannot be part of the only best division:
 *
 * <p>Let A and B be two of them, and take any way on from B to the article's end. It is a way on from A too, as what may be
 * placed and where pages may be turned depends only on what A and B have in common; and each thing on it costs the same
 * after A as after B, but for one: where A and B face different versos, closing this very page may cost
 * {@link PageSettings#unequalFeet()} after A and not after B. No page after it knows what they faced. So if A costs no more
 * than B, or, where they face different versos, less by at least {@code unequalFeet}, then no division by way of B is better
 * than the same by way of A, whatever the costs are set to; and B may go. A forced turn charges neither, so that there too
 * the difference is at most {@code unequalFeet}.
 */
final class Front {

    /** More open pages than a galley of prose ever has; beyond, the dearest are given up. */
    private static final int MOST = 800;

    private final double unequalFeet;
    private final List<OpenPage> pages = new ArrayList<>();
    private int[] slots = new int[64];

    Front(double unequalFeet) {
        this.unequalFeet = unequalFeet;
    }

    List<OpenPage> pages() {
        return pages;
    }

    /** Places a strip on every page, and drops those that it overflows. */
    void place(Strip strip, PageShape shape) {
        int kept = 0;
        for (int i = 0; i < pages.size(); i++) {
            OpenPage page = pages.get(i);
            if (page.place(strip, shape)) {
                pages.set(kept++, page);
            }
        }
        pages.subList(kept, pages.size()).clear();
    }

    /** The cost of the cheapest; infinite for an empty front. */
    double least() {
        double least = Double.POSITIVE_INFINITY;
        for (OpenPage page : pages) {
            least = Math.min(least, page.cost);
        }
        return least;
    }

    boolean noneEmpty() {
        for (OpenPage page : pages) {
            if (page.empty) {
                return false;
            }
        }
        return true;
    }

    /** Adds open pages that have arrived at the same place, and keeps the best of those with the same future. */
    void addAll(List<OpenPage> more) {
        List<OpenPage> all = new ArrayList<>(pages.size() + more.size());
        all.addAll(pages);
        all.addAll(more);
        pages.clear();
        clearSlots(all.size());
        for (OpenPage page : all) {
            keepIfBest(page);
        }
        giveUpDearest();
    }

    private void clearSlots(int count) {
        int capacity = Math.max(64, Integer.highestOneBit(Math.max(1, count)) << 2);
        if (slots.length != capacity) {
            slots = new int[capacity];
        } else {
            Arrays.fill(slots, 0);
        }
    }

    /** Slots hold indices into the list, from 1; a page is found from its hash on, before the next free slot. */
    private void keepIfBest(OpenPage page) {
        int mask = slots.length - 1;
        int at = (page.futureHash() >>> 8) & mask;
        while (slots[at] != 0) {
            OpenPage other = pages.get(slots[at] - 1);
            if (page.sameFuture(other)) {
                double margin = page.facing == other.facing ? 0 : unequalFeet;
                if (other.cost + margin <= page.cost) {
                    return;
                }
                if (page.cost + margin <= other.cost) {
                    pages.set(slots[at] - 1, page);
                    return;
                }
            }
            at = (at + 1) & mask;
        }
        pages.add(page);
        slots[at] = pages.size();
    }

    private void giveUpDearest() {
        if (pages.size() > MOST) {
            pages.sort(Comparator.comparingDouble(page -> page.cost));
            pages.subList(MOST, pages.size()).clear();
        }
    }
}
