package press.jubilee.pdf.font.opentype;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A TrueType collection: several faces that share tables in one file. A member is copied into a file of its own, which is
 * what a PDF embeds.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff#font-collections">OpenType, font
 *      collections</a>
 */
public final class FontCollection {

    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private FontCollection() {}

    public static boolean is(byte[] program) {
        return program.length > 12 && program[0] == 't' && program[1] == 't' && program[2] == 'c'
                && program[3] == 'f';
    }

    /** The members, each as a view of the collection; nothing is copied yet. */
    public static List<FontFile> members(byte[] program, String origin) {
        TableData header = new TableData(program, 0, program.length, "ttcf", origin);
        int count = header.count(header.offset32(8), 12, 4);
        List<FontFile> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(FontFile.read(program, header.offset32(12 + 4 * i), origin));
        }
        return List.copyOf(members);
    }

    /** A stand-alone TrueType file of a member. */
    public static byte[] extract(FontFile member) {
        TreeMap<String, TableData> tables = new TreeMap<>();
        member.tags().forEach(tag -> tables.put(tag, member.required(tag)));
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
            for (char c : entry.getKey().toCharArray()) {
                out.put((byte) c);
            }
            out.putInt(checksum(out, at, padded(table.length()))).putInt(at).putInt(table.length());
            at += padded(table.length());
        }
        if (head > 0) {
            out.putInt(head + 8, CHECKSUM_MAGIC - checksum(out, 0, size));
        }
        return out.array();
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
