package press.jubilee.model.reader.internal.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.reader.internal.picture.PictureFacts.Remark;

/** Walks the markers of a JPEG (ITU-T T.81, annex B) from SOI to EOI. */
final class JpegFile {

    private static final int TEM = 0x01;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;

    private final DataInputStream in;
    private final List<Remark> remarks = new ArrayList<>();
    private int width;
    private int height;
    private boolean hasScan;

    private JpegFile(DataInputStream in) {
        this.in = in;
    }

    static PictureFacts read(DataInputStream in) throws IOException, PictureRefusal {
        return new JpegFile(in).read();
    }

    private PictureFacts read() throws IOException, PictureRefusal {
        int marker = marker(in.readUnsignedByte());
        while (marker != EOI) {
            if (marker == SOS) {
                hasScan = true;
                skipSegment();
                marker = afterScan();
            } else {
                if (marker != SOI && marker != TEM && !(marker >= RST0 && marker < SOI)) {
                    segment(marker);
                }
                marker = marker(in.readUnsignedByte());
            }
        }
        if (width == 0 || !hasScan) {
            throw PictureRefusal.damaged("the JPEG has no picture in it");
        }
        return new PictureFacts(PictureFormat.JPEG, width, height, remarks);
    }

    private int marker(int first) throws IOException, PictureRefusal {
        if (first != 0xFF) {
            throw PictureRefusal.damaged("the JPEG's segments do not follow one another");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Passes the compressed pixels: FF 00 is a byte of theirs, FF D0 to FF D7 part them. */
    private int afterScan() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int next = in.readUnsignedByte();
                while (next == 0xFF) {
                    next = in.readUnsignedByte();
                }
                if (next != 0 && !(next >= RST0 && next < SOI)) {
                    return next;
                }
            }
        }
    }

    private void segment(int marker) throws IOException, PictureRefusal {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame();
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF -> throw new PictureRefusal(
                    "picture.format", "the JPEG is lossless, hierarchical or arithmetically coded",
                    "save it as a baseline or progressive JPEG");
            case APP1 -> application1();
            default -> skipSegment();
        }
    }

    private int length() throws IOException, PictureRefusal {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw PictureRefusal.damaged("a segment of the JPEG has no length");
        }
        return length;
    }

    private void skipSegment() throws IOException, PictureRefusal {
        in.skipNBytes(length());
    }

    private void frame() throws IOException, PictureRefusal {
        int length = length();
        if (length < 6) {
            throw PictureRefusal.damaged("the JPEG's frame header is too short");
        }
        in.readUnsignedByte();
        height = in.readUnsignedShort();
        width = in.readUnsignedShort();
        in.skipNBytes(length - 5);
    }

    private void application1() throws IOException, PictureRefusal {
        int length = length();
        byte[] data = in.readNBytes(length);
        if (data.length == length && orientation(data) > 1) {
            remarks.add(new Remark("picture.turned",
                    "the photograph is stored turned, with a note how to turn it that print does not follow",
                    "open it in a picture editor and save it upright"));
        }
    }

    /** The orientation of Exif 2.32, table 4; 1 where it is not told. */
    private static int orientation(byte[] data) {
        if (data.length < 14 || data[0] != 'E' || data[1] != 'x' || data[2] != 'i' || data[3] != 'f') {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, 6, data.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 2 + (i + 1) * 12 <= tiff.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return 1;
    }
}
