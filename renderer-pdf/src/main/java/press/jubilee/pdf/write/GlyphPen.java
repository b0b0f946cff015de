package press.jubilee.pdf.write;

/**
 * Where a viewer's pen stands on a line, and the {@code TJ} array that moves it. Lengths in points from the line's
 * origin.
 */
final class GlyphPen {

    private final ContentBuffer out;
    private double at;
    private double unit;
    private double tracking;
    private int decimals;
    private boolean inArray;
    private boolean inString;

    GlyphPen(ContentBuffer out) {
        this.out = out;
    }

    /** The pen goes to a place on a new line. */
    void begin(double x) {
        at = x;
    }

    /**
     * Sets what a thousandth of the em is from here on, and so how finely the pen must be moved.
     *
     * @param tracking what the viewer adds to each glyph before it scales, in points
     */
    void measure(double size, double scale, double tracking) {
        this.tracking = tracking * scale;
        unit = size * scale / 1000;
        decimals = unit <= 0.011 ? 0 : unit <= 0.11 ? 1 : 2;
    }

    /** Shows a glyph at {@code x}, moving the pen there first where it is off by more than the tolerance. */
    void show(int glyph, int declaredWidth, double x) {
        openArray();
        double off = at - x;
        if (Math.abs(off) > TextSetter.TOLERANCE) {
            move(off / unit);
        }
        openString();
        out.stringByte(glyph >> 8);
        out.stringByte(glyph & 0xFF);
        at += declaredWidth * unit + tracking;
    }

    /** An operator other than {@code TJ} follows. */
    void endArray() {
        if (inArray) {
            closeString();
            out.literal("]").operator("TJ");
            inArray = false;
        }
    }

    /** A positive number moves to the left. */
    private void move(double thousandths) {
        double power = decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
        double rounded = Math.floor(thousandths * power + 0.5) / power;
        if (rounded == 0) {
            return;
        }
        closeString();
        out.number(rounded, decimals);
        at -= rounded * unit;
    }

    private void openArray() {
        if (!inArray) {
            out.literal("[");
            inArray = true;
        }
    }

    private void openString() {
        if (!inString) {
            out.literal("(");
            inString = true;
        }
    }

    private void closeString() {
        if (inString) {
            out.literal(")");
            inString = false;
        }
    }
}
