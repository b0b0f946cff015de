package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.OutlinePen;

/**
 * The points of a simple TrueType glyph. Between two points beside the curve lies one on it, halfway, that the font does not
 * tell.
 *
 * @param ends the index of each contour's last point
 */
record Contours(int[] ends, boolean[] onCurve, int[] x, int[] y) {

    private static final int ON_CURVE = 0x1;
    private static final int X_SHORT = 0x2;
    private static final int Y_SHORT = 0x4;
    private static final int REPEATED = 0x8;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    static Contours read(TableData data) {
        int contours = data.s16(0);
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.u16(10 + 2 * i);
            if (i > 0 && ends[i] < ends[i - 1]) {
                throw data.broken(10 + 2 * i, "the contours of a glyph are out of order");
            }
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = 10 + 2 * contours;
        at += 2 + data.u16(at);
        int[] flags = new int[points];
        for (int i = 0; i < points;) {
            int flag = data.u8(at++);
            int times = (flag & REPEATED) != 0 ? data.u8(at++) + 1 : 1;
            for (; times > 0 && i < points; times--) {
                flags[i++] = flag;
            }
        }
        boolean[] on = new boolean[points];
        for (int i = 0; i < points; i++) {
            on[i] = (flags[i] & ON_CURVE) != 0;
        }
        int[] x = new int[points];
        at = coordinates(data, at, flags, X_SHORT, X_SAME_OR_POSITIVE, x);
        int[] y = new int[points];
        coordinates(data, at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, y);
        return new Contours(ends, on, x, y);
    }

    /** @return where the data go on */
    private static int coordinates(TableData data, int from, int[] flags, int isShort, int sameOrPositive,
            int[] out) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean other = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = data.u8(at++);
                value += other ? step : -step;
            } else if (!other) {
                value += data.s16(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    void draw(OutlinePen pen) {
        int first = 0;
        for (int end : ends) {
            if (end >= first) {
                draw(first, end - first + 1, pen);
            }
            first = end + 1;
        }
    }

    private void draw(int first, int count, OutlinePen pen) {
        int start = 0;
        while (start < count && !onCurve[first + start]) {
            start++;
        }
        boolean none = start == count;
        start = none ? 0 : start;
        double beginX = none ? middle(x, first, first + count - 1) : x[first + start];
        double beginY = none ? middle(y, first, first + count - 1) : y[first + start];
        pen.moveTo(beginX, beginY);
        for (int i = none ? 0 : 1; i < count; i++) {
            int at = first + (start + i) % count;
            if (onCurve[at]) {
                pen.lineTo(x[at], y[at]);
                continue;
            }
            int next = first + (start + i + 1) % count;
            if (i == count - 1) {
                pen.quadTo(x[at], y[at], beginX, beginY);
            } else if (onCurve[next]) {
                pen.quadTo(x[at], y[at], x[next], y[next]);
                i++;
            } else {
                pen.quadTo(x[at], y[at], middle(x, at, next), middle(y, at, next));
            }
        }
        pen.close();
    }

    private static double middle(int[] values, int a, int b) {
        return (values[a] + values[b]) / 2.0;
    }
}
