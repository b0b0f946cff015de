package press.jubilee.pdf.font.opentype;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceException.Fault;

/** The table directory of a font program with one face. Nothing but the directory is read here. */
public final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;

    private final byte[] program;
    private final String origin;
    private final Map<String, int[]> tables;
    private final boolean member;

    /** @param tables where each begins and ends in the program; one that is not in it begins and ends at 0 */
    FontFile(byte[] program, boolean member, String origin, Map<String, int[]> tables) {
        this.program = program;
        this.member = member;
        this.origin = origin;
        this.tables = tables;
    }

    /**
     * @param program kept, not copied
     * @param origin file or resource, for messages
     * @throws FaceException if the program is not a TrueType or OpenType face
     */
    public static FontFile read(byte[] program, String origin) {
        return read(program, 0, origin);
    }

    /** Reads the directory that begins at an offset; a collection has several. */
    static FontFile read(byte[] program, int at, String origin) {
        Map<String, int[]> tables = new LinkedHashMap<>();
        directory(new TableData(program, 0, program.length, "directory", origin), at, program.length, origin)
                .forEach((tag, range) -> tables.put(tag, new int[]{(int) range[0], (int) range[1]}));
        return new FontFile(program, at > 0, origin, tables);
    }

    /**
     * Where the tables of a face begin and end in their file.
     *
     * @param at where the directory begins in the data
     * @param length of the file
     */
    static Map<String, long[]> directory(TableData data, int at, long length, String origin) {
        checkFormat(data, at, origin);
        int count = data.count(data.u16(at + 4), at + 12, 16);
        Map<String, long[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = at + 12 + 16 * i;
            String tag = data.tag(entry);
            long start = data.u32(entry + 8);
            long end = start + data.u32(entry + 12);
            if (end > length) {
                throw data.broken(entry, "table " + tag.trim() + " reaches beyond the end of the file");
            }
            tables.put(tag, new long[]{start, end});
        }
        return tables;
    }

    static void checkFormat(TableData data, int at, String origin) {
        if (data.length() < at + 12) {
            throw new FaceException(Fault.BROKEN, origin, "the file is too short for a font");
        }
        String tag = data.tag(at);
        if (data.u32(at) == TRUE_TYPE || tag.equals("true") || tag.equals("OTTO")) {
            return;
        }
        throw new FaceException(Fault.FORMAT, origin, switch (tag) {
            case "ttcf" -> "it is a collection of several faces";
            case "wOFF", "wOF2" -> "it is a web font";
            case "typ1" -> "it is a PostScript font in a TrueType wrapper";
            default -> "it is neither TrueType nor OpenType";
        });
    }

    /** The face as a file of its own; one of a collection is copied. */
    public byte[] program() {
        return member ? FontCollection.extract(this) : program;
    }

    public String origin() {
        return origin;
    }

    Set<String> tags() {
        return tables.keySet();
    }

    public boolean has(String tag) {
        return tables.containsKey(tag);
    }

    Optional<TableData> table(String tag) {
        int[] range = tables.get(tag);
        return range == null
                ? Optional.empty()
                : Optional.of(new TableData(program, range[0], range[1], tag, origin));
    }

    TableData required(String tag) {
        return table(tag).orElseThrow(() -> new FaceException(Fault.BROKEN, origin,
                "the table " + tag.trim() + " is missing"));
    }
}
