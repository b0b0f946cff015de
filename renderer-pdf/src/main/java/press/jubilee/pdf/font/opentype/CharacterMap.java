package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.FaceException;

/**
 * From characters to glyphs: the best Unicode subtable of {@code cmap}, formats 4, 6 and 12, as ranges.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType, cmap</a>
 */
public final class CharacterMap {

    /** The private area in which symbol fonts put their Latin positions. */
    private static final int SYMBOLS = 0xF000;

    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;
    private final TableData data;
    private final int[] indirect;
    private final boolean symbol;

    /**
     * @param glyphs the glyph of each range's first character
     * @param indirect for ranges of arbitrary glyphs the offset of their list in {@code data}, 0 for the others
     */
    private CharacterMap(int[] starts, int[] ends, int[] glyphs, TableData data, int[] indirect,
            boolean symbol) {
        this.starts = starts;
        this.ends = ends;
        this.glyphs = glyphs;
        this.data = data;
        this.indirect = indirect;
        this.symbol = symbol;
    }

    public static CharacterMap read(FontFile file) {
        TableData cmap = file.required("cmap");
        int best = 0;
        int bestRank = 0;
        for (int i = 0; i < cmap.u16(2); i++) {
            int entry = 4 + 8 * i;
            int rank = rank(cmap.u16(entry), cmap.u16(entry + 2));
            int offset = cmap.offset32(entry + 4);
            int format = cmap.u16(offset);
            if (rank > bestRank && (format == 4 || format == 6 || format == 12)) {
                best = offset;
                bestRank = rank;
            }
        }
        if (bestRank == 0) {
            throw new FaceException(FaceException.Fault.BROKEN, file.origin(),
                    "the table cmap has no Unicode subtable");
        }
        return read(cmap.from(best), bestRank == 1);
    }

    private static int rank(int platform, int encoding) {
        return switch (platform) {
            case 3 -> encoding == 10 ? 5 : encoding == 1 ? 3 : encoding == 0 ? 1 : 0;
            case 0 -> encoding == 4 || encoding == 6 ? 4 : encoding < 4 ? 2 : 0;
            default -> 0;
        };
    }

    private static CharacterMap read(TableData t, boolean symbol) {
        return switch (t.u16(0)) {
            case 4 -> segments(t, symbol);
            case 6 -> new CharacterMap(new int[]{t.u16(6)}, new int[]{t.u16(6) + t.u16(8) - 1}, new int[1], t,
                    new int[]{10}, symbol);
            default -> groups(t, symbol);
        };
    }

    private static CharacterMap segments(TableData t, boolean symbol) {
        int n = t.count(t.u16(6) / 2, 14, 8);
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] glyphs = new int[n];
        int[] indirect = new int[n];
        for (int i = 0; i < n; i++) {
            ends[i] = t.u16(14 + 2 * i);
            starts[i] = t.u16(16 + 2 * n + 2 * i);
            int delta = t.u16(16 + 4 * n + 2 * i);
            int rangeAt = 16 + 6 * n + 2 * i;
            int range = t.u16(rangeAt);
            boolean listed = range != 0 && range != 0xFFFF;
            indirect[i] = listed ? rangeAt + range : 0;
            glyphs[i] = listed ? delta : starts[i] + delta & 0xFFFF;
        }
        return new CharacterMap(starts, ends, glyphs, t, indirect, symbol);
    }

    private static CharacterMap groups(TableData t, boolean symbol) {
        int n = t.count(t.offset32(12), 16, 12);
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] glyphs = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = (int) t.u32(16 + 12 * i);
            ends[i] = (int) t.u32(20 + 12 * i);
            glyphs[i] = (int) t.u32(24 + 12 * i);
        }
        return new CharacterMap(starts, ends, glyphs, t, new int[n], symbol);
    }

    /** The glyph of a character, 0 where there is none. */
    public int glyph(int codePoint) {
        int glyph = find(codePoint);
        return glyph == 0 && symbol && codePoint < 0x100 ? find(SYMBOLS + codePoint) : glyph;
    }

    /** Whether it knows no Unicode but places in a set of symbols. */
    public boolean isSymbols() {
        return symbol;
    }

    private int find(int c) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > high || starts[low] > c || ends[low] < c) {
            return 0;
        }
        int steps = c - starts[low];
        if (indirect[low] == 0) {
            return glyphs[low] + steps & 0xFFFF;
        }
        int listed = data.u16(indirect[low] + 2 * steps);
        return listed == 0 ? 0 : listed + glyphs[low] & 0xFFFF;
    }
}
