package press.jubilee.pdf.picture;

import java.awt.image.Raster;

/**
 * The four inks of a JPEG file, and colours from them without a profile: each ink takes its complement away, black all three.
 * Good enough for greys and for proofs, which is all the colours are used for.
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

    /** Cyan, magenta, yellow and black of each pixel, 0 for none to 255. */
    public static byte[] inks(Raster raster, JpegFile file) {
        int width = raster.getWidth();
        byte[] inks = new byte[Math.multiplyExact(width * raster.getHeight(), 4)];
        int[] row = new int[width * 4];
        for (int y = 0, to = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                unmix(row, x * 4, file);
                for (int i = 0; i < 4; i++) {
                    int stored = row[x * 4 + i];
                    inks[to++] = (byte) (file.inverted() ? 255 - stored : stored);
                }
            }
        }
        return inks;
    }

    private static int colour(int[] row, int at, JpegFile file) {
        unmix(row, at, file);
        int c = row[at];
        int m = row[at + 1];
        int y = row[at + 2];
        int k = row[at + 3];
        return file.inverted()
                ? light(c, k) << 16 | light(m, k) << 8 | light(y, k)
                : light(255 - c, 255 - k) << 16 | light(255 - m, 255 - k) << 8 | light(255 - y, 255 - k);
    }

    /** From luma and chroma, where the file has these, to its inks. */
    private static void unmix(int[] row, int at, JpegFile file) {
        if (file.adobe() == YCCK) {
            double luma = row[at];
            double blue = row[at + 1] - 128;
            double red = row[at + 2] - 128;
            row[at] = 255 - clamp(luma + 1.402 * red);
            row[at + 1] = 255 - clamp(luma - 0.344136 * blue - 0.714136 * red);
            row[at + 2] = 255 - clamp(luma + 1.772 * blue);
        }
    }

    private static int light(int left, int leftByBlack) {
        return (left * leftByBlack + 127) / 255;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
