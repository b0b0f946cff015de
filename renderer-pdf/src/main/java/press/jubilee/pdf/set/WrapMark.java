package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;

/**
 * The mark that says that a line of code goes on below: a hook with an arrow head to the left. It is drawn, not set, so
 * that it is in no one's way who copies the code.
 */
final class WrapMark {

    private static final double WIDTH = 0.55;
    private static final double HEIGHT = 0.34;
    private static final double STROKE = 0.055;
    /** The head is built of upright strips, the tip first. */
    private static final int STRIPS = 6;
    private static final double HEAD = 0.2;

    private WrapMark() {}

    /** With the space before it. */
    static int width(int size) {
        return (int) (size * (WIDTH + 0.25));
    }

    /** @param right its right edge; it stands on the baseline */
    static List<PlacedItem> items(int right, int size) {
        int stroke = (int) (size * STROKE);
        int left = right - (int) (size * WIDTH);
        int middle = -(int) (size * HEAD / 2);
        var out = new ArrayList<PlacedItem>();
        out.add(rule(right - stroke, middle - (int) (size * HEIGHT), stroke,
                (int) (size * HEIGHT) + stroke / 2));
        out.add(rule(left + (int) (size * HEAD) / 2, middle - stroke / 2,
                right - left - (int) (size * HEAD) / 2,
                stroke));
        for (int i = 0; i < STRIPS; i++) {
            int width = (int) (size * HEAD) / STRIPS;
            int height = (int) (size * HEAD) * (i + 1) / STRIPS;
            out.add(rule(left + i * width, middle - height / 2, width, height));
        }
        return out;
    }

    private static PlacedItem rule(int x, int y, int width, int height) {
        return new PlacedItem.Rule(new Rect(x, y, width, height), Ink.BLACK);
    }
}
