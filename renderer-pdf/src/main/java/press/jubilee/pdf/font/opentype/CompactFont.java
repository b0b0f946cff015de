package press.jubilee.pdf.font.opentype;

/**
 * The little that must be known of {@code CFF} outlines: whether they are keyed by character identifiers. Such fonts
 * number their glyphs twice, and the PDF writer knows one numbering only.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176, §4, §5,
 *      §9</a>
 */
public final class CompactFont {

    private static final int ESCAPE = 12;
    private static final int ROS = 30;
    private static final int SHORT_INTEGER = 28;
    private static final int LONG_INTEGER = 29;
    private static final int REAL = 30;

    private CompactFont() {}

    /** Whether the file has outlines in CFF with the operator ROS in its top dictionary. */
    public static boolean isCidKeyed(FontFile file) {
        return file.table("CFF ").map(CompactFont::hasRos).orElse(false);
    }

    private static boolean hasRos(TableData cff) {
        int topDictionaries = endOfIndex(cff, cff.u8(2));
        int count = cff.u16(topDictionaries);
        if (count == 0) {
            throw cff.broken(topDictionaries, "no top dictionary");
        }
        int offSize = cff.u8(topDictionaries + 2);
        int data = topDictionaries + 2 + (count + 1) * offSize;
        return hasRos(cff, data + offset(cff, topDictionaries + 3, offSize),
                data + offset(cff, topDictionaries + 3 + offSize, offSize));
    }

    private static boolean hasRos(TableData cff, int start, int end) {
        int at = start;
        while (at < end) {
            int b = cff.u8(at);
            if (b == ESCAPE && cff.u8(at + 1) == ROS) {
                return true;
            }
            at += b == REAL ? realLength(cff, at) : b == ESCAPE ? 2 : operandLength(b);
        }
        return false;
    }

    private static int operandLength(int b) {
        return b == SHORT_INTEGER ? 3 : b == LONG_INTEGER ? 5 : b >= 247 && b <= 254 ? 2 : 1;
    }

    private static int realLength(TableData cff, int at) {
        int length = 1;
        int b;
        do {
            b = cff.u8(at + length++);
        } while ((b & 0xF) != 0xF && b >> 4 != 0xF);
        return length;
    }

    private static int endOfIndex(TableData cff, int at) {
        int count = cff.u16(at);
        if (count == 0) {
            return at + 2;
        }
        int offSize = cff.u8(at + 2);
        return at + 2 + (count + 1) * offSize + offset(cff, at + 3 + count * offSize, offSize);
    }

    private static int offset(TableData cff, int at, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | cff.u8(at + i);
        }
        return value;
    }
}
