package press.jubilee.pdf.font.opentype;

/**
 * A list of stretches of bytes in the table {@code CFF}.
 *
 * @param data the whole table; null for {@link #EMPTY}
 * @param offsets where the offsets are
 * @param base what they count from
 * @param end behind the last stretch
 */
record CompactIndex(TableData data, int count, int offsets, int size, int base, int end) {

    static final CompactIndex EMPTY = new CompactIndex(null, 0, 0, 1, 0, 0);

    static CompactIndex read(TableData data, int at) {
        int count = data.u16(at);
        if (count == 0) {
            return new CompactIndex(data, 0, 0, 1, 0, at + 2);
        }
        int size = data.u8(at + 2);
        data.count(count + 1, at + 3, size);
        int base = at + 2 + (count + 1) * size;
        return new CompactIndex(data, count, at + 3, size, base,
                base + offset(data, at + 3 + count * size, size));
    }

    /** Where a stretch begins in the table; that of {@code count} is where the last one ends. */
    int start(int i) {
        if (i < 0 || i > count) {
            throw new IllegalArgumentException("no stretch " + i + " among " + count);
        }
        return base + offset(data, offsets + i * size, size);
    }

    private static int offset(TableData data, int at, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | data.u8(at + i);
        }
        return value;
    }
}
