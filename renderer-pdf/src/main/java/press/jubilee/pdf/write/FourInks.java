package press.jubilee.pdf.write;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * From sRGB to the four inks of a press, by its ICC profile and Java's colour management. No place gets more ink than a
 * limit: what is too much is taken from the three colours, first against black that stands for the grey they would make
 * together (grey component replacement), then in equal shares.
 */
final class FourInks {

    /** So many rows are converted at once. */
    private static final int STRIP = 128;

    private final ColorConvertOp conversion;
    private final int most;

    /** @param most of all inks at one place, in parts of 255 */
    private FourInks(ColorConvertOp conversion, int most) {
        this.conversion = conversion;
        this.most = most;
    }

    /**
     * @param mostInk in percent
     * @throws IOException naming the file, if it is no profile of a press with four inks
     */
    static FourInks of(Path file, int mostInk) throws IOException {
        try {
            ICC_Profile press = ICC_Profile.getInstance(Files.readAllBytes(file));
            if (press.getColorSpaceType() != ColorSpace.TYPE_CMYK
                    || press.getProfileClass() != ICC_Profile.CLASS_OUTPUT) {
                throw new IOException(
                        file + " is no profile of a press with four inks, which coloured pictures need");
            }
            var chain = new ICC_Profile[]{ICC_Profile.getInstance(ColorSpace.CS_sRGB), press};
            var inks = new FourInks(new ColorConvertOp(chain, null), mostInk * 255 / 100);
            inks.of(0);
            return inks;
        } catch (IllegalArgumentException | CMMException e) {
            throw new IOException(file + " is no ICC profile that colours can be converted by", e);
        }
    }

    /** Cyan, magenta, yellow and black of one colour {@code 0xRRGGBB}, from 0 to 255 each. */
    int[] of(int rgb) {
        byte[] inks = convert(1, 1, new int[]{rgb});
        return new int[]{inks[0] & 255, inks[1] & 255, inks[2] & 255, inks[3] & 255};
    }

    /** @param pixels {@code 0xRRGGBB} each */
    Samples samples(int width, int height, int[] pixels) {
        return new Samples(width, height, 4, 8, convert(width, height, pixels));
    }

    /** @param inks four for each pixel, from 0 to 255, of a picture that has them already; brought under the limit in place */
    Samples limited(int width, int height, byte[] inks) {
        for (int i = 0; i < inks.length; i += 4) {
            limit(inks, i);
        }
        return new Samples(width, height, 4, 8, inks);
    }

    private byte[] convert(int width, int height, int[] pixels) {
        byte[] inks = new byte[Math.multiplyExact(pixels.length, 4)];
        for (int row = 0; row < height; row += STRIP) {
            int rows = Math.min(STRIP, height - row);
            WritableRaster from = Raster.createInterleavedRaster(0, width, rows, 3, null);
            byte[] colours = ((DataBufferByte) from.getDataBuffer()).getData();
            for (int i = 0, to = 0; i < rows * width; i++) {
                int pixel = pixels[row * width + i];
                colours[to++] = (byte) (pixel >> 16);
                colours[to++] = (byte) (pixel >> 8);
                colours[to++] = (byte) pixel;
            }
            WritableRaster strip = Raster.createInterleavedRaster(0, width, rows, 4, null);
            conversion.filter(from, strip);
            byte[] made = ((DataBufferByte) strip.getDataBuffer()).getData();
            System.arraycopy(made, 0, inks, row * width * 4, made.length);
        }
        return limited(width, height, inks).data();
    }

    private void limit(byte[] inks, int at) {
        int c = inks[at] & 255;
        int m = inks[at + 1] & 255;
        int y = inks[at + 2] & 255;
        int k = inks[at + 3] & 255;
        int excess = c + m + y + k - most;
        if (excess <= 0) {
            return;
        }
        int grey = Math.min(Math.min(Math.min(c, m), y), Math.min(255 - k, (excess + 1) / 2));
        k += grey;
        int colours = c + m + y - 3 * grey;
        int left = Math.min(colours, Math.max(0, most - k));
        inks[at] = share(c - grey, left, colours);
        inks[at + 1] = share(m - grey, left, colours);
        inks[at + 2] = share(y - grey, left, colours);
        inks[at + 3] = (byte) k;
    }

    private static byte share(int ink, int left, int of) {
        return (byte) (of == 0 ? 0 : ink * left / of);
    }
}
