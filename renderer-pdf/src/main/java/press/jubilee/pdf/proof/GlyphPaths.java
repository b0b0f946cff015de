package press.jubilee.pdf.proof;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;

/** The outlines of glyphs as paths, each read once. Safe for many threads. */
final class GlyphPaths {

    private final Map<Face, Map<Integer, Path2D>> known = new ConcurrentHashMap<>();

    /**
     * Adds the glyphs of a run to a path.
     *
     * @param x of the run, and {@code baseline} y of its own baseline, in scaled points from the page's top left corner
     * @param pixel scaled points to the pixel
     */
    void append(SetRun set, double x, double baseline, double pixel, Path2D out) {
        GlyphRun run = set.run();
        double scale = set.scale();
        double tracking = set.tracking();
        double unit = run.size() / (double) run.face().unitsPerEm() / pixel;
        double pen = x;
        for (int i = 0; i < run.length(); i++) {
            var place = new AffineTransform(unit * scale, 0, 0, -unit,
                    (pen + run.xOffset(i) * scale) / pixel, (baseline - run.yOffset(i)) / pixel);
            out.append(path(run.face(), run.glyph(i)).getPathIterator(place), false);
            pen += run.advance(i) * scale + (run.advance(i) == 0 ? 0 : tracking);
        }
    }

    private Path2D path(Face face, int glyph) {
        return known.computeIfAbsent(face, f -> new ConcurrentHashMap<>()).computeIfAbsent(glyph, g -> {
            var pen = new PathPen(new Path2D.Float(Path2D.WIND_NON_ZERO));
            face.outline(g, pen);
            return pen.path();
        });
    }
}
