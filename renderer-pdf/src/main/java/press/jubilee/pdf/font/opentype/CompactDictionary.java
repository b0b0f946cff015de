package press.jubilee.pdf.font.opentype;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dictionary of the table {@code CFF}: operators and what stands before them. An operator of two bytes, 12 and another,
 * is counted as 1200 and that other.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176, §4</a>
 */
record CompactDictionary(TableData data, Map<Integer, Entry> entries) {

    private static final int MOST_OPERANDS = 48;

    /**
     * @param from where the operands begin in the table
     * @param to behind the operator
     * @param operands whole numbers; real ones are counted as 0, for no place is one
     */
    record Entry(int from, int to, int[] operands) {}

    static CompactDictionary read(TableData data, int from, int to) {
        Map<Integer, Entry> entries = new LinkedHashMap<>();
        int[] operands = new int[MOST_OPERANDS];
        int count = 0;
        int begin = from;
        for (int at = from; at < to;) {
            int b = data.u8(at);
            if (b <= 21) {
                int operator = b == 12 ? 1200 + data.u8(at + 1) : b;
                at += b == 12 ? 2 : 1;
                entries.put(operator, new Entry(begin, at, Arrays.copyOf(operands, count)));
                count = 0;
                begin = at;
            } else {
                operands[Math.min(count++, MOST_OPERANDS - 1)] = number(data, at, b);
                count = Math.min(count, MOST_OPERANDS);
                at += length(data, at, b);
            }
        }
        return new CompactDictionary(data, entries);
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** An operand of an operator; 0 where there is none. */
    int operand(int operator, int which) {
        Entry entry = entries.get(operator);
        return entry == null || which >= entry.operands.length ? 0 : entry.operands[which];
    }

    /** An operator with what stands before it, as it is in the table; nothing where there is none. */
    byte[] bytes(int operator) {
        Entry entry = entries.get(operator);
        return entry == null ? new byte[0] : data.bytes(entry.from, entry.to - entry.from);
    }

    private static int length(TableData data, int at, int b) {
        if (b != 30) {
            return b == 28 ? 3 : b == 29 ? 5 : b >= 247 ? 2 : 1;
        }
        int length = 1;
        while ((data.u8(at + length) & 0xF) != 0xF && data.u8(at + length) >> 4 != 0xF) {
            length++;
        }
        return length + 1;
    }

    private static int number(TableData data, int at, int b) {
        return switch (b) {
            case 28 -> data.s16(at + 1);
            case 29 -> (int) data.u32(at + 1);
            case 30 -> 0;
            default -> b >= 251
                    ? -(b - 251) * 256 - data.u8(at + 1) - 108
                    : b >= 247 ? (b - 247) * 256 + data.u8(at + 1) + 108 : b - 139;
        };
    }
}
