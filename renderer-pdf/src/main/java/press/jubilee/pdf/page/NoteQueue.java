package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.page.NoteSlip.NoteLine;

/**
 * All note lines of an article in the order of their calls, numbered from 0. As notes never overtake each other, what
 * waits to be printed is always a run of this row, and two numbers describe a notes area.
 */
final class NoteQueue {

    /** How many lines of a note stay together on either side of a page turn. */
    private static final int TOGETHER = 2;

    private final List<NoteSlip> slips = new ArrayList<>();
    private final List<NoteLine> lines = new ArrayList<>();
    private final IntRow slipOfLine = new IntRow();
    private final IntRow firstLine = new IntRow();
    private final List<Long> tops = new ArrayList<>(List.of(0L));

    void add(NoteSlip slip) {
        firstLine.add(lines.size());
        for (NoteLine line : slip.lines()) {
            lines.add(line);
            slipOfLine.add(slips.size());
            tops.add(tops.getLast() + line.height());
        }
        slips.add(slip);
    }

    /** The number of lines so far. */
    int size() {
        return lines.size();
    }

    NoteSlip slip(int line) {
        return slips.get(slipOfLine.get(line));
    }

    /** The number of a line within its note. */
    int within(int line) {
        return line - firstLine.get(slipOfLine.get(line));
    }

    /** Whether a cut before this line parts a note. */
    boolean parts(int line) {
        return line < size() && within(line) > 0;
    }

    /** The height from one line's top to another's, were they set without a page turn. */
    long distance(int from, int to) {
        return tops.get(to) - tops.get(from);
    }

    /**
     * The height that the lines from {@code from} to {@code to}, excluded, take at the foot of the text block, with the
     * separator, when the last baseline stands on the last line of the grid; 0 for no lines.
     */
    long area(int from, int to, PageShape shape) {
        if (from >= to) {
            return 0;
        }
        int belowBaseline = shape.leading() - shape.firstBaseline();
        return shape.separator() + distance(from, to - 1) + lines.get(to - 1).ascent() + belowBaseline;
    }

    /**
     * Where the lines waiting on a page are cut when there is so much room: behind the last that can stand there without
     * leaving fewer than two lines of a note on either page. Never late on purpose: a note is split only for want of room.
     */
    int cut(int from, int to, long room, PageShape shape) {
        int end = fitting(from, to, room, shape);
        while (end > from && end < to && !legal(from, end)) {
            end--;
        }
        return end;
    }

    /** As {@link #cut} on a page that holds nothing else: at least a line, be it as tall as it may. */
    int cutAlone(int from, int to, PageShape shape) {
        int end = cut(from, to, shape.height(), shape);
        return end > from || from == to ? end : Math.max(from + 1, fitting(from, to, shape.height(), shape));
    }

    private int fitting(int from, int to, long room, PageShape shape) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (area(from, middle, shape) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean legal(int from, int end) {
        int within = within(end);
        int rest = slip(end).lines().size() - within;
        return within == 0 || (Math.min(within, end - from) >= TOGETHER && rest >= TOGETHER);
    }

    /**
     * How many notes called before line {@code called} have not begun when a page that began with line {@code from} is cut
     * before line {@code end}, counting one that has begun earlier and does not move on.
     */
    int late(int from, int end, int called) {
        if (end >= called) {
            return 0;
        }
        int notYetBegun = slipOfLine.get(called - 1) - slipOfLine.get(end) + (within(end) == 0 ? 1 : 0);
        boolean standsStill = end == from && within(end) > 0;
        return notYetBegun + (standsStill ? 1 : 0);
    }
}
