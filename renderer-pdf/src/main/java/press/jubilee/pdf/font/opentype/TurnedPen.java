package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.OutlinePen;

/** Draws scaled, turned and moved: x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
record TurnedPen(OutlinePen pen, double xx, double xy, double yx, double yy, double dx,
        double dy) implements OutlinePen {

    private double x(double x, double y) {
        return xx * x + yx * y + dx;
    }

    private double y(double x, double y) {
        return xy * x + yy * y + dy;
    }

    @Override
    public void moveTo(double x, double y) {
        pen.moveTo(x(x, y), y(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        pen.lineTo(x(x, y), y(x, y));
    }

    @Override
    public void quadTo(double x1, double y1, double x, double y) {
        pen.quadTo(x(x1, y1), y(x1, y1), x(x, y), y(x, y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        pen.curveTo(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2), x(x, y), y(x, y));
    }

    @Override
    public void close() {
        pen.close();
    }
}
