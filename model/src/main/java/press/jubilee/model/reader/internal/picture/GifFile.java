package press.jubilee.model.reader.internal.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.reader.internal.picture.PictureFacts.Remark;

/** Walks the blocks of a GIF (version 89a, clauses 17 to 27) to its trailer. */
final class GifFile {

    private static final int SIGNATURE = 6;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    private final DataInputStream in;

    private GifFile(DataInputStream in) {
        this.in = in;
    }

    static PictureFacts read(DataInputStream in) throws IOException, PictureRefusal {
        return new GifFile(in).read();
    }

    private PictureFacts read() throws IOException, PictureRefusal {
        in.skipNBytes(SIGNATURE);
        int width = littleShort();
        int height = littleShort();
        int flags = in.readUnsignedByte();
        in.skipNBytes(2);
        skipColours(flags);
        int images = 0;
        for (int block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
            switch (block) {
                case IMAGE -> {
                    images++;
                    in.skipNBytes(8);
                    skipColours(in.readUnsignedByte());
                    in.readUnsignedByte();
                    skipBlocks();
                }
                case EXTENSION -> {
                    in.readUnsignedByte();
                    skipBlocks();
                }
                default -> throw PictureRefusal.damaged("the GIF's blocks do not follow one another");
            }
        }
        if (images == 0) {
            throw PictureRefusal.damaged("the GIF has no picture in it");
        }
        return new PictureFacts(PictureFormat.GIF, width, height, images == 1
                ? List.of()
                : List.of(new Remark("picture.moving", "the GIF moves; only its first picture of " + images
                        + " is printed", "name a still picture")));
    }

    private int littleShort() throws IOException {
        return in.readUnsignedByte() | in.readUnsignedByte() << 8;
    }

    private void skipColours(int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            in.skipNBytes(3L << (flags & 7) + 1);
        }
    }

    private void skipBlocks() throws IOException {
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            in.skipNBytes(length);
        }
    }
}
