package press.jubilee.epub.cover;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How much nearer or farther a letter stands to the one before it: the first {@code kern} feature of a face's table GPOS
 * (OpenType 1.9, lookup type 2, through extensions too). Immutable.
 */
final class PairKerning {

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    private final ByteBuffer file;
    /** The places of the subtables, lookup by lookup. */
    private final List<List<Integer>> lookups = new ArrayList<>();

    /** @param gpos where the table begins; -1 where the face has none */
    PairKerning(ByteBuffer file, int gpos) {
        this.file = file;
        if (gpos >= 0) {
            collect(gpos);
        }
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private void collect(int gpos) {
        int features = gpos + unsigned(gpos + 6);
        for (int i = 0; i < unsigned(features); i++) {
            int record = features + 2 + 6 * i;
            if (file.getInt(record) == 0x6B65726E) { // kern
                int feature = features + unsigned(record + 4);
                for (int l = 0; l < unsigned(feature + 2); l++) {
                    lookup(gpos + unsigned(gpos + 8), unsigned(feature + 4 + 2 * l));
                }
                return;
            }
        }
    }

    private void lookup(int list, int index) {
        int lookup = list + unsigned(list + 2 + 2 * index);
        var subtables = new ArrayList<Integer>();
        for (int i = 0; i < unsigned(lookup + 4); i++) {
            int subtable = lookup + unsigned(lookup + 6 + 2 * i);
            if (unsigned(lookup) == PAIRS) {
                subtables.add(subtable);
            } else if (unsigned(lookup) == EXTENSION && unsigned(subtable + 2) == PAIRS) {
                subtables.add(subtable + file.getInt(subtable + 4));
            }
        }
        lookups.add(subtables);
    }

    /** In the units of the face; below 0 where they stand nearer. */
    int between(int left, int right) {
        int sum = 0;
        for (List<Integer> subtables : lookups) {
            for (int subtable : subtables) {
                int value = value(subtable, left, right);
                if (value != 0) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    private int value(int at, int left, int right) {
        int covered = covered(at + unsigned(at + 2), left);
        int first = unsigned(at + 4);
        if (covered < 0 || (first & X_ADVANCE) == 0) {
            return 0;
        }
        int size = 2 * (Integer.bitCount(first) + Integer.bitCount(unsigned(at + 6)));
        int advance = 2 * Integer.bitCount(first & X_ADVANCE - 1);
        if (unsigned(at) == 2) {
            int row = classOf(at + unsigned(at + 8), left) * unsigned(at + 14);
            return file.getShort(at + 16 + (row + classOf(at + unsigned(at + 10), right)) * size + advance);
        }
        int pairs = at + unsigned(at + 10 + 2 * covered);
        for (int i = 0; i < unsigned(pairs); i++) {
            int pair = pairs + 2 + i * (size + 2);
            if (unsigned(pair) == right) {
                return file.getShort(pair + 2 + advance);
            }
        }
        return 0;
    }

    /** The index of a glyph in a coverage table, or -1. */
    private int covered(int at, int glyph) {
        boolean ranges = unsigned(at) == 2;
        for (int i = 0; i < unsigned(at + 2); i++) {
            int record = at + 4 + (ranges ? 6 : 2) * i;
            int first = unsigned(record);
            if (glyph >= first && glyph <= (ranges ? unsigned(record + 2) : first)) {
                return ranges ? unsigned(record + 4) + glyph - first : i;
            }
        }
        return -1;
    }

    private int classOf(int at, int glyph) {
        if (unsigned(at) == 1) {
            int index = glyph - unsigned(at + 2);
            return index >= 0 && index < unsigned(at + 4) ? unsigned(at + 6 + 2 * index) : 0;
        }
        for (int i = 0; i < unsigned(at + 2); i++) {
            int record = at + 4 + 6 * i;
            if (glyph >= unsigned(record) && glyph <= unsigned(record + 2)) {
                return unsigned(record + 4);
            }
        }
        return 0;
    }
}
