package press.jubilee.pdf.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import press.jubilee.model.PictureFormat;

/** Decodes pictures of pixels, looking at their extent first. */
public final class RasterReader {

    /** More pixels than a page of A3 has at 600 to the inch. */
    static final long MOST_PIXELS = 80_000_000;

    private RasterReader() {}

    /** The first image of a file; of a GIF on the whole of its canvas. */
    public static BufferedImage read(byte[] bytes, PictureFormat format) throws IOException {
        return with(bytes, format, reader -> {
            BufferedImage image = reader.read(0);
            return format == PictureFormat.GIF ? onCanvas(image, bytes, reader) : image;
        });
    }

    /** The first image of a file, as it is or with rows and columns left out, at least {@code width} pixels wide if it can be. */
    public static BufferedImage readSmall(byte[] bytes, PictureFormat format, int width) throws IOException {
        return format == PictureFormat.GIF ? read(bytes, format) : with(bytes, format, reader -> {
            int step = Math.max(1, reader.getWidth(0) / Math.max(1, width));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
    }

    /** The components of a JPEG file as they are stored, without any change of colour space. */
    public static Raster readInks(byte[] bytes) throws IOException {
        return with(bytes, PictureFormat.JPEG, reader -> reader.readRaster(0, null));
    }

    private static <T> T with(byte[] bytes, PictureFormat format, Decoding<T> decoding) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        if (!readers.hasNext()) {
            throw new IOException("this Java platform reads no " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            guard(reader.getWidth(0), reader.getHeight(0));
            return decoding.of(reader);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException("its data are broken: " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    public static void guard(long width, long height) throws IOException {
        if (width * height > MOST_PIXELS) {
            throw new IOException("it has " + width + " × " + height + " pixels, and more than " + MOST_PIXELS
                    + " are not read");
        }
    }

    private static BufferedImage onCanvas(BufferedImage frame, byte[] bytes, ImageReader reader)
            throws IOException {
        int width = littleEndian(bytes, 6);
        int height = littleEndian(bytes, 8);
        if (width == frame.getWidth() && height == frame.getHeight() || width == 0 || height == 0) {
            return frame;
        }
        guard(width, height);
        Node tree = reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
        NamedNodeMap place = tree.getFirstChild().getAttributes();
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(frame, number(place, "imageLeftPosition"), number(place, "imageTopPosition"),
                null);
        graphics.dispose();
        return canvas;
    }

    private static int number(NamedNodeMap attributes, String name) {
        return Integer.parseInt(attributes.getNamedItem(name).getNodeValue());
    }

    private static int littleEndian(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    /** What is to be had from a reader whose file has been found to be of tolerable extent. */
    private interface Decoding<T> {
        T of(ImageReader reader) throws IOException;
    }
}
