package press.jubilee.pdf.write;

import java.awt.image.BufferedImage;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import press.jubilee.pdf.picture.Drawing;

/** An SVG drawing, as paths where plain colours suffice, in pixels where they do not. */
final class DrawingObject {

    /** To the inch, for drawings that must be painted. */
    private static final int RESOLUTION = 600;

    /** For one painted drawing. */
    private static final double MOST_PIXELS = 16_000_000;

    private DrawingObject() {}

    /**
     * The drawing as an object that fills the unit square.
     *
     * @param width in points, the widest it is to be printed
     */
    static PdfStream of(Drawing drawing, PictureColours colours, double width, Deflation deflation) {
        PathSink paths = new PathSink(colours, drawing.width(), drawing.height());
        drawing.paths(paths);
        return paths.beyond()
                ? ImageObject.of(Samples.of(paint(drawing, width), colours), deflation)
                : form(deflation.stream(paths.content()));
    }

    private static PdfStream form(PdfStream content) {
        content.put(PdfName.TYPE, PdfName.XOBJECT);
        content.put(PdfName.SUBTYPE, PdfName.FORM);
        content.put(PdfName.BBOX, new PdfLiteral("[0 0 " + PathSink.SIDE + " " + PathSink.SIDE + "]"));
        content.put(PdfName.MATRIX, new PdfLiteral("[.001 0 0 .001 0 0]"));
        content.put(PdfName.RESOURCES, new PdfDictionary());
        return content;
    }

    private static BufferedImage paint(Drawing drawing, double width) {
        double wanted = width / 72 * RESOLUTION;
        double most = Math.sqrt(MOST_PIXELS * drawing.width() / drawing.height());
        int across = (int) Math.max(1, Math.round(Math.min(wanted, most)));
        int down = (int) Math.max(1, Math.round(across * drawing.height() / drawing.width()));
        return drawing.paint(across, down);
    }
}
