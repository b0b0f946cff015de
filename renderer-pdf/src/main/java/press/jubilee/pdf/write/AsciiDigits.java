package press.jubilee.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.pdf.OutputStreamCounter;

/**
 * Puts right the table of cross references, which OpenPDF formats with the digits of the platform's locale, cut down to
 * their lowest bytes: in an Egyptian locale no reader would find an object. Everything else passes as it is.
 */
final class AsciiDigits extends OutputStreamCounter {

    /** Ten digits, a space, five digits, a space, a letter, a space and a line feed (ISO 32000-1, 7.5.4). */
    private static final int ENTRY = 20;

    private final byte zero = (byte) String.format("%d", 0).charAt(0);

    AsciiDigits(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        super.write(zero != '0' && isEntry(bytes) ? inAscii(bytes) : bytes);
    }

    private static boolean isEntry(byte[] bytes) {
        return bytes.length == ENTRY && (bytes[17] == 'n' || bytes[17] == 'f') && bytes[10] == ' '
                && bytes[16] == ' ' && bytes[18] == ' ' && bytes[19] == '\n';
    }

    private byte[] inAscii(byte[] entry) {
        byte[] ascii = entry.clone();
        for (int i = 0; i < 16; i++) {
            if (i != 10) {
                ascii[i] = (byte) ('0' + entry[i] - zero);
            }
        }
        return ascii;
    }
}
