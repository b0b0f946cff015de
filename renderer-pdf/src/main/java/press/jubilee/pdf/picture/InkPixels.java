package press.jubilee.pdf.picture;

import java.awt.image.Raster;

/**
 * From the four inks of a JPEG file to colours, without a profile: each ink takes its complement away, black all three.
 * Good enough for greys and for proofs, which is all it is used for.
 */
public final class InkPixels {

    private static final int YCCK = 2;

    private InkPixels() {}

    /** {@code 0xRRGGBB} for each pixel. */
    public static int[] colours(Raster raster, JpegFile file) {
        int width = raster.getWidth();
        int[] colours = new int[width * raster.getHeight()];
        int[] row = new int[width * 4];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                colours[y * width + x] = colour(row, x * 4, file);
            }
        }
        return colours;
    }

    private static int colour(int[] row, int at, JpegFile file) {
        int c = row[at];
        int m = row[at + 1];
        int y = row[at + 2];
        int k = row[at + 3];
        if (file.adobe() == YCCK) {
            double luma = c;
            c = 255 - clamp(luma + 1.402 * (y - 128));
            int green = 255 - clamp(luma - 0.344136 * (m - 128) - 0.714136 * (y - 128));
            y = 255 - clamp(luma + 1.772 * (m - 128));
            m = green;
        }
        return file.inverted()
                ? light(c, k) << 16 | light(m, k) << 8 | light(y, k)
                : light(255 - c, 255 - k) << 16 | light(255 - m, 255 - k) << 8 | light(255 - y, 255 - k);
    }

    private static int light(int left, int leftByBlack) {
        return (left * leftByBlack + 127) / 255;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
