package press.jubilee.pdf.write;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;

/** Picture files made for tests: red on the left half, blue on the right, 40 by 20 pixels. */
final class SamplePictures {

    static final int WIDTH = 40;
    static final int HEIGHT = 20;

    private SamplePictures() {}

    static Picture save(Path folder, String name, PictureFormat format, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new Picture("images/" + name, file, format, WIDTH, HEIGHT);
    }

    static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, WIDTH / 2, HEIGHT);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        graphics.dispose();
        return image;
    }

    /** Black turning white from left to right. */
    static BufferedImage ramp(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.BLACK, WIDTH, 0, Color.WHITE));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return image;
    }

    static byte[] encode(BufferedImage image, String format, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return encode(writer, new IIOImage(image, null, null), param);
    }

    private static byte[] encode(ImageWriter writer, IIOImage image, ImageWriteParam param)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Half of it no ink but magenta and yellow, half cyan and magenta; as Adobe writes it, inverted, or as it is. */
    static byte[] inks(boolean adobe) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] inks = x < WIDTH / 2 ? new int[]{0, 255, 255, 0} : new int[]{255, 255, 0, 0};
                for (int i = 0; i < 4; i++) {
                    raster.setSample(x, y, i, adobe ? 255 - inks[i] : inks[i]);
                }
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        byte[] plain = encode(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
        return adobe ? withAdobeMarker(plain) : plain;
    }

    private static byte[] withAdobeMarker(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[]{(byte) 0xFF, (byte) 0xEE, 0, 14});
        out.write("Adobe".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[]{0, 100, 0, 0, 0, 0, 0});
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] svg(String body) {
        return ("""
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">%s</svg>
                """.formatted(body)).getBytes(StandardCharsets.UTF_8);
    }

    static final String TWO_HALVES = """
            <rect width="20" height="20" fill="red"/><path d="M20 0h20v20h-20z" fill="#00f"/>""";
}
