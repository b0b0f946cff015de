package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * The bytes of a content stream under construction: operands and operators. Numbers are written with a fixed number of
 * decimals, rounded half up, without trailing zeros; never in exponent form, never by locale.
 */
final class ContentBuffer {

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private byte[] bytes = new byte[16_384];
    private int length;
    private boolean needsSpace;

    void clear() {
        length = 0;
        needsSpace = false;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] compressed(Deflation deflation) {
        return deflation.compress(bytes, length);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes an operand, parted from the one before by a space. */
    ContentBuffer number(double value, int decimals) {
        if (!(Math.abs(value) < 1e12)) {
            throw new IllegalArgumentException("not a number for a page: " + value);
        }
        separate();
        long power = POWERS[decimals];
        long scaled = rounded(value * power);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        digits(scaled / power);
        fraction(scaled % power, power);
        needsSpace = true;
        return this;
    }

    /** Half up. */
    private static long rounded(double value) {
        long towardsZero = (long) (value + 0.5);
        return towardsZero > value + 0.5 ? towardsZero - 1 : towardsZero;
    }

    /** Ends an instruction. */
    ContentBuffer operator(String operator) {
        separate();
        ascii(operator);
        put('\n');
        needsSpace = false;
        return this;
    }

    ContentBuffer name(String name) {
        put('/');
        ascii(name);
        needsSpace = true;
        return this;
    }

    /** Writes characters of ASCII as they are; the caller sees to what must stand around them. */
    ContentBuffer literal(String text) {
        ascii(text);
        needsSpace = false;
        return this;
    }

    /** Writes a reference to an object. */
    ContentBuffer reference(PdfIndirectReference reference) {
        number(reference.getNumber(), 0);
        ascii(" 0 R");
        needsSpace = true;
        return this;
    }

    /** Writes bytes as they are; the caller sees to what must stand around them. */
    ContentBuffer bytes(byte[] more) {
        for (byte b : more) {
            put(b);
        }
        needsSpace = false;
        return this;
    }

    /** Writes a byte inside a string in parentheses, escaped where the syntax asks for it. */
    void stringByte(int b) {
        if (b == '(' || b == ')' || b == '\\') {
            put('\\');
            put(b);
        } else if (b == '\r') {
            put('\\');
            put('r');
        } else {
            put(b);
        }
    }

    /** Writes a text string in UTF-16 with a byte order mark, as hexadecimal digits. */
    ContentBuffer unicode(String text) {
        ascii("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            put(hex(b >> 4 & 15));
            put(hex(b & 15));
        }
        put('>');
        needsSpace = false;
        return this;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    private void separate() {
        if (needsSpace) {
            put(' ');
        }
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        put((int) ('0' + value % 10));
    }

    private void fraction(long rest, long power) {
        if (rest == 0) {
            return;
        }
        put('.');
        for (long p = power / 10, left = rest; left > 0; p /= 10) {
            put((int) ('0' + left / p));
            left %= p;
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }
}
