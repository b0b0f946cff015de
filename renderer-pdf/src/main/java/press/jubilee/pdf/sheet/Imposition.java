package press.jubilee.pdf.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which page lies where on sheets that hold two pages a side.
 *
 * @param sides in the order of printing: of each sheet the front and, where both are printed, the back
 */
public record Imposition(List<Side> sides) {

    /** So many sheets can be stapled through the fold. */
    private static final int STAPLED = 16;
    /** So many are folded together at most where there are more. */
    private static final int SEWN = 8;

    public Imposition {
        sides = List.copyOf(sides);
    }

    /**
     * A side of a sheet.
     *
     * @param sheet from 1
     * @param left the number of the page that stands on the left, from 1; empty for a blank one
     * @param right likewise
     * @param around how many sheets lie around this one when it is folded
     */
    public record Side(int sheet, Face face, OptionalInt left, OptionalInt right, int around) {

        private Side mirrored() {
            return new Side(sheet, face, right, left, around);
        }
    }

    /** Which side of a sheet. */
    public enum Face {
        FRONT, BACK
    }

    /**
     * Sheets that are printed on both sides, turned over their short edge, folded in the middle and laid into each other.
     * Blank pages come behind the last one.
     *
     * @param pages of the book
     * @param signature how many pages are folded together, a multiple of four; the last signature may have fewer. Where
     *        empty, up to 64 pages are folded together, and more in signatures of about 32
     * @param rightToLeft whether the book opens to the right
     */
    public static Imposition booklet(int pages, OptionalInt signature, boolean rightToLeft) {
        int sheets = Math.ceilDiv(pages, 4);
        int most = signature.isPresent() ? signature.getAsInt() / 4 : usual(sheets);
        var sides = new ArrayList<Side>();
        for (int done = 0; done < sheets; done += most) {
            signature(done, Math.min(most, sheets - done), pages, sides);
        }
        return new Imposition(rightToLeft ? sides.stream().map(Side::mirrored).toList() : sides);
    }

    /** As few signatures as possible, all but the last of one size. */
    private static int usual(int sheets) {
        return sheets <= STAPLED ? Math.max(1, sheets) : Math.ceilDiv(sheets, Math.ceilDiv(sheets, SEWN));
    }

    /** The outermost sheet has the first and the last page of the signature, and so inwards. */
    private static void signature(int done, int sheets, int pages, List<Side> sides) {
        int before = 4 * done;
        int last = 4 * sheets;
        for (int k = 1; k <= sheets; k++) {
            sides.add(new Side(done + k, Face.FRONT, page(before + last - 2 * k + 2, pages),
                    page(before + 2 * k - 1, pages), k - 1));
            sides.add(new Side(done + k, Face.BACK, page(before + 2 * k, pages),
                    page(before + last - 2 * k + 1, pages), k - 1));
        }
    }

    /** Pages side by side as the open book shows them, each spread on a sheet of its own; the first page stands alone. */
    public static Imposition spreads(int pages, boolean rightToLeft) {
        var sides = new ArrayList<Side>();
        for (int left = 0; left <= pages; left += 2) {
            var side = new Side(left / 2 + 1, Face.FRONT, page(left, pages), page(left + 1, pages), 0);
            sides.add(rightToLeft ? side.mirrored() : side);
        }
        return new Imposition(pages == 0 ? List.of() : sides);
    }

    private static OptionalInt page(int number, int pages) {
        return number >= 1 && number <= pages ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
