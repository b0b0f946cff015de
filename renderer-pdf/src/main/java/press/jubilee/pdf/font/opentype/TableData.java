package press.jubilee.pdf.font.opentype;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import press.jubilee.pdf.font.FaceException;

/**
 * A checked, big-endian view of a part of a font program. Offsets count from the part's start; reading outside of the
 * table is a {@link FaceException}.
 */
final class TableData {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final String table;
    private final String origin;

    /**
     * @param end where the table ends in {@code bytes}
     * @param table its tag, for messages
     */
    TableData(byte[] bytes, int start, int end, String table, String origin) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.table = table;
        this.origin = origin;
    }

    int length() {
        return end - start;
    }

    int u8(int at) {
        return bytes[index(at, 1)] & 0xFF;
    }

    int u16(int at) {
        int i = index(at, 2);
        return (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s8(int at) {
        return (byte) u8(at);
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** A 32-bit offset or count, which must fit into the table. */
    int offset32(int at) {
        long value = u32(at);
        if (value > length()) {
            throw broken(at, "the offset or count " + value + " is larger than the table");
        }
        return (int) value;
    }

    String tag(int at) {
        return new String(bytes, index(at, 4), 4, StandardCharsets.ISO_8859_1);
    }

    String text(int at, int length, Charset charset) {
        return new String(bytes, index(at, length), length, charset);
    }

    /** The rest of the table from an offset on. */
    TableData from(int offset) {
        return new TableData(bytes, index(offset, 0), end, table, origin);
    }

    /** The part an offset field points to. */
    TableData at16(int field) {
        return from(u16(field));
    }

    /** The part a 32-bit offset field points to. */
    TableData at32(int field) {
        return from(offset32(field));
    }

    /** A copy of a stretch. */
    byte[] bytes(int at, int length) {
        int from = index(at, length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, start, target, at, length());
    }

    /** Checks that so many records fit, before memory is taken for them. */
    int count(int count, int at, int recordSize) {
        if ((long) at + (long) count * recordSize > length()) {
            throw broken(at, count + " records of " + recordSize + " bytes do not fit");
        }
        return count;
    }

    FaceException broken(int at, String what) {
        return new FaceException(FaceException.Fault.BROKEN, origin,
                "table " + table.trim() + ", byte " + ((long) start + at) + " of the file: " + what);
    }

    private int index(int at, int size) {
        if (at < 0 || (long) start + at + size > end) {
            throw broken(at, "the data end too early");
        }
        return start + at;
    }
}
