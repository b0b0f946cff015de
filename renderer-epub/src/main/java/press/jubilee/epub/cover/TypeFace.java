package press.jubilee.epub.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of a TrueType file: outlines and advances in ems, y downwards from the baseline. It kerns and does not join, and
 * so serves scripts that can do without at display sizes. Immutable once read.
 */
final class TypeFace {

    private static final int DEEPEST = 8;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double em;
    private final boolean longOffsets;
    private final int advances;
    private final int glyphs;
    private final int cmap;
    private final PairKerning kerning;

    /** @throws IllegalArgumentException if it is no TrueType file with outlines and a Unicode cmap */
    TypeFace(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            tables.put(new String(bytes, record, 4, StandardCharsets.ISO_8859_1), file.getInt(record + 8));
        }
        if (!tables.keySet().containsAll(
                List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"))) {
            throw new IllegalArgumentException("no TrueType face with outlines");
        }
        em = unsigned(table("head") + 18);
        longOffsets = file.getShort(table("head") + 50) != 0;
        advances = unsigned(table("hhea") + 34);
        glyphs = unsigned(table("maxp") + 4);
        cmap = subtable();
        kerning = new PairKerning(file, tables.getOrDefault("GPOS", -1));
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** In ems. */
    double advance(int character) {
        int glyph = Math.min(glyph(character), advances - 1);
        return unsigned(table("hmtx") + 4 * glyph) / em;
    }

    /** What the second of two letters stands farther from the first than its advance says, in ems; mostly less than 0. */
    double kerning(int first, int second) {
        return kerning.between(glyph(first), glyph(second)) / em;
    }

    /** In ems; empty for a space. */
    Path2D outline(int character) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        draw(glyph(character), new AffineTransform(1 / em, 0, 0, -1 / em, 0, 0), path, 0);
        return path;
    }

    private int table(String name) {
        return tables.get(name);
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    /** The widest Unicode mapping that the face has: format 12, else format 4. */
    private int subtable() {
        int best = -1;
        int count = unsigned(table("cmap") + 2);
        for (int i = 0; i < count; i++) {
            int at = table("cmap") + file.getInt(table("cmap") + 4 + 8 * i + 4);
            int format = unsigned(at);
            if (format == 12 || format == 4 && best < 0) {
                best = at;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("no mapping from Unicode");
        }
        return best;
    }

    private int glyph(int character) {
        return unsigned(cmap) == 12 ? glyphOfGroups(character) : glyphOfSegments(character);
    }

    private int glyphOfGroups(int character) {
        int low = 0;
        int high = file.getInt(cmap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = cmap + 16 + 12 * middle;
            if (character < file.getInt(at)) {
                high = middle - 1;
            } else if (character > file.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(at + 8) + character - file.getInt(at);
            }
        }
        return 0;
    }

    private int glyphOfSegments(int character) {
        int twice = unsigned(cmap + 6);
        for (int i = 0; i < twice && character <= 0xFFFF; i += 2) {
            if (character <= unsigned(cmap + 14 + i)) {
                int first = unsigned(cmap + 16 + twice + i);
                int delta = unsigned(cmap + 16 + 2 * twice + i);
                int offsetAt = cmap + 16 + 3 * twice + i;
                int offset = unsigned(offsetAt);
                if (character < first) {
                    return 0;
                }
                int glyph = offset == 0
                        ? character
                        : unsigned(offsetAt + offset + 2 * (character - first));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private void draw(int glyph, AffineTransform place, Path2D out, int depth) {
        int from = offset(glyph);
        if (glyph >= glyphs || depth > DEEPEST || from == offset(glyph + 1)) {
            return;
        }
        int at = table("glyf") + from;
        int contours = file.getShort(at);
        if (contours < 0) {
            parts(at + 10, place, out, depth);
        } else {
            GlyphContours.read(file, at, contours).append(place, out);
        }
    }

    private int offset(int glyph) {
        return longOffsets
                ? file.getInt(table("loca") + 4 * glyph)
                : 2 * unsigned(table("loca") + 2 * glyph);
    }

    /** A glyph that is put together from others. */
    private void parts(int begin, AffineTransform place, Path2D out, int depth) {
        int at = begin;
        int flags;
        do {
            flags = unsigned(at);
            int glyph = unsigned(at + 2);
            boolean words = (flags & 1) != 0;
            double dx = words ? file.getShort(at + 4) : file.get(at + 4);
            double dy = words ? file.getShort(at + 6) : file.get(at + 5);
            at += words ? 8 : 6;
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & 8) != 0) {
                a = d = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                a = fraction(at);
                d = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                a = fraction(at);
                b = fraction(at + 2);
                c = fraction(at + 4);
                d = fraction(at + 6);
                at += 8;
            }
            var inner = new AffineTransform(place);
            inner.concatenate(new AffineTransform(a, b, c, d, dx, dy));
            draw(glyph, inner, out, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return file.getShort(at) / 16_384.0;
    }
}
