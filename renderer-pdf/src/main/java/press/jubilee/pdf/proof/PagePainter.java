package press.jubilee.pdf.proof;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.style.Ink;

/** Paints pages in pixels. Safe for many threads, which share the outlines of glyphs. */
public final class PagePainter {

    private final GlyphPaths glyphs = new GlyphPaths();
    private final Trim trim;
    /** Scaled points to the pixel. */
    private final double pixel;

    /** @param resolution pixels to the inch */
    public PagePainter(Trim trim, int resolution) {
        if (resolution < 1) {
            throw new IllegalArgumentException("no resolution: " + resolution);
        }
        this.trim = trim;
        this.pixel = 72.0 * Length.POINT / resolution;
    }

    /** In pixels, rounded. */
    public int width() {
        return (int) Math.round(trim.width().sp() / pixel);
    }

    /** In pixels, rounded. */
    public int height() {
        return (int) Math.round(trim.height().sp() / pixel);
    }

    /** The page on white, to its trimmed edge. A picture that cannot be read is a crossed box. */
    public BufferedImage paint(Page page) {
        var image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D out = smooth(image);
        out.setColor(Color.WHITE);
        out.fillRect(0, 0, image.getWidth(), image.getHeight());
        page.items().forEach(item -> paint(item, out));
        out.dispose();
        return image;
    }

    /** What a sheet shows within the painter's trim, whose top left corner lies at a place of the sheet; on white. */
    public BufferedImage paint(Sheet sheet, int x, int y) {
        var image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D out = smooth(image);
        out.setColor(Color.WHITE);
        out.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (PlacedPage placed : sheet.pages()) {
            Graphics2D own = (Graphics2D) out.create();
            Placing at = placed.at();
            own.translate((at.x() - x) / pixel, (at.y() - y) / pixel);
            own.rotate(StrictMath.toRadians(at.degrees()));
            own.scale(at.scale(), at.scale());
            placed.part().map(this::inPixels).ifPresent(own::clip);
            placed.page().items().forEach(item -> paint(item, own));
            own.dispose();
        }
        out.dispose();
        return image;
    }

    static Graphics2D smooth(BufferedImage image) {
        Graphics2D out = image.createGraphics();
        out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        out.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        out.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return out;
    }

    private void paint(PlacedItem item, Graphics2D out) {
        switch (item) {
            case TextLine line -> paint(line, out);
            case Rule rule -> {
                out.setColor(colour(rule.ink()));
                out.fill(inPixels(rule.box()));
            }
            case PlacedPicture picture -> paint(picture, out);
        }
    }

    /** One path for all that is in one ink, since filling is what takes time. */
    void paint(TextLine line, Graphics2D out) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Ink ink = Ink.BLACK;
        for (SetRun run : line.runs()) {
            if (!run.source().ink().equals(ink)) {
                out.setColor(colour(ink));
                out.fill(path);
                path.reset();
                ink = run.source().ink();
            }
            glyphs.append(run, line.x() + run.x(), line.baseline() - run.rise(), pixel, path);
        }
        out.setColor(colour(ink));
        out.fill(path);
    }

    /** In whatever colour is set. */
    void fill(TextLine line, Graphics2D out) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        line.runs().forEach(r -> glyphs.append(r, line.x() + r.x(), line.baseline() - r.rise(), pixel, path));
        out.fill(path);
    }

    private void paint(PlacedPicture picture, Graphics2D out) {
        Rectangle2D box = inPixels(picture.box());
        int across = (int) Math.max(1, Math.ceil(box.getWidth()));
        int down = (int) Math.max(1, Math.ceil(box.getHeight()));
        try {
            BufferedImage image = PictureImages.read(picture.picture(), across, down);
            out.drawImage(image, (int) Math.round(box.getX()), (int) Math.round(box.getY()), across, down,
                    null);
        } catch (IOException e) {
            out.setColor(Color.GRAY);
            out.draw(box);
            out.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
            out.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMinY()));
        }
    }

    double inPixels(int sp) {
        return sp / pixel;
    }

    int inPoints(double pixels) {
        return (int) Math.round(pixels * pixel);
    }

    private Rectangle2D inPixels(Rect box) {
        return new Rectangle2D.Double(box.x() / pixel, box.y() / pixel, box.width() / pixel,
                box.height() / pixel);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }
}
