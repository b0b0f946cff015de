package press.jubilee.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** An SVG drawing. Nothing outside the file is read for it. For one thread at a time. */
public final class Drawing {

    private final SVGDocument document;
    private final boolean text;

    private Drawing(SVGDocument document, boolean text) {
        this.document = document;
        this.text = text;
    }

    /** @throws IOException if the bytes are no drawing, or if it has text and the machine has no fonts for it */
    public static Drawing read(byte[] bytes) throws IOException {
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
    public boolean hasText() {
        return text;
    }

    /** In its own units, as is {@link #height()}. */
    public double width() {
        return document.size().width;
    }

    public double height() {
        return document.size().height;
    }

    /** In its own units, y downwards. */
    public void paths(DrawingPaths paths) {
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, new VectorOutput(paths), whole());
    }

    /** On white, filling an image of so many pixels. */
    public BufferedImage paint(int across, int down) {
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, across, down);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(across / width(), down / height());
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, whole());
        graphics.dispose();
        return image;
    }

    private ViewBox whole() {
        return new ViewBox(0, 0, document.size().width, document.size().height);
    }
}
