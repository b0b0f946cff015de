package press.jubilee.epub.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * The points of a simple glyph, in units of the em (OpenType, table glyf).
 *
 * @param ends the index of each contour's last point
 * @param on whether a point lies on the outline; between two that do not, one in their middle does
 */
record GlyphContours(int[] ends, double[] x, double[] y, boolean[] on) {

    static GlyphContours read(ByteBuffer file, int glyph, int contours) {
        var ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = file.getShort(glyph + 10 + 2 * i) & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = glyph + 10 + 2 * contours;
        at += 2 + (file.getShort(at) & 0xFFFF);
        var flags = new int[points];
        for (int i = 0; i < points;) {
            int flag = file.get(at++) & 0xFF;
            int times = (flag & 8) != 0 ? (file.get(at++) & 0xFF) + 1 : 1;
            for (int n = 0; n < times && i < points; n++) {
                flags[i++] = flag;
            }
        }
        var x = new double[points];
        at = coordinates(file, at, flags, 2, 16, x);
        var y = new double[points];
        coordinates(file, at, flags, 4, 32, y);
        var on = new boolean[points];
        for (int i = 0; i < points; i++) {
            on[i] = (flags[i] & 1) != 0;
        }
        return new GlyphContours(ends, x, y, on);
    }

    /** @return where the next table of coordinates begins */
    private static int coordinates(ByteBuffer file, int begin, int[] flags, int small, int same,
            double[] out) {
        int at = begin;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                int step = file.get(at++) & 0xFF;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += file.getShort(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    void append(AffineTransform place, Path2D out) {
        var path = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            if (end > first) {
                contour(first, end, path);
            }
            first = end + 1;
        }
        out.append(path.getPathIterator(place), false);
    }

    private void contour(int first, int last, Path2D path) {
        int count = last - first + 1;
        boolean begins = on[first];
        double startX = begins ? x[first] : on[last] ? x[last] : (x[first] + x[last]) / 2;
        double startY = begins ? y[first] : on[last] ? y[last] : (y[first] + y[last]) / 2;
        path.moveTo(startX, startY);
        for (int i = begins ? 1 : 0; i < count; i++) {
            int here = first + i;
            int next = first + (i + 1) % count;
            if (on[here]) {
                path.lineTo(x[here], y[here]);
            } else {
                boolean closes = i == count - 1;
                double toX = closes ? startX : on[next] ? x[next] : (x[here] + x[next]) / 2;
                double toY = closes ? startY : on[next] ? y[next] : (y[here] + y[next]) / 2;
                path.quadTo(x[here], y[here], toX, toY);
                if (!closes && on[next]) {
                    i++;
                }
            }
        }
        path.closePath();
    }
}
