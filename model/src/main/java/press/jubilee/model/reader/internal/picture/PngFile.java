package press.jubilee.model.reader.internal.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import press.jubilee.model.PictureFormat;

/** Walks the chunks of a PNG (W3C PNG, third edition, clauses 5 and 11.2): order, lengths and checksums. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final int BUFFER = 8192;

    private PngFile() {}

    static PictureFacts read(DataInputStream in) throws IOException, PictureRefusal {
        in.skipNBytes(SIGNATURE);
        PictureFacts facts = null;
        boolean hasData = false;
        while (true) {
            int length = in.readInt();
            var crc = new CRC32();
            byte[] type = in.readNBytes(4);
            crc.update(type);
            String name = new String(type, StandardCharsets.ISO_8859_1);
            if (length < 0 || !name.matches("[A-Za-z]{4}") || (facts == null) != name.equals("IHDR")) {
                throw damagedOrEnded(type);
            }
            byte[] data = name.equals("IHDR") && length == HEADER ? in.readNBytes(HEADER) : new byte[0];
            crc.update(data);
            pass(in, length - data.length, crc);
            if (in.readInt() != (int) crc.getValue()) {
                throw PictureRefusal.damaged("the checksum of the PNG's chunk " + name + " is wrong");
            }
            switch (name) {
                case "IHDR" -> facts = header(data);
                case "IDAT" -> hasData = true;
                case "IEND" -> {
                    if (!hasData) {
                        throw PictureRefusal.damaged("the PNG has no pixels");
                    }
                    return facts;
                }
                default -> {
                }
            }
        }
    }

    private static PictureRefusal damagedOrEnded(byte[] type) {
        return type.length < 4
                ? PictureRefusal.truncated()
                : PictureRefusal.damaged("the PNG's chunks are not in order");
    }

    private static PictureFacts header(byte[] data) throws PictureRefusal {
        if (data.length != HEADER) {
            throw PictureRefusal.damaged("the PNG's header is not of " + HEADER + " bytes");
        }
        int depth = data[8];
        boolean depthFits = switch (data[9]) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
        if (!depthFits) {
            throw PictureRefusal.damaged("the PNG's header names no colour type there is");
        }
        return PictureFacts.of(PictureFormat.PNG, integer(data, 0), integer(data, 4));
    }

    private static int integer(byte[] data, int at) {
        return (data[at] & 0xFF) << 24 | (data[at + 1] & 0xFF) << 16 | (data[at + 2] & 0xFF) << 8
                | data[at + 3] & 0xFF;
    }

    private static void pass(DataInputStream in, int length, CRC32 crc) throws IOException {
        var buffer = new byte[Math.min(BUFFER, Math.max(1, length))];
        for (int left = length; left > 0;) {
            int part = Math.min(left, buffer.length);
            in.readFully(buffer, 0, part);
            crc.update(buffer, 0, part);
            left -= part;
        }
    }
}
