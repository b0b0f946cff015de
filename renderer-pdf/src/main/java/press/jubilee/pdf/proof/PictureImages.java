package press.jubilee.pdf.proof;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.pdf.picture.Drawing;
import press.jubilee.pdf.picture.InkPixels;
import press.jubilee.pdf.picture.JpegFile;
import press.jubilee.pdf.picture.RasterReader;

/** Pictures as images, no larger than a proof needs. */
final class PictureImages {

    private PictureImages() {}

    /**
     * @param across how many pixels wide it will be shown, and {@code down} how many high; what comes may have more
     * @throws IOException if the file cannot be read
     */
    static BufferedImage read(Picture picture, int across, int down) throws IOException {
        byte[] bytes = Files.readAllBytes(picture.file());
        return switch (picture.format()) {
            case SVG -> Drawing.read(bytes).paint(across, down);
            case PNG, GIF -> RasterReader.readSmall(bytes, picture.format(), 2 * across);
            case JPEG -> jpeg(bytes, across);
        };
    }

    private static BufferedImage jpeg(byte[] bytes, int across) throws IOException {
        JpegFile file = JpegFile.read(bytes);
        return file.components() == 4
                ? inks(file)
                : RasterReader.readSmall(bytes, PictureFormat.JPEG, 2 * across);
    }

    private static BufferedImage inks(JpegFile file) throws IOException {
        Raster raster = RasterReader.readInks(file.bytes());
        var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, raster.getWidth(), raster.getHeight(), InkPixels.colours(raster, file), 0,
                raster.getWidth());
        return image;
    }
}
