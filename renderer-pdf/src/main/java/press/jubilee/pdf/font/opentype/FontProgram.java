package press.jubilee.pdf.font.opentype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts a font program together from tables, with the sums that the specification asks for.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font">OpenType,
 *      organization</a>
 */
public final class FontProgram {

    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    /** What a reader of a reduced face still needs of the whole one. */
    private static final List<String> KEPT = List.of("OS/2", "head", "hhea", "hmtx", "maxp", "name", "post");

    /** A subtable for Unicode, of format 4, with nothing in it but its end. */
    private static final byte[] NO_CHARACTERS = ByteBuffer.allocate(36).putInt(1).putInt(0x0003_0001)
            .putInt(12)
            .putInt(0x0004_0018).putInt(2).putInt(0x0002_0000).putInt(0x0000_FFFF).putInt(0x0000_FFFF)
            .putInt(0x0001_0000).array();

    private FontProgram() {}

    /** @param tables by tag */
    static byte[] of(SortedMap<String, TableData> tables) {
        int size = 12 + 16 * tables.size();
        for (TableData table : tables.values()) {
            size += padded(table.length());
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        writeHeader(out, tables.size(), tables.containsKey("CFF "));
        int at = 12 + 16 * tables.size();
        int head = 0;
        for (var entry : tables.entrySet()) {
            TableData table = entry.getValue();
            table.copyTo(out.array(), at);
            if (entry.getKey().equals("head")) {
                head = at;
                out.putInt(head + 8, 0);
            }
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(checksum(out, at, padded(table.length()))).putInt(at).putInt(table.length());
            at += padded(table.length());
        }
        if (head > 0) {
            out.putInt(head + 8, CHECKSUM_MAGIC - checksum(out, 0, size));
        }
        return out.array();
    }

    /**
     * A face with outlines in CFF reduced to some of its glyphs, which keep their numbers: those are its character
     * identifiers. It has no characters and no layout of its own any more.
     *
     * @param name the PostScript name
     * @throws press.jubilee.pdf.font.FaceException if an outline is broken
     */
    public static byte[] reduced(FontFile file, String name, BitSet glyphs) {
        SortedMap<String, TableData> tables = new TreeMap<>();
        KEPT.forEach(tag -> file.table(tag).ifPresent(table -> tables.put(tag, table)));
        put(tables, "cmap", NO_CHARACTERS, file);
        put(tables, "CFF ", CompactSubset.of(CompactFont.read(file), name, glyphs), file);
        return of(tables);
    }

    private static void put(SortedMap<String, TableData> tables, String tag, byte[] data, FontFile file) {
        tables.put(tag, new TableData(data, 0, data.length, tag, file.origin()));
    }

    private static void writeHeader(ByteBuffer out, int tables, boolean compact) {
        int power = Integer.highestOneBit(tables);
        out.putInt(compact ? 0x4F54544F : 0x00010000).putShort((short) tables);
        out.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (tables - power)));
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int checksum(ByteBuffer data, int at, int length) {
        int sum = 0;
        for (int i = at; i < at + length; i += 4) {
            sum += data.getInt(i);
        }
        return sum;
    }
}
