package press.jubilee.pdf.set;

import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.font.OutlinePen;

/** The smallest box around a glyph's ink, control points counted in; in font units, y upwards. All 0 without ink. */
record InkBounds(double left, double bottom, double right, double top) {

    static InkBounds of(Face face, int glyph) {
        var pen = new Pen();
        face.outline(glyph, pen);
        return pen.left > pen.right
                ? new InkBounds(0, 0, 0, 0)
                : new InkBounds(pen.left, pen.bottom, pen.right, pen.top);
    }

    private static final class Pen implements OutlinePen {

        private double left = Double.POSITIVE_INFINITY;
        private double bottom = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double top = Double.NEGATIVE_INFINITY;

        private void point(double x, double y) {
            left = Math.min(left, x);
            bottom = Math.min(bottom, y);
            right = Math.max(right, x);
            top = Math.max(top, y);
        }

        @Override
        public void moveTo(double x, double y) {
            point(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            point(x, y);
        }

        @Override
        public void quadTo(double x1, double y1, double x, double y) {
            point(x1, y1);
            point(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            point(x1, y1);
            point(x2, y2);
            point(x, y);
        }

        @Override
        public void close() {
            // it ends where it began
        }
    }
}
