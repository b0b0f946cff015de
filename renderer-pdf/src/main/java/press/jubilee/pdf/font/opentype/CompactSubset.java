package press.jubilee.pdf.font.opentype;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A font program in CFF reduced to some of its glyphs. It is keyed by character identifiers, which are the glyphs' numbers in
 * the whole face whatever that is keyed by, so that a PDF with Identity-H shows a glyph by its number there. Hints
 * stay; subroutines are written out.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176, §18,
 *      §19</a>
 */
final class CompactSubset {

    private static final int FONT_MATRIX = 1207;
    private static final int FONT_BOX = 5;

    /** The first string that is not a standard one. */
    private static final int FIRST_OWN_STRING = 391;

    private final CompactFont font;
    private final int[] glyphs;
    private final int[] parts;

    /** @param glyphs .notdef need not be among them and is always there */
    private CompactSubset(CompactFont font, BitSet glyphs) {
        BitSet all = (BitSet) glyphs.clone();
        all.set(0);
        this.font = font;
        this.glyphs = all.stream().toArray();
        this.parts = all.stream().map(font::part).distinct().sorted().toArray();
    }

    /** @param name the PostScript name */
    static byte[] of(CompactFont font, String name, BitSet glyphs) {
        return new CompactSubset(font, glyphs).write(name);
    }

    private byte[] write(String name) {
        byte[] head = join(new byte[]{1, 0, 4, 4}, index(List.of(name.getBytes(StandardCharsets.US_ASCII))));
        byte[] strings = join(index(List.of("Adobe".getBytes(StandardCharsets.US_ASCII),
                "Identity".getBytes(StandardCharsets.US_ASCII))), index(List.of()));
        byte[] charset = charset();
        byte[] choice = choice();
        byte[] outlines = index(Arrays.stream(glyphs).mapToObj(g -> FlatCharString.of(font, g)).toList());
        int charsetAt = head.length + index(List.of(top(0, 0, 0, 0))).length + strings.length;
        int choiceAt = charsetAt + charset.length;
        int outlinesAt = choiceAt + choice.length;
        int hintsAt = outlinesAt + outlines.length;
        List<byte[]> hints = new ArrayList<>();
        List<byte[]> dictionaries = new ArrayList<>();
        int at = hintsAt;
        for (int part : parts) {
            CompactFont.Part p = font.parts().get(part);
            byte[] bytes = without(p.hints(), CompactFont.SUBROUTINES);
            hints.add(bytes);
            dictionaries
                    .add(join(matrix(p), number(bytes.length), number(at), operator(CompactFont.PRIVATE)));
            at += bytes.length;
        }
        return join(head, index(List.of(top(charsetAt, choiceAt, outlinesAt, at))), strings, charset, choice,
                outlines, join(hints.toArray(byte[][]::new)), index(dictionaries));
    }

    private byte[] top(int charset, int choice, int outlines, int dictionaries) {
        return join(number(FIRST_OWN_STRING), number(FIRST_OWN_STRING + 1), number(0),
                operator(CompactFont.ROS), font.top().bytes(FONT_MATRIX), font.top().bytes(FONT_BOX),
                number(font.charStrings().count()), operator(1234), number(charset), operator(15),
                number(choice), operator(1237), number(outlines), operator(CompactFont.CHAR_STRINGS),
                number(dictionaries), operator(1236));
    }

    /** A font keyed by names scales by its one dictionary, and its part must not do so once more. */
    private byte[] matrix(CompactFont.Part part) {
        if (font.isCidKeyed()) {
            return part.own().bytes(FONT_MATRIX);
        }
        return font.top().has(FONT_MATRIX)
                ? join(number(1), number(0), number(0), number(1), number(0), number(0),
                        operator(FONT_MATRIX))
                : new byte[0];
    }

    /** The identifiers of all glyphs but the first, whose is 0. */
    private byte[] charset() {
        byte[] out = new byte[1 + 2 * (glyphs.length - 1)];
        for (int i = 1; i < glyphs.length; i++) {
            out[2 * i - 1] = (byte) (glyphs[i] >> 8);
            out[2 * i] = (byte) glyphs[i];
        }
        return out;
    }

    private byte[] choice() {
        byte[] out = new byte[1 + glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            out[1 + i] = (byte) Arrays.binarySearch(parts, font.part(glyphs[i]));
        }
        return out;
    }

    private static byte[] without(CompactDictionary dictionary, int operator) {
        return join(dictionary.entries().keySet().stream().filter(o -> o != operator)
                .map(dictionary::bytes).toArray(byte[][]::new));
    }

    /** Always in five bytes, so that what comes behind it does not move with it. */
    private static byte[] number(int value) {
        return new byte[]{29, (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] operator(int operator) {
        return operator < 1200
                ? new byte[]{(byte) operator}
                : new byte[]{12, (byte) (operator - 1200)};
    }

    private static byte[] index(List<byte[]> stretches) {
        if (stretches.isEmpty()) {
            return new byte[2];
        }
        var out = new ByteArrayOutputStream();
        out.write(stretches.size() >> 8);
        out.write(stretches.size());
        out.write(4);
        int at = 1;
        for (int i = 0; i <= stretches.size(); i++) {
            out.writeBytes(new byte[]{(byte) (at >> 24), (byte) (at >> 16), (byte) (at >> 8), (byte) at});
            at += i < stretches.size() ? stretches.get(i).length : 0;
        }
        stretches.forEach(out::writeBytes);
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
