package press.jubilee.pdf.write;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import press.jubilee.pdf.PdfEdition;

/**
 * An SVG drawing, as paths where plain colours suffice, in pixels where they do not. Nothing outside the file is read for
 * it.
 */
final class Drawing {

    /** To the inch, for drawings that must be painted. */
    private static final int RESOLUTION = 600;

    /** For one painted drawing. */
    private static final double MOST_PIXELS = 16_000_000;

    private final SVGDocument document;
    private final boolean text;

    private Drawing(SVGDocument document, boolean text) {
        this.document = document;
        this.text = text;
    }

    /** @throws IOException if the bytes are no drawing, or if it has text and the machine has no fonts for it */
    static Drawing read(byte[] bytes) throws IOException {
        boolean text = DrawingElements.namesIn(bytes).contains("text");
        if (text && !MachineFonts.present()) {
            throw new IOException("it has text, and this machine has no fonts for drawings;"
                    + " convert the text to paths");
        }
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        if (document == null) {
            throw new IOException("it is no SVG drawing");
        }
        return new Drawing(document, text);
    }

    /** Whether it is set in fonts of the machine, so that it looks different on another one. */
    boolean hasText() {
        return text;
    }

    /**
     * The drawing as an object that fills the unit square.
     *
     * @param width in points, the widest it is to be printed
     */
    PdfStream object(PdfEdition edition, double width, Deflation deflation) {
        FloatSize size = document.size();
        PathSink paths = new PathSink(edition, size.width, size.height);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, new VectorOutput(paths),
                new ViewBox(0, 0, size.width, size.height));
        return paths.beyond()
                ? ImageObject.of(Samples.of(paint(size, width), edition == PdfEdition.PRESS), deflation)
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

    private BufferedImage paint(FloatSize size, double width) {
        double wanted = width / 72 * RESOLUTION;
        double most = Math.sqrt(MOST_PIXELS * size.width / size.height);
        int across = (int) Math.max(1, Math.round(Math.min(wanted, most)));
        int down = Math.max(1, Math.round(across * size.height / size.width));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, across, down);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(across / (double) size.width, down / (double) size.height);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                new ViewBox(0, 0, size.width, size.height));
        graphics.dispose();
        return image;
    }
}
