package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.OutlinePen;

/**
 * Draws one glyph of a {@code CFF} font by running its charstring. Hints are passed over, and so is arithmetic, which fonts
 * without variations do not use.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Adobe Technical Note 5177</a>
 */
final class CharString {

    private static final int DEEPEST = 10;

    private final CompactIndex glyphs;
    private final CompactIndex global;
    private final CompactIndex local;
    private final OutlinePen pen;
    private final double[] stack = new double[513];
    private int depth;
    private int hints;
    private double x;
    private double y;
    private boolean open;
    private boolean ended;

    CharString(CompactIndex glyphs, CompactIndex global, CompactIndex local, OutlinePen pen) {
        this.glyphs = glyphs;
        this.global = global;
        this.local = local;
        this.pen = pen;
    }

    void draw(int glyph) {
        if (glyph < 0 || glyph >= glyphs.count()) {
            throw glyphs.data().broken(0, "there is no glyph " + glyph);
        }
        run(glyphs, glyph, 0);
        close();
    }

    private void run(CompactIndex code, int number, int calls) {
        TableData data = glyphs.data();
        if (number < 0 || number >= code.count() || calls > DEEPEST) {
            throw data.broken(0, "an outline calls what is not there, or without end");
        }
        int end = code.start(number + 1);
        for (int at = code.start(number); at < end && !ended;) {
            int b = data.u8(at);
            if (b >= 32 || b == 28) {
                at = number(data, at, b);
            } else if (b == 10 || b == 29) {
                CompactIndex subroutines = b == 10 ? local : global;
                run(subroutines, (int) pop() + bias(subroutines.count()), calls + 1);
                at++;
            } else if (b == 11) {
                return;
            } else if (b == 12) {
                flex(data.u8(at + 1));
                depth = 0;
                at += 2;
            } else {
                operator(b);
                depth = 0;
                at++;
                if (b == 19 || b == 20) {
                    at += (hints + 7) / 8;
                }
            }
        }
    }

    static int bias(int count) {
        return count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768;
    }

    private int number(TableData data, int at, int b) {
        double value = b == 28
                ? data.s16(at + 1)
                : b == 255
                        ? (int) data.u32(at + 1) / 65536.0
                        : b >= 251
                                ? -(b - 251) * 256 - data.u8(at + 1) - 108
                                : b >= 247 ? (b - 247) * 256 + data.u8(at + 1) + 108 : b - 139;
        if (depth == stack.length) {
            throw data.broken(at, "an outline with too many numbers");
        }
        stack[depth++] = value;
        return at + (b == 28 ? 3 : b == 255 ? 5 : b >= 247 ? 2 : 1);
    }

    private double pop() {
        return depth == 0 ? 0 : stack[--depth];
    }

    private void operator(int b) {
        switch (b) {
            case 1, 3, 18, 23, 19, 20 -> hints += depth / 2;
            case 21 -> move(at(2), at(1));
            case 22 -> move(at(1), 0);
            case 4 -> move(0, at(1));
            case 5 -> lines(0, depth);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(0, depth);
            case 24 -> {
                curves(0, depth - 2);
                line(at(2), at(1));
            }
            case 25 -> {
                lines(0, depth - 6);
                curves(Math.max(0, depth - 6), depth);
            }
            case 26 -> straightCurves(false);
            case 27 -> straightCurves(true);
            case 30 -> turningCurves(false);
            case 31 -> turningCurves(true);
            case 14 -> ended = true;
            default -> throw glyphs.data().broken(0, "an outline with the unknown operator " + b);
        }
    }

    /** Counted from the top of the stack; a glyph's width may lie below. */
    private double at(int fromTop) {
        return depth < fromTop ? 0 : stack[depth - fromTop];
    }

    private void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
        pen.moveTo(x, y);
        open = true;
    }

    private void close() {
        if (open) {
            pen.close();
            open = false;
        }
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        pen.lineTo(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        double x1 = x + dx1;
        double y1 = y + dy1;
        double x2 = x1 + dx2;
        double y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        pen.curveTo(x1, y1, x2, y2, x, y);
    }

    private void lines(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(stack[i], stack[i + 1]);
        }
    }

    private void alternatingLines(boolean across) {
        boolean horizontal = across;
        for (int i = 0; i < depth; i++) {
            line(horizontal ? stack[i] : 0, horizontal ? 0 : stack[i]);
            horizontal = !horizontal;
        }
    }

    private void curves(int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
        }
    }

    /** Curves that begin and end in one direction; the first may begin beside it. */
    private void straightCurves(boolean across) {
        int i = depth % 4 == 0 ? 0 : 1;
        double beside = i == 1 ? stack[0] : 0;
        for (; i + 3 < depth; i += 4) {
            if (across) {
                curve(stack[i], beside, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            } else {
                curve(beside, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            }
            beside = 0;
        }
    }

    /** Curves that begin in one direction and end in the other, by turns; the last may end beside it. */
    private void turningCurves(boolean across) {
        boolean horizontal = across;
        for (int i = 0; i + 3 < depth; i += 4) {
            double beside = depth - i == 5 ? stack[i + 4] : 0;
            if (horizontal) {
                curve(stack[i], 0, stack[i + 1], stack[i + 2], beside, stack[i + 3]);
            } else {
                curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], beside);
            }
            horizontal = !horizontal;
        }
    }

    /** Two curves that may be drawn as one line where they are very flat; here they never are. */
    private void flex(int b) {
        double[] s = stack;
        switch (b) {
            case 35 -> curves(0, 12);
            case 34 -> {
                curve(s[0], 0, s[1], s[2], s[3], 0);
                curve(s[4], 0, s[5], -s[2], s[6], 0);
            }
            case 36 -> {
                double back = -(s[1] + s[3] + s[7]);
                curve(s[0], s[1], s[2], s[3], s[4], 0);
                curve(s[5], 0, s[6], s[7], s[8], back);
            }
            case 37 -> {
                double dx = s[0] + s[2] + s[4] + s[6] + s[8];
                double dy = s[1] + s[3] + s[5] + s[7] + s[9];
                boolean flat = Math.abs(dx) > Math.abs(dy);
                curve(s[0], s[1], s[2], s[3], s[4], s[5]);
                curve(s[6], s[7], s[8], s[9], flat ? s[10] : -dx, flat ? -dy : s[10]);
            }
            default -> throw glyphs.data().broken(0, "an outline with the unknown operator 12 " + b);
        }
    }
}
