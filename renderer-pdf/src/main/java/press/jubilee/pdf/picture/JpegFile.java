package press.jubilee.pdf.picture;

import java.io.IOException;

/**
 * What the markers of a JPEG file say (ITU-T T.81, annex B), read without decoding it.
 *
 * @param components 1 for grey, 3 for colour, 4 for inks
 * @param adobe the colour transform of Adobe's marker: 0 none, 1 YCbCr, 2 YCCK; -1 where there is no such marker. Files
 *        with it hold inks inverted
 */
public record JpegFile(byte[] bytes, int width, int height, int bits, int components, int adobe) {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP14 = 0xEE;

    /** @throws IOException if the bytes are no complete JPEG file */
    public static JpegFile read(byte[] bytes) throws IOException {
        if (bytes.length < 4 || marker(bytes, 0) != START) {
            throw new IOException("it is no JPEG file");
        }
        int adobe = -1;
        int at = 2;
        int frame = -1;
        while (marker(bytes, at) != SCAN) {
            if (isFrame(marker(bytes, at))) {
                frame = at + 4;
            } else if (marker(bytes, at) == APP14 && isAdobe(bytes, at + 4)) {
                adobe = at(bytes, at + 15);
            }
            at = next(bytes, at);
        }
        if (frame < 0 || !ends(bytes, at)) {
            throw new IOException("the JPEG file is broken off");
        }
        return new JpegFile(bytes, two(bytes, frame + 3), two(bytes, frame + 1), at(bytes, frame),
                at(bytes, frame + 5), adobe);
    }

    public boolean inverted() {
        return adobe >= 0;
    }

    private static int marker(byte[] bytes, int at) throws IOException {
        if (at(bytes, at) != 0xFF) {
            throw new IOException("the JPEG file has no marker where one must stand");
        }
        return at(bytes, at + 1);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAdobe(byte[] bytes, int at) throws IOException {
        return at(bytes, at) == 'A' && at(bytes, at + 1) == 'd' && at(bytes, at + 2) == 'o'
                && at(bytes, at + 3) == 'b' && at(bytes, at + 4) == 'e';
    }

    /** The marker after the segment at a place; bytes of 0xFF may stand between them. */
    private static int next(byte[] bytes, int at) throws IOException {
        int next = at + 2 + two(bytes, at + 2);
        while (at(bytes, next) == 0xFF && at(bytes, next + 1) == 0xFF) {
            next++;
        }
        return next;
    }

    private static boolean ends(byte[] bytes, int scan) {
        for (int i = bytes.length - 2; i > scan; i--) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) END) {
                return true;
            }
        }
        return false;
    }

    private static int two(byte[] bytes, int at) throws IOException {
        return at(bytes, at) << 8 | at(bytes, at + 1);
    }

    private static int at(byte[] bytes, int at) throws IOException {
        if (at >= bytes.length) {
            throw new IOException("the JPEG file is broken off");
        }
        return Byte.toUnsignedInt(bytes[at]);
    }
}
