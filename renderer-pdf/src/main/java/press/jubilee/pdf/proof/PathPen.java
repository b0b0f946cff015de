package press.jubilee.pdf.proof;

import java.awt.geom.Path2D;
import press.jubilee.pdf.font.OutlinePen;

/** Draws an outline into a path, in the units of the face, y upwards. */
public record PathPen(Path2D path) implements OutlinePen {

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void quadTo(double x1, double y1, double x, double y) {
        path.quadTo(x1, y1, x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
