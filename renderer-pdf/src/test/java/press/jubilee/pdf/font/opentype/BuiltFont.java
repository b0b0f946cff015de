package press.jubilee.pdf.font.opentype;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small font that a test makes: 1,000 units to the em, a glyph for each of its characters, which is a box as high as it is
 * wide, {@code 100 + 10 * glyph} units and in every second part of a font in parts half as high. The advance is 50 units
 * more than the box.
 */
public final class BuiltFont {

    /** What the outlines are. */
    public enum Kind {
        TRUE_TYPE, NAMED_CFF, CID_CFF
    }

    private final Kind kind;
    private final String characters;
    private final int[] codePoints;
    private String family = "Built";
    private String style = "Regular";
    private int weight = 400;
    private boolean italic;
    private int fsType;
    private long codePages;
    private List<Integer> languages = List.of();

    private BuiltFont(Kind kind, String characters) {
        this.kind = kind;
        this.characters = characters;
        this.codePoints = characters.codePoints().distinct().sorted().toArray();
    }

    public static BuiltFont of(Kind kind, String characters) {
        return new BuiltFont(kind, characters);
    }

    private BuiltFont copy() {
        var copy = new BuiltFont(kind, characters);
        copy.family = family;
        copy.style = style;
        copy.weight = weight;
        copy.italic = italic;
        copy.fsType = fsType;
        copy.codePages = codePages;
        copy.languages = languages;
        return copy;
    }

    public BuiltFont named(String family, String style) {
        var copy = copy();
        copy.family = family;
        copy.style = style;
        return copy;
    }

    public BuiltFont styled(int weight, boolean italic) {
        var copy = copy();
        copy.weight = weight;
        copy.italic = italic;
        return copy;
    }

    public BuiltFont licensed(int fsType) {
        var copy = copy();
        copy.fsType = fsType;
        return copy;
    }

    /** @param codePages as {@code ulCodePageRange1} has them */
    public BuiltFont forCodePages(long codePages) {
        var copy = copy();
        copy.codePages = codePages;
        return copy;
    }

    /** With the family's name in these languages of Windows too. */
    public BuiltFont namedIn(Integer... languages) {
        var copy = copy();
        copy.languages = List.of(languages);
        return copy;
    }

    /** Glyphs are numbered by their characters, behind the first, which stands for what is missing. */
    public int glyph(int codePoint) {
        return 1 + Arrays.binarySearch(codePoints, codePoint);
    }

    /** What a font with keys calls a glyph: not its number. */
    public int key(int glyph) {
        return glyph == 0 ? 0 : 1000 + 3 * glyph;
    }

    /** The extent of a glyph's ink, in font units. */
    public Rectangle2D bounds(int glyph) {
        return new Rectangle2D.Double(0, 0, width(glyph), height(glyph));
    }

    int glyphs() {
        return codePoints.length + 1;
    }

    static int width(int glyph) {
        return 100 + 10 * glyph;
    }

    int height(int glyph) {
        return kind == Kind.CID_CFF && part(glyph) == 1 ? width(glyph) / 2 : width(glyph);
    }

    static int part(int glyph) {
        return glyph / 3 % 2;
    }

    public byte[] program() {
        SortedMap<String, TableData> tables = new TreeMap<>();
        put(tables, "head", bytes(0x10000, 0x10000, 0, 0x5F0F3CF5, 0x3 << 16 | 1000, 0, 0, 0, 0, 0, 0x3E803E8,
                ((weight >= 600 ? 1 : 0) | (italic ? 2 : 0)) << 16 | 8, 2 << 16 | 1, 0));
        put(tables, "hhea", bytes(0x10000, 800 << 16 | 0xFF38, 1000, 0, 0, 0x10000, 0, 0, glyphs()));
        put(tables, "maxp", kind == Kind.TRUE_TYPE
                ? bytes(0x10000, glyphs() << 16 | 4, 1 << 16, 2 << 16, 0, 0, 0, 0)
                : ByteBuffer.allocate(6).putInt(0x5000).putShort((short) glyphs()).array());
        put(tables, "post", bytes(0x30000, italic ? -12 << 16 : 0, 0xFF9C0032, 0, 0, 0, 0, 0));
        put(tables, "OS/2", os2());
        put(tables, "name", names());
        put(tables, "cmap", cmap());
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs());
        for (int g = 0; g < glyphs(); g++) {
            metrics.putShort((short) (width(g) + 50)).putShort((short) 0);
        }
        put(tables, "hmtx", metrics.array());
        if (kind == Kind.TRUE_TYPE) {
            outlines(tables);
        } else {
            put(tables, "CFF ", new BuiltCff(this, kind == Kind.CID_CFF).bytes());
        }
        return FontProgram.of(tables);
    }

    /** Several fonts in one file, the offsets of their tables moved. */
    public static byte[] collection(byte[]... fonts) {
        int header = 12 + 4 * fonts.length;
        ByteBuffer out = ByteBuffer
                .allocate(header + Arrays.stream(fonts).mapToInt(f -> f.length + 3 & ~3).sum());
        out.putInt(0x74746366).putInt(0x00010000).putInt(fonts.length);
        int at = header;
        for (byte[] font : fonts) {
            out.putInt(at);
            out.put(at, font);
            for (int i = 0; i < ByteBuffer.wrap(font).getShort(4); i++) {
                int field = at + 12 + 16 * i + 8;
                out.putInt(field, out.getInt(field) + at);
            }
            at += font.length + 3 & ~3;
        }
        return out.array();
    }

    String postScriptName() {
        return (family + "-" + style).replace(" ", "");
    }

    private byte[] os2() {
        ByteBuffer t = ByteBuffer.allocate(96);
        t.putShort(0, (short) 2).putShort(4, (short) weight).putShort(6, (short) 5)
                .putShort(8, (short) fsType);
        t.putShort(62, (short) (italic ? 1 : 0x40)).putInt(78, (int) codePages);
        return t.putShort(86, (short) 450).putShort(88, (short) 650).array();
    }

    private byte[] names() {
        var records = new ByteArrayOutputStream();
        var texts = new ByteArrayOutputStream();
        int count = 0;
        for (int id : new int[]{1, 2, 5, 6}) {
            String text = id == 1 ? family : id == 2 ? style : id == 5 ? "Version 1.5" : postScriptName();
            List<Integer> in = new ArrayList<>(List.of(0x409));
            in.addAll(id == 1 ? languages : List.of());
            for (int language : in) {
                byte[] encoded = (language == 0x409 ? text : text + " " + language)
                        .getBytes(StandardCharsets.UTF_16BE);
                records.writeBytes(ByteBuffer.allocate(12).putShort((short) 3).putShort((short) 1)
                        .putShort((short) language).putShort((short) id).putShort((short) encoded.length)
                        .putShort((short) texts.size()).array());
                texts.writeBytes(encoded);
                count++;
            }
        }
        return ByteBuffer.allocate(6 + records.size() + texts.size()).putShort((short) 0)
                .putShort((short) count).putShort((short) (6 + records.size())).put(records.toByteArray())
                .put(texts.toByteArray()).array();
    }

    private byte[] cmap() {
        ByteBuffer t = ByteBuffer.allocate(12 + 16 + 12 * codePoints.length);
        t.putInt(1).putInt(0x3000A).putInt(12).putInt(12 << 16).putInt(16 + 12 * codePoints.length).putInt(0)
                .putInt(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            t.putInt(codePoints[i]).putInt(codePoints[i]).putInt(i + 1);
        }
        return t.array();
    }

    private void outlines(SortedMap<String, TableData> tables) {
        int each = 34;
        ByteBuffer glyf = ByteBuffer.allocate(each * glyphs());
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs() + 1));
        for (int g = 0; g < glyphs(); g++) {
            int w = width(g);
            loca.putInt(glyf.position());
            glyf.putShort((short) 1).putInt(0).putShort((short) w).putShort((short) w);
            glyf.putShort((short) 3).putShort((short) 0).put(new byte[]{1, 1, 1, 1});
            for (int step : new int[]{0, 0, w, 0, 0, w, 0, -w}) {
                glyf.putShort((short) step);
            }
        }
        loca.putInt(glyf.position());
        put(tables, "glyf", glyf.array());
        put(tables, "loca", loca.array());
    }

    private static byte[] bytes(int... words) {
        ByteBuffer out = ByteBuffer.allocate(4 * words.length);
        Arrays.stream(words).forEach(out::putInt);
        return out.array();
    }

    private static void put(SortedMap<String, TableData> tables, String tag, byte[] data) {
        tables.put(tag, new TableData(data, 0, data.length, tag, "built"));
    }
}
