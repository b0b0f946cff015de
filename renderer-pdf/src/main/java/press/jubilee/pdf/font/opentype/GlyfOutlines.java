package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.OutlinePen;

/**
 * TrueType outlines, from the tables {@code loca} and {@code glyf}. Parts of a composite glyph that are placed by matching
 * points, and not by distances, stand at the origin.
 *
 * @see <a href="https://learn.microsoft.com/en-us/typography/opentype/spec/glyf">OpenType, glyf</a>
 */
final class GlyfOutlines implements Outlines {

    private static final int DEEPEST = 8;

    private static final int WORDS = 0x1;
    private static final int DISTANCES = 0x2;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TableData loca;
    private final TableData glyf;
    private final boolean longOffsets;
    private final int count;

    private GlyfOutlines(TableData loca, TableData glyf, boolean longOffsets, int count) {
        this.loca = loca;
        this.glyf = glyf;
        this.longOffsets = longOffsets;
        this.count = count;
    }

    static GlyfOutlines read(FontFile file) {
        return new GlyfOutlines(file.required("loca"), file.required("glyf"),
                file.required("head").u16(50) != 0, file.required("maxp").u16(4));
    }

    @Override
    public void draw(int glyph, OutlinePen pen) {
        draw(glyph, pen, 0);
    }

    private void draw(int glyph, OutlinePen pen, int depth) {
        if (glyph < 0 || glyph >= count) {
            throw glyf.broken(0, "there is no glyph " + glyph);
        }
        int start = place(glyph);
        if (place(glyph + 1) <= start) {
            return;
        }
        TableData data = glyf.from(start);
        if (data.s16(0) >= 0) {
            Contours.read(data).draw(pen);
        } else if (depth < DEEPEST) {
            composite(data, pen, depth);
        } else {
            throw data.broken(0, "the glyph " + glyph + " is made of parts of parts without end");
        }
    }

    private int place(int glyph) {
        return longOffsets ? (int) loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }

    private void composite(TableData data, OutlinePen pen, int depth) {
        int at = 10;
        int flags;
        do {
            flags = data.u16(at);
            int part = data.u16(at + 2);
            at += 4;
            boolean words = (flags & WORDS) != 0;
            boolean distances = (flags & DISTANCES) != 0;
            double dx = !distances ? 0 : words ? data.s16(at) : data.s8(at);
            double dy = !distances ? 0 : words ? data.s16(at + 2) : data.s8(at + 1);
            at += words ? 4 : 2;
            double[] m = {1, 0, 0, 1};
            if ((flags & ONE_SCALE) != 0) {
                m[0] = m[3] = fraction(data, at);
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                m[0] = fraction(data, at);
                m[3] = fraction(data, at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++) {
                    m[i] = fraction(data, at + 2 * i);
                }
                at += 8;
            }
            draw(part, new TurnedPen(pen, m[0], m[1], m[2], m[3], dx, dy), depth + 1);
        } while ((flags & MORE) != 0);
    }

    /** A number with 14 bits behind the point. */
    private static double fraction(TableData data, int at) {
        return data.s16(at) / 16384.0;
    }
}
