package press.jubilee.pdf.write;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Decoded pixels without transparency, row by row from the top, as a PDF image holds them.
 *
 * @param components 1 for grey, 3 for red, green and blue
 * @param bits to a component, 8 or 1; a row of single bits is filled up to whole bytes
 */
record Samples(int width, int height, int components, int bits, byte[] data) {

    /**
     * Pixels of a picture on white paper.
     *
     * @param wanted a picture without colours becomes grey whatever is wanted, and one of nothing but black and white keeps
     *        one bit to the pixel
     */
    static Samples of(BufferedImage image, PictureColours wanted) {
        boolean tabled = image.getColorModel() instanceof IndexColorModel;
        if (!tabled && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return ofGreys(image.getWidth(), image.getHeight(), greys(image));
        }
        return ofColours(image.getWidth(), image.getHeight(), colours(image), wanted);
    }

    /** @param pixels {@code 0xRRGGBB} each */
    static Samples ofColours(int width, int height, int[] pixels, PictureColours wanted) {
        if (isGrey(pixels)) {
            return ofGreys(width, height, greys(pixels));
        }
        return switch (wanted) {
            case PictureColours.Greys g -> ofGreys(width, height, greys(pixels));
            case PictureColours.Screen s -> inColour(width, height, pixels);
            case PictureColours.Inks i -> i.inks().samples(width, height, pixels);
        };
    }

    private static Samples inColour(int width, int height, int[] pixels) {
        byte[] data = new byte[Math.multiplyExact(pixels.length, 3)];
        for (int i = 0, to = 0; i < pixels.length; i++) {
            data[to++] = (byte) (pixels[i] >> 16);
            data[to++] = (byte) (pixels[i] >> 8);
            data[to++] = (byte) pixels[i];
        }
        return new Samples(width, height, 3, 8, data);
    }

    private static Samples ofGreys(int width, int height, byte[] greys) {
        for (byte grey : greys) {
            if (grey != 0 && grey != -1) {
                return new Samples(width, height, 1, 8, greys);
            }
        }
        int stride = (width + 7) / 8;
        byte[] packed = new byte[stride * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                packed[y * stride + x / 8] |= (byte) ((greys[y * width + x] & 1) << 7 - x % 8);
            }
        }
        return new Samples(width, height, 1, 1, packed);
    }

    private static boolean isGrey(int[] pixels) {
        for (int pixel : pixels) {
            if ((pixel >> 16 & 255) != (pixel >> 8 & 255) || (pixel >> 8 & 255) != (pixel & 255)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] greys(int[] pixels) {
        byte[] greys = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            greys[i] = (byte) GreyScale.of(pixels[i]);
        }
        return greys;
    }

    private static int[] colours(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        if (image.getColorModel().hasAlpha()) {
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = onWhite(pixels[i]);
            }
        }
        return pixels;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        return onWhite(argb >> 16 & 255, alpha) << 16 | onWhite(argb >> 8 & 255, alpha) << 8
                | onWhite(argb & 255, alpha);
    }

    private static int onWhite(int value, int alpha) {
        return (value * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    /**
     * Greys are taken as they are stored: Java holds its grey space to be linear and would brighten them on the way to
     * sRGB.
     */
    private static byte[] greys(BufferedImage image) {
        Raster raster = image.getRaster();
        int shift = image.getColorModel().getComponentSize(0) - 8;
        int bands = raster.getNumBands();
        int width = image.getWidth();
        byte[] greys = new byte[width * image.getHeight()];
        int[] row = new int[width * bands];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int grey = eightBits(row[x * bands], shift);
                int alpha = bands > 1 ? eightBits(row[x * bands + 1], shift) : 255;
                greys[y * width + x] = (byte) onWhite(grey, alpha);
            }
        }
        return greys;
    }

    private static int eightBits(int value, int shift) {
        return shift >= 0 ? value >> shift : value * 255 / ((1 << 8 + shift) - 1);
    }
}
