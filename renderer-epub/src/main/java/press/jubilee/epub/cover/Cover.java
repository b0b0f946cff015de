package press.jubilee.epub.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.epub.xml.XmlWriter;
import press.jubilee.model.Anthology;
import press.jubilee.model.Design;
import press.jubilee.model.wording.CoverWords;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/**
 * A drawn cover of 1600 × 2400 pixels.
 *
 * @param svg the drawing, all type in outlines
 * @param jpeg the same as a photograph of it, for shelves that show no SVG
 */
public record Cover(byte[] svg, byte[] jpeg) {

    private static final float QUALITY = 0.9f;

    /** Draws the cover; empty where a character of its words is in no face that the class path has. */
    public static Optional<Cover> of(Anthology anthology, HouseWords words) {
        Design.Name design = anthology.design().map(Design::name).orElse(Design.Name.CLASSIC);
        CoverDrawing drawing = CoverDesign.draw(CoverWords.of(anthology, words), design);
        if (!drawing.undrawn().isEmpty() || anthology.language().isRightToLeft()) {
            return Optional.empty();
        }
        String title = words.get(HouseWord.COVER_OF, "title", anthology.title().plain());
        return Optional.of(new Cover(svg(drawing.marks(), title, anthology.language().tag()),
                jpeg(drawing.marks())));
    }

    private static byte[] svg(List<Mark> marks, String title, String language) {
        var out = new XmlWriter();
        out.open("svg", XmlAttributes.of("xmlns", "http://www.w3.org/2000/svg").and("version", "1.1")
                .and("width", Integer.toString(CoverDrawing.WIDTH))
                .and("height", Integer.toString(CoverDrawing.HEIGHT))
                .and("viewBox", "0 0 " + CoverDrawing.WIDTH + " " + CoverDrawing.HEIGHT)
                .and("xml:lang", language)).line();
        out.element("title", XmlAttributes.NONE, title).line();
        for (Mark mark : marks) {
            String data = data(mark);
            if (!data.isEmpty()) {
                out.empty("path", XmlAttributes.of("fill", "#%06x".formatted(mark.colour())).and("d", data))
                        .line();
            }
        }
        return out.closeLine().bytes();
    }

    /** Path data with tenths of a pixel. */
    private static String data(Mark mark) {
        var out = new StringBuilder();
        var at = new double[6];
        for (PathIterator path = mark.shape().getPathIterator(null); !path.isDone(); path.next()) {
            int numbers = switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append("M", 2, out);
                case PathIterator.SEG_LINETO -> append("L", 2, out);
                case PathIterator.SEG_QUADTO -> append("Q", 4, out);
                case PathIterator.SEG_CUBICTO -> append("C", 6, out);
                default -> append("Z", 0, out);
            };
            for (int i = 0; i < numbers; i++) {
                out.append(i == 0 ? "" : " ").append(Math.round(at[i] * 10) / 10.0);
            }
        }
        return out.toString().replace(".0", "");
    }

    private static int append(String letter, int numbers, StringBuilder out) {
        out.append(letter);
        return numbers;
    }

    private static byte[] jpeg(List<Mark> marks) {
        var image = new BufferedImage(CoverDrawing.WIDTH, CoverDrawing.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (Mark mark : marks) {
            graphics.setColor(new Color(mark.colour()));
            graphics.fill(mark.shape());
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
