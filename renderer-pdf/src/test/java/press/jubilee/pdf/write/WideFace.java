package press.jubilee.pdf.write;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.font.FaceLoader;

/** A small face stretched to more glyphs than any at hand has: the added ones look like the letter A. */
final class WideFace {

    private static final int GLYPHS = 0xE100;

    private WideFace() {}

    static Face load() {
        Face narrow = TestFaces.MONO;
        Map<String, byte[]> tables = tables(narrow.program());
        byte[] maxp = tables.get("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) GLYPHS);
        tables.put("loca", places(tables, narrow.glyphCount(), narrow.glyph('A')));
        ByteBuffer.wrap(tables.get("head")).putShort(50, (short) 1);
        int metrics = Short.toUnsignedInt(ByteBuffer.wrap(tables.get("hhea")).getShort(34));
        tables.put("hmtx", Arrays.copyOf(tables.get("hmtx"), 4 * metrics + 2 * (GLYPHS - metrics)));
        return FaceLoader.load(assemble(tables), "a stretched face");
    }

    private static Map<String, byte[]> tables(byte[] program) {
        ByteBuffer in = ByteBuffer.wrap(program);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < in.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(program, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
            int from = in.getInt(entry + 8);
            tables.put(tag, Arrays.copyOfRange(program, from, from + in.getInt(entry + 12)));
        }
        return tables;
    }

    /** The outlines' places: every added glyph gets a copy of one letter's, the table of outlines growing with it. */
    private static byte[] places(Map<String, byte[]> tables, int count, int letter) {
        boolean wide = ByteBuffer.wrap(tables.get("head")).getShort(50) == 1;
        ByteBuffer old = ByteBuffer.wrap(tables.get("loca"));
        int[] places = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            places[i] = wide ? old.getInt(4 * i) : 2 * Short.toUnsignedInt(old.getShort(2 * i));
        }
        byte[] glyf = tables.get("glyf");
        byte[] outline = Arrays.copyOfRange(glyf, places[letter], places[letter + 1]);
        byte[] grown = Arrays.copyOf(glyf, places[count] + (GLYPHS - count) * outline.length);
        ByteBuffer loca = ByteBuffer.allocate(4 * (GLYPHS + 1));
        for (int i = 0; i <= GLYPHS; i++) {
            int place = i <= count ? places[i] : places[count] + (i - count) * outline.length;
            loca.putInt(place);
            if (i >= count && i < GLYPHS) {
                System.arraycopy(outline, 0, grown, place, outline.length);
            }
        }
        tables.put("glyf", grown);
        return loca.array();
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int length = 12 + 16 * tables.size()
                + tables.values().stream().mapToInt(t -> t.length + 3 & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(0x10000).putShort((short) tables.size()).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0);
        int place = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(0)
                    .putInt(place).putInt(table.getValue().length);
            out.put(place, table.getValue());
            place += table.getValue().length + 3 & ~3;
        }
        return out.array();
    }
}
