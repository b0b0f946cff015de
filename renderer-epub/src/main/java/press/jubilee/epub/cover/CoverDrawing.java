package press.jubilee.epub.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shapes and lines of type put on a cover one over the other. */
final class CoverDrawing {

    /** In pixels; what shops ask for. */
    static final int WIDTH = 1600;
    static final int HEIGHT = 2400;
    private static final int SMALLEST = 28;

    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> undrawn = new LinkedHashSet<>();

    /** On which side of its place a line stands. */
    enum Alignment {
        LEFT, MIDDLE
    }

    /**
     * How words are set.
     *
     * @param x of the left edge or the middle
     * @param size in pixels, at most
     * @param lines at most; words that need more are set smaller
     * @param measure in pixels
     */
    record Setting(CoverFaces faces, int colour, Alignment alignment, double x, int size, int lines,
            double measure) {}

    void rectangle(double x, double y, double width, double height, int colour) {
        marks.add(new Mark(new Rectangle2D.Double(x, y, width, height), colour));
    }

    /** A rule round the whole cover. */
    void frame(double inset, double thickness, int colour) {
        rectangle(inset, inset, WIDTH - 2 * inset, thickness, colour);
        rectangle(inset, HEIGHT - inset - thickness, WIDTH - 2 * inset, thickness, colour);
        rectangle(inset, inset, thickness, HEIGHT - 2 * inset, colour);
        rectangle(WIDTH - inset - thickness, inset, thickness, HEIGHT - 2 * inset, colour);
    }

    /** Rays round a middle, one for each year; the first points upwards. */
    void ring(double x, double y, double from, double to, int rays, int colour) {
        int count = Math.clamp(rays, 12, 200);
        var ray = new Rectangle2D.Double(-3.5, -to, 7, to - from);
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double sin = StrictMath.sin(angle);
            double cos = StrictMath.cos(angle);
            marks.add(new Mark(
                    new AffineTransform(cos, sin, -sin, cos, x, y).createTransformedShape(ray), colour));
        }
    }

    /** Sets words from a first baseline downwards and says where the next baseline would be. */
    double words(String text, double baseline, Setting setting) {
        int size = setting.size();
        List<String> lines = Lines.of(text, setting.measure() / size, setting.faces());
        while (lines.size() > setting.lines() && size > SMALLEST) {
            size -= 4;
            lines = Lines.of(text, setting.measure() / size, setting.faces());
        }
        double y = baseline;
        for (String line : lines) {
            line(line, y, size, setting);
            y += size * 1.2;
        }
        return y;
    }

    private void line(String text, double y, int size, Setting setting) {
        CoverFaces faces = setting.faces();
        double x = setting.alignment() == Alignment.LEFT
                ? setting.x()
                : setting.x() - faces.width(text) * size / 2;
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int before = -1;
        for (int c : text.codePoints().toArray()) {
            x += before < 0 ? 0 : faces.kerning(before, c) * size;
            before = c;
            if (faces.faceOf(c).isEmpty()) {
                undrawn.add(Character.toString(c));
                continue;
            }
            TypeFace face = faces.faceOf(c).get();
            path.append(face.outline(c)
                    .getPathIterator(new AffineTransform(size, 0, 0, size, x, y)), false);
            x += face.advance(c) * size;
        }
        marks.add(new Mark(path, setting.colour()));
    }

    /** In the order in which they cover each other. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Characters that no face has. */
    Set<String> undrawn() {
        return undrawn;
    }
}
