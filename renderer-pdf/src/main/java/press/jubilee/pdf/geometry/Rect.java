package press.jubilee.pdf.geometry;

/**
 * A rectangle on a page, in scaled points. The origin is the top left corner of the trimmed page; y grows downwards.
 *
 * @param y of its top edge
 */
public record Rect(int x, int y, int width, int height) {

    public Rect {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a rectangle must not be negative: " + width + " × " + height);
        }
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public Rect moved(int dx, int dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** Seen in a mirror in the middle of a measure. */
    public Rect mirrored(int measure) {
        return new Rect(measure - right(), y, width, height);
    }

    @Override
    public String toString() {
        return Length.format(x) + "," + Length.format(y) + " " + Length.format(width) + "×"
                + Length.format(height);
    }
}
