package press.jubilee.pdf.picture;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;

/** Takes a drawing as filled paths in plain opaque colours. */
public interface DrawingPaths {

    /** @param clips all of which apply */
    void fill(Shape shape, Color color, List<Shape> clips);

    /** The drawing holds what paths in plain colours cannot show; what came before is of no use, and what comes is not. */
    void giveUp();
}
