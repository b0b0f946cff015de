package press.jubilee.pdf.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes a drawing as filled paths in plain colours; strokes become the paths they cover. Whatever goes beyond (gradients,
 * patterns, partial opacity, pictures in the drawing) makes it {@linkplain DrawingPaths#giveUp give up}: then the drawing must be
 * painted in pixels. Unlike a graphics context it needs neither fonts nor a screen.
 */
final class VectorOutput implements Output {

    private final DrawingPaths sink;
    private final List<Shape> clips;
    private AffineTransform transform;
    private Stroke stroke;
    private Paint paint;
    private float opacity;

    VectorOutput(DrawingPaths sink) {
        this(sink, new ArrayList<>(), new AffineTransform(), new BasicStroke(), Color.BLACK, 1);
    }

    private VectorOutput(DrawingPaths sink, List<Shape> clips, AffineTransform transform, Stroke stroke,
            Paint paint,
            float opacity) {
        this.sink = sink;
        this.clips = clips;
        this.transform = transform;
        this.stroke = stroke;
        this.paint = paint;
        this.opacity = opacity;
    }

    @Override
    public void fillShape(Shape shape) {
        if (opacity == 1 && paint instanceof Color color && color.getAlpha() == 255) {
            sink.fill(transform.createTransformedShape(shape), color, clips);
        } else {
            sink.giveUp();
        }
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(BufferedImage image) {
        sink.giveUp();
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        sink.giveUp();
    }

    @Override
    public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
        sink.giveUp();
    }

    @Override
    public void setPaint(Paint wanted) {
        paint = wanted;
    }

    /** Paints that are costly to make are no plain colours. */
    @Override
    public void setPaint(Supplier<Paint> provider) {
        sink.giveUp();
    }

    @Override
    public void setStroke(Stroke wanted) {
        stroke = wanted;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        clips.add(transform.createTransformedShape(shape));
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new VectorOutput(sink, new ArrayList<>(clips), new AffineTransform(transform), stroke, paint,
                opacity);
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // a printed drawing has no debugging marks
    }

    @Override
    public Rectangle2D clipBounds() {
        Rectangle2D bounds = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
        for (Shape clip : clips) {
            bounds = bounds.createIntersection(clip.getBounds2D());
        }
        double determinant = transform.getDeterminant();
        return determinant == 0 ? new Rectangle2D.Double() : inUserSpace(bounds);
    }

    private Rectangle2D inUserSpace(Rectangle2D bounds) {
        AffineTransform inverse = new AffineTransform(transform);
        try {
            inverse.invert();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a transform with a determinant must have an inverse", e);
        }
        return inverse.createTransformedShape(bounds).getBounds2D();
    }

    @Override
    public RenderingHints renderingHints() {
        return null;
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // paths have no rendering hints
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform wanted) {
        transform = new AffineTransform(wanted);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        AffineTransform savedTransform = new AffineTransform(transform);
        List<Shape> savedClips = List.copyOf(clips);
        Stroke savedStroke = stroke;
        Paint savedPaint = paint;
        float savedOpacity = opacity;
        return () -> {
            transform = savedTransform;
            clips.clear();
            clips.addAll(savedClips);
            stroke = savedStroke;
            paint = savedPaint;
            opacity = savedOpacity;
        };
    }

    @Override
    public boolean supportsFilters() {
        sink.giveUp();
        return true;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
