package press.jubilee.pdf.write;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import press.jubilee.pdf.picture.DrawingPaths;

/** Filled paths of a drawing as the operators of a form's content stream. */
final class PathSink implements DrawingPaths {

    /** The form's coordinates reach from 0 to this both ways, whatever the drawing's own are. */
    static final int SIDE = 1_000;

    private static final int DECIMALS = 4;

    private final ContentBuffer out = new ContentBuffer();
    private final PictureColours colours;
    private final double width;
    private final double height;
    private boolean beyond;

    /**
     * @param width of the drawing, in its own units
     * @param height likewise
     */
    PathSink(PictureColours colours, double width, double height) {
        this.colours = colours;
        this.width = width;
        this.height = height;
    }

    @Override
    public void giveUp() {
        beyond = true;
    }

    boolean beyond() {
        return beyond;
    }

    byte[] content() {
        return out.toByteArray();
    }

    /** Clips that the shape lies inside are left out. */
    @Override
    public void fill(Shape shape, Color color, List<Shape> clips) {
        Rectangle2D bounds = shape.getBounds2D();
        List<Shape> cutting = clips.stream().filter(c -> !c.contains(bounds)).toList();
        if (beyond || cutting.stream().anyMatch(c -> !c.getBounds2D().intersects(bounds))) {
            return;
        }
        if (!cutting.isEmpty()) {
            out.operator("q");
        }
        for (Shape clip : cutting) {
            out.operator(path(clip) ? "W*" : "W").operator("n");
        }
        colour(color);
        out.operator(path(shape) ? "f*" : "f");
        if (!cutting.isEmpty()) {
            out.operator("Q");
        }
    }

    private void colour(Color color) {
        int rgb = color.getRGB() & 0xFFFFFF;
        switch (colours) {
            case PictureColours.Greys g -> inGrey(rgb);
            case PictureColours.Screen s -> inColour(color.getRed(), color.getGreen(), color.getBlue());
            case PictureColours.Inks i -> {
                if (color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()) {
                    inGrey(rgb);
                } else {
                    inInks(i.inks().of(rgb));
                }
            }
        }
    }

    private void inGrey(int rgb) {
        Colouring.BLACK_PLATE.tint(out, 1 - GreyScale.of(rgb) / 255.0);
    }

    private void inInks(int[] inks) {
        for (int ink : inks) {
            out.number(ink / 255.0, 4);
        }
        out.operator("k");
    }

    private void inColour(int red, int green, int blue) {
        if (red == green && green == blue) {
            Colouring.GREY.tint(out, 1 - red / 255.0);
        } else {
            out.number(red / 255.0, 4).number(green / 255.0, 4).number(blue / 255.0, 4).operator("rg");
        }
    }

    /** Writes a path and tells whether its inside goes by the even-odd rule. */
    private boolean path(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> point(p[0], p[1]).operator("m");
                case PathIterator.SEG_LINETO -> point(p[0], p[1]).operator("l");
                case PathIterator.SEG_QUADTO -> {
                    point(x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3);
                    point(p[2] + 2 * (p[0] - p[2]) / 3, p[3] + 2 * (p[1] - p[3]) / 3);
                    point(p[2], p[3]).operator("c");
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(p[0], p[1]);
                    point(p[2], p[3]);
                    point(p[4], p[5]).operator("c");
                    p[0] = p[4];
                    p[1] = p[5];
                }
                case PathIterator.SEG_CLOSE -> out.operator("h");
                default -> throw new IllegalStateException("there is no such segment of a path");
            }
            x = p[0];
            y = p[1];
        }
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    /** A drawing's y grows downwards, a form's upwards. */
    private ContentBuffer point(double x, double y) {
        return out.number(x / width * SIDE, DECIMALS).number((1 - y / height) * SIDE, DECIMALS);
    }
}
