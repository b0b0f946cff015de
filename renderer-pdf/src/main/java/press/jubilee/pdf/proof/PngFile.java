package press.jubilee.pdf.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import press.jubilee.model.file.FileBeside;

/** Images as PNG files. */
final class PngFile {

    private static final float EFFORT = 0.5f;

    private PngFile() {}

    /** Writes beside {@code file} first and then moves there. */
    static void write(BufferedImage image, Path file) throws IOException {
        try (FileBeside beside = FileBeside.of(file)) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            try (var out = new FileImageOutputStream(beside.path().toFile())) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(EFFORT);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            } finally {
                writer.dispose();
            }
            beside.moveIntoPlace();
        }
    }
}
