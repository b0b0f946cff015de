package press.jubilee.pdf.write;

/**
 * From sRGB colours to greys of the same luminance: the components are made linear, weighted by ITU-R BT.709, and the sum
 * is given the sRGB curve again (IEC 61966-2-1). A grey stays what it is.
 */
final class GreyScale {

    private static final int STEPS = 4_096;
    private static final double[] LINEAR = new double[256];
    private static final byte[] CURVED = new byte[STEPS + 1];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
        for (int i = 0; i <= STEPS; i++) {
            double v = i / (double) STEPS;
            double curved = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            CURVED[i] = (byte) Math.round(curved * 255);
        }
    }

    private GreyScale() {}

    /** The grey of a colour {@code 0xRRGGBB}, 0 for black to 255 for white; what is above the lowest 24 bits is ignored. */
    static int of(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        if (red == green && green == blue) {
            return red;
        }
        double luminance = 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
        return Byte.toUnsignedInt(CURVED[(int) (luminance * STEPS + 0.5)]);
    }
}
