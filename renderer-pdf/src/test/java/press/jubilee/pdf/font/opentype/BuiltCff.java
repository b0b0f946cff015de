package press.jubilee.pdf.font.opentype;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The table CFF of a built font: with hints, a mask of hints, and subroutines of the whole font and of each of its parts,
 * which draw another way in each, so that a glyph drawn by the wrong ones is seen to be wrong.
 */
final class BuiltCff {

    private static final int H_LINE = 6;
    private static final int V_LINE = 7;
    private static final int RETURN = 11;

    private final BuiltFont font;
    private final boolean keyed;

    BuiltCff(BuiltFont font, boolean keyed) {
        this.font = font;
        this.keyed = keyed;
    }

    byte[] bytes() {
        byte[] top = top(0, 0, 0, 0, 0);
        byte[] head = join(new byte[]{1, 0, 4, 4},
                index(font.postScriptName().getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = join(index("Adobe".getBytes(StandardCharsets.US_ASCII),
                "Identity".getBytes(StandardCharsets.US_ASCII)), index(new byte[]{V_LINE, RETURN}));
        byte[] charset = charset();
        byte[] choice = keyed ? choice() : new byte[0];
        byte[] outlines = index(
                IntStream.range(0, font.glyphs()).mapToObj(this::outline).toArray(byte[][]::new));
        int charsetAt = head.length + index(top).length + strings.length;
        int choiceAt = charsetAt + charset.length;
        int outlinesAt = choiceAt + choice.length;
        int at = outlinesAt + outlines.length;
        var rest = new ByteArrayOutputStream();
        List<byte[]> dictionaries = new ArrayList<>();
        int firstHints = at;
        int hintsLength = 0;
        for (int part = 0; part < (keyed ? 2 : 1); part++) {
            byte[] hints = join(number(300), new byte[]{20}, number(500), new byte[]{21}, number(18),
                    new byte[]{19});
            byte[] local = index(new byte[]{(byte) (part == 0 ? V_LINE : H_LINE), RETURN});
            dictionaries.add(join(number(hints.length), number(at), new byte[]{18}));
            rest.writeBytes(hints);
            rest.writeBytes(local);
            hintsLength = hints.length;
            at += hints.length + local.length;
        }
        rest.writeBytes(index(dictionaries.toArray(byte[][]::new)));
        return join(head, index(top(charsetAt, choiceAt, outlinesAt, keyed ? at : firstHints, hintsLength)),
                strings,
                charset, choice, outlines, rest.toByteArray());
    }

    private byte[] top(int charset, int choice, int outlines, int last, int hintsLength) {
        byte[] common = join(number(charset), new byte[]{15}, number(outlines), new byte[]{17});
        return keyed
                ? join(number(391), number(392), number(0), new byte[]{12, 30}, common, number(choice),
                        new byte[]{12, 37}, number(last), new byte[]{12, 36})
                : join(common, number(hintsLength), number(last), new byte[]{18});
    }

    /** Width, two hints, a mask of them, then the box: up, across, down, or in the second part across, up, back. */
    private byte[] outline(int glyph) {
        int w = BuiltFont.width(glyph);
        int h = font.height(glyph);
        byte[] begin = join(number16(w + 50 - 500), number16(0), number16(20), new byte[]{18}, number16(0),
                number16(20), new byte[]{19, (byte) 0xC0}, number16(0), number16(0), new byte[]{21});
        byte[] first = new byte[]{(byte) (139 - 107), 10};
        byte[] global = new byte[]{(byte) (139 - 107), 29};
        byte[] box = h == w
                ? join(number16(h), first, number16(w), new byte[]{H_LINE}, number16(-h), global)
                : join(number16(w), first, number16(h), global, number16(-w), new byte[]{H_LINE});
        return join(begin, box, new byte[]{14});
    }

    private byte[] charset() {
        ByteBuffer out = ByteBuffer.allocate(1 + 2 * (font.glyphs() - 1)).put((byte) 0);
        for (int g = 1; g < font.glyphs(); g++) {
            out.putShort((short) (keyed ? font.key(g) : g));
        }
        return out.array();
    }

    private byte[] choice() {
        List<Integer> starts = IntStream.range(0, font.glyphs())
                .filter(g -> g == 0 || BuiltFont.part(g) != BuiltFont.part(g - 1)).boxed().toList();
        ByteBuffer out = ByteBuffer.allocate(5 + 3 * starts.size()).put((byte) 3)
                .putShort((short) starts.size());
        starts.forEach(g -> out.putShort((short) (int) g).put((byte) BuiltFont.part(g)));
        return out.putShort((short) font.glyphs()).array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(5).put((byte) 29).putInt(value).array();
    }

    private static byte[] number16(int value) {
        return ByteBuffer.allocate(3).put((byte) 28).putShort((short) value).array();
    }

    private static byte[] index(byte[]... stretches) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) (stretches.length >> 8), (byte) stretches.length, 2});
        int at = 1;
        for (int i = 0; i <= stretches.length; i++) {
            out.writeBytes(new byte[]{(byte) (at >> 8), (byte) at});
            at += i < stretches.length ? stretches[i].length : 0;
        }
        out.writeBytes(join(stretches));
        return out.toByteArray();
    }

    private static byte[] join(byte[]... stretches) {
        var out = new ByteArrayOutputStream();
        for (byte[] stretch : stretches) {
            out.writeBytes(stretch);
        }
        return out.toByteArray();
    }
}
