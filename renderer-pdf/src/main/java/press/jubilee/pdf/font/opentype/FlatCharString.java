package press.jubilee.pdf.font.opentype;

import java.util.Arrays;

/**
 * Rewrites a charstring without calls, so that it needs none of its font's subroutines. Hints and widths stay.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5177.Type2.pdf">Adobe Technical Note 5177</a>
 */
final class FlatCharString {

    private static final int DEEPEST = 10;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NUMBERS = 513;

    private final CompactFont font;
    private final CompactIndex local;
    private byte[] out = new byte[256];
    private int length;
    private final int[] values = new int[MOST_NUMBERS];
    private final int[] places = new int[MOST_NUMBERS];
    private int depth;
    private int hints;
    private boolean ended;

    private FlatCharString(CompactFont font, CompactIndex local) {
        this.font = font;
        this.local = local;
    }

    static byte[] of(CompactFont font, int glyph) {
        var flat = new FlatCharString(font, font.parts().get(font.part(glyph)).local());
        flat.run(font.charStrings(), glyph, 0);
        return Arrays.copyOf(flat.out, flat.length);
    }

    private void run(CompactIndex code, int number, int calls) {
        TableData data = font.data();
        if (number < 0 || number >= code.count() || calls > DEEPEST) {
            throw data.broken(0, "an outline calls what is not there, or without end");
        }
        int end = code.start(number + 1);
        for (int at = code.start(number); at < end && !ended;) {
            int b = data.u8(at);
            int size = 1;
            if (b >= 32 || b == 28) {
                size = number(data, at, b);
            } else if (b == 10 || b == 29) {
                call(b == 10 ? local : font.global(), calls);
            } else if (b == 11) {
                return;
            } else {
                size = operator(data, at, b);
            }
            at += size;
        }
    }

    /** What is called is the number on top of the stack, which is taken back. */
    private void call(CompactIndex subroutines, int calls) {
        if (depth == 0) {
            throw font.data().broken(0, "an outline calls without a number");
        }
        depth--;
        length = places[depth];
        run(subroutines, values[depth] + CharString.bias(subroutines.count()), calls + 1);
    }

    private int number(TableData data, int at, int b) {
        int size = b == 28 ? 3 : b == 255 ? 5 : b >= 247 ? 2 : 1;
        if (depth == MOST_NUMBERS) {
            throw data.broken(at, "an outline with too many numbers");
        }
        places[depth] = length;
        values[depth++] = b == 28
                ? data.s16(at + 1)
                : b == 255
                        ? data.s16(at + 1)
                        : b >= 251
                                ? -(b - 251) * 256 - data.u8(at + 1) - 108
                                : b >= 247 ? (b - 247) * 256 + data.u8(at + 1) + 108 : b - 139;
        copy(data, at, size);
        return size;
    }

    private int operator(TableData data, int at, int b) {
        int size = 1;
        switch (b) {
            case 1, 3, 18, 23 -> hints += depth / 2;
            case 19, 20 -> {
                hints += depth / 2;
                size = 1 + (hints + 7) / 8;
            }
            case 12 -> size = 2;
            case 14 -> ended = true;
            default -> {
                // draws; its numbers are used up
            }
        }
        depth = 0;
        copy(data, at, size);
        return size;
    }

    private void copy(TableData data, int at, int size) {
        if (length + size > LONGEST) {
            throw data.broken(at, "an outline without end");
        }
        if (length + size > out.length) {
            out = Arrays.copyOf(out, 2 * out.length + size);
        }
        for (int i = 0; i < size; i++) {
            out[length++] = (byte) data.u8(at + i);
        }
    }
}
