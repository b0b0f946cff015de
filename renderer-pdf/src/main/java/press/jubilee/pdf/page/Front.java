package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The open pages at one place of the galley, no two of which have the same future. Of two that differ only in the verso
 * they face, the dearer is dropped when unequal feet would not make up for the difference.
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
            java.util.Arrays.fill(slots, 0);
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
