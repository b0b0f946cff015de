package press.jubilee.pdf.font.opentype;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceException.Fault;

/**
 * The tables of a font file that say what its faces are and which characters they have, read without the rest, which may be
 * many megabytes. The other tables are there by name, and empty.
 */
public final class FontSummary {

    private static final Set<String> READ = Set.of("OS/2", "cmap", "head", "hhea", "maxp", "name");

    /** Of an early font the heights of letters are measured. */
    private static final Set<String> MEASURED = Set.of("glyf", "loca");

    private static final int COLLECTION = 0x74746366;
    private static final int MOST_MEMBERS = 1000;

    private final FileChannel file;
    private final String origin;

    private FontSummary(FileChannel file, String origin) {
        this.file = file;
        this.origin = origin;
    }

    /**
     * The faces of a file, one or those of a collection, in its order.
     *
     * @param origin for messages
     * @throws FaceException if the file is not a TrueType or OpenType font, or is broken
     */
    public static List<FontFile> read(Path path, String origin) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            var summary = new FontSummary(file, origin);
            List<FontFile> faces = new ArrayList<>();
            for (long at : summary.members()) {
                faces.add(summary.face(at));
            }
            return List.copyOf(faces);
        }
    }

    private List<Long> members() throws IOException {
        ByteBuffer begin = ByteBuffer.wrap(bytes(0, 12));
        if (begin.getInt(0) != COLLECTION) {
            return List.of(0L);
        }
        int count = begin.getInt(8);
        if (count < 1 || count > MOST_MEMBERS) {
            throw new FaceException(Fault.BROKEN, origin,
                    "a collection of " + Integer.toUnsignedString(count));
        }
        ByteBuffer offsets = ByteBuffer.wrap(bytes(12, 4L * count));
        List<Long> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(Integer.toUnsignedLong(offsets.getInt()));
        }
        return members;
    }

    private FontFile face(long at) throws IOException {
        byte[] begin = bytes(at, 12);
        FontFile.checkFormat(new TableData(begin, 0, begin.length, "directory", origin), 0, origin);
        int tables = ByteBuffer.wrap(begin).getShort(4) & 0xFFFF;
        byte[] head = bytes(at, 12 + 16L * tables);
        Map<String, long[]> directory = FontFile.directory(
                new TableData(head, 0, head.length, "directory", origin), 0, file.size(), origin);
        var program = new ByteArrayOutputStream();
        Map<String, int[]> places = new LinkedHashMap<>();
        boolean early = isEarly(directory.get("OS/2"));
        for (var table : directory.entrySet()) {
            String tag = table.getKey();
            int[] place = new int[2];
            if (READ.contains(tag) || early && MEASURED.contains(tag)) {
                place[0] = program.size();
                program.writeBytes(bytes(table.getValue()[0], table.getValue()[1] - table.getValue()[0]));
                place[1] = program.size();
            }
            places.put(tag, place);
        }
        return new FontFile(program.toByteArray(), false, origin, places);
    }

    private boolean isEarly(long[] os2) throws IOException {
        return os2 == null || os2[1] - os2[0] < 2 || ByteBuffer.wrap(bytes(os2[0], 2)).getShort() < 2;
    }

    private byte[] bytes(long at, long length) throws IOException {
        if (at + length > file.size() || length > Integer.MAX_VALUE - 8) {
            throw new FaceException(Fault.BROKEN, origin, "the file is too short for a font");
        }
        ByteBuffer out = ByteBuffer.allocate((int) length);
        while (out.hasRemaining() && file.read(out, at + out.position()) >= 0) {
            // goes on
        }
        return out.array();
    }
}
