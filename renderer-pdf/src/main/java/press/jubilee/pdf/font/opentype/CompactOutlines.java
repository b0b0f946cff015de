package press.jubilee.pdf.font.opentype;

import java.util.function.IntConsumer;
import press.jubilee.pdf.font.OutlinePen;

/**
 * Outlines of the table {@code CFF}, of a font keyed by glyph names.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176</a>
 */
final class CompactOutlines implements Outlines {

    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;

    private final CompactIndex charStrings;
    private final CompactIndex global;
    private final CompactIndex local;

    private CompactOutlines(CompactIndex charStrings, CompactIndex global, CompactIndex local) {
        this.charStrings = charStrings;
        this.global = global;
        this.local = local;
    }

    static CompactOutlines read(FontFile file) {
        TableData cff = file.required("CFF ");
        CompactIndex names = CompactIndex.read(cff, cff.u8(2));
        CompactIndex tops = CompactIndex.read(cff, names.end());
        CompactIndex strings = CompactIndex.read(cff, tops.end());
        CompactIndex global = CompactIndex.read(cff, strings.end());
        int[] places = new int[4];
        operands(cff, tops.start(0), tops.start(1), (operator, operands) -> {
            if (operator == CHAR_STRINGS) {
                places[0] = operands[0];
            } else if (operator == PRIVATE) {
                places[1] = operands[0];
                places[2] = operands[1];
            }
        });
        operands(cff, places[2], places[2] + places[1], (operator, operands) -> {
            if (operator == SUBROUTINES) {
                places[3] = places[2] + operands[0];
            }
        });
        if (places[0] == 0) {
            throw cff.broken(tops.start(0), "no outlines");
        }
        return new CompactOutlines(CompactIndex.read(cff, places[0]), global,
                places[3] == 0 ? CompactIndex.EMPTY : CompactIndex.read(cff, places[3]));
    }

    @Override
    public void draw(int glyph, OutlinePen pen) {
        new CharString(charStrings, global, local, pen).draw(glyph);
    }

    /** What is done with an operator of a dictionary and the whole numbers before it. */
    private interface Entry {
        void take(int operator, int[] operands);
    }

    /** Real numbers are counted as 0: no place is one. */
    private static void operands(TableData data, int from, int to, Entry entry) {
        int[] operands = new int[48];
        int[] count = {0};
        IntConsumer push = v -> operands[Math.min(count[0]++, operands.length - 1)] = v;
        for (int at = from; at < to;) {
            int b = data.u8(at);
            if (b <= 21) {
                entry.take(b == 12 ? 1200 + data.u8(at + 1) : b, operands);
                count[0] = 0;
                at += b == 12 ? 2 : 1;
            } else if (b == 30) {
                push.accept(0);
                at++;
                while ((data.u8(at) & 0xF) != 0xF && data.u8(at) >> 4 != 0xF) {
                    at++;
                }
                at++;
            } else {
                push.accept(number(data, at, b));
                at += b == 28 ? 3 : b == 29 ? 5 : b >= 247 ? 2 : 1;
            }
        }
    }

    private static int number(TableData data, int at, int b) {
        return b == 28
                ? data.s16(at + 1)
                : b == 29
                        ? (int) data.u32(at + 1)
                        : b >= 251
                                ? -(b - 251) * 256 - data.u8(at + 1) - 108
                                : b >= 247 ? (b - 247) * 256 + data.u8(at + 1) + 108 : b - 139;
    }
}
