package press.jubilee.pdf.shape;

import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.font.opentype.GlyphBuffer;

/** Shapes one item: characters to glyphs, the font's layout, font units to scaled points. */
final class RunShaper {

    private static final int[] NONE = {};

    private RunShaper() {}

    static GlyphRun shape(String text, Item item, int size, Features features, String language,
            boolean rightToLeft) {
        OpenTypeFace face = item.face();
        GlyphBuffer buffer = new GlyphBuffer(item.end() - item.start());
        for (int at = item.start(); at < item.end();) {
            int end = ClusterMap.end(text, at);
            ClusterMap.append(buffer, face, text, at, end, item.start(), rightToLeft);
            at = end;
        }
        face.layout().plan(Scripts.tag(item.script()), language, features.tags()).apply(buffer, rightToLeft);
        return scale(buffer, face, size, text.substring(item.start(), item.end()));
    }

    private static GlyphRun scale(GlyphBuffer buffer, OpenTypeFace face, int size, String text) {
        int count = 0;
        boolean displaced = false;
        for (int i = 0; i < buffer.length(); i++) {
            if (buffer.glyph(i) != GlyphBuffer.SEPARATOR) {
                count++;
                displaced |= (buffer.xOffset(i) | buffer.yOffset(i)) != 0;
            }
        }
        int[] glyphs = new int[count];
        int[] advances = new int[count];
        int[] clusters = new int[count];
        int[] offsets = displaced ? new int[2 * count] : NONE;
        Scale scale = new Scale(size, face.unitsPerEm());
        int pen = 0;
        int n = 0;
        for (int i = 0; i < buffer.length(); i++) {
            if (buffer.glyph(i) == GlyphBuffer.SEPARATOR) {
                continue;
            }
            int next = pen + advance(buffer, i, face, text);
            glyphs[n] = buffer.glyph(i);
            clusters[n] = buffer.cluster(i);
            advances[n] = scale.points(next) - scale.points(pen);
            if (displaced) {
                offsets[2 * n] = scale.points(buffer.xOffset(i));
                offsets[2 * n + 1] = scale.points(buffer.yOffset(i));
            }
            pen = next;
            n++;
        }
        return new GlyphRun(face, size, text, glyphs, advances, clusters, offsets);
    }

    /** The font's advance, but for spaces that the face lacks. */
    private static int advance(GlyphBuffer buffer, int i, OpenTypeFace face, String text) {
        int c = text.charAt(buffer.cluster(i));
        return SpecialCharacters.isSpace(c) && c != SpecialCharacters.SPACE && face.glyph(c) == 0
                ? SpecialCharacters.spaceWidth(c, face)
                : buffer.advance(i);
    }

    /** Font units to scaled points, half up; places are rounded and not advances, so that sums do not drift. */
    private record Scale(int size, int unitsPerEm) {
        int points(int units) {
            return (int) Math.floorDiv(2L * units * size + unitsPerEm, 2L * unitsPerEm);
        }
    }
}
