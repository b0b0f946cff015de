package press.jubilee.pdf.font.opentype;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A collection: several faces that share tables in one file. A member is a view of it, and is copied into a file of its own
 * only for those who need one.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff#font-collections">OpenType, font
 *      collections</a>
 */
public final class FontCollection {

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

    /** A stand-alone file of a member. */
    static byte[] extract(FontFile member) {
        SortedMap<String, TableData> tables = new TreeMap<>();
        member.tags().forEach(tag -> tables.put(tag, member.required(tag)));
        return FontProgram.of(tables);
    }
}
