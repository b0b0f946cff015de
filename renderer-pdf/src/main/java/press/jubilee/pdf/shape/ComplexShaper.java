package press.jubilee.pdf.shape;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.pdf.font.OpenTypeFace;

/**
 * Shapes scripts whose letters join or change their order, by the HarfBuzz of the JDK. The only class that does: it needs
 * AWT, which takes a fifth of a second to start and a machine with a working fontconfig. Safe for many threads.
 */
final class ComplexShaper {

    /** What the JDK gives for a glyph that shows nothing. */
    private static final int INVISIBLE = 0xFFFE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<OpenTypeFace, Optional<Font>> fonts = new ConcurrentHashMap<>();

    /** Empty where this Java has no HarfBuzz that works. */
    Optional<GlyphRun> shape(String text, Item item, int size, boolean rightToLeft) {
        String characters = text.substring(item.start(), item.end());
        return font(item.face()).map(font -> {
            char[] all = characters.toCharArray();
            GlyphVector laidOut;
            synchronized (font) {
                laidOut = font.layoutGlyphVector(EXACT, all, 0, all.length,
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            }
            return run(characters, item.face(), size, laidOut);
        });
    }

    private Optional<Font> font(OpenTypeFace face) {
        return fonts.computeIfAbsent(face, f -> {
            try {
                Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(f.program()));
                return Optional.of(font.deriveFont(Map.of(TextAttribute.SIZE, (float) f.unitsPerEm(),
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON)));
            } catch (FontFormatException | IOException | LinkageError | InternalError e) {
                return Optional.empty(); // told with the place of the character that asks for it
            }
        });
    }

    /** At a size of one unit to the point, so that places are font units; marks stand where they are, and take no room. */
    private static GlyphRun run(String text, OpenTypeFace face, int size, GlyphVector laidOut) {
        int[] kept = kept(face, text, laidOut);
        int count = kept.length;
        int[] glyphs = new int[count];
        int[] advances = new int[count];
        int[] clusters = new int[count];
        int[] offsets = new int[2 * count];
        boolean displaced = false;
        double end = laidOut.getGlyphPosition(laidOut.getNumGlyphs()).getX();
        double scale = (double) size / face.unitsPerEm();
        long pen = 0;
        for (int n = 0; n < count; n++) {
            int i = kept[n];
            Point2D place = laidOut.getGlyphPosition(i);
            clusters[n] = laidOut.getGlyphCharIndex(i);
            glyphs[n] = glyph(laidOut, i, text, face);
            boolean still = face.advance(glyphs[n]) == 0 || isSilent(text, clusters[n]);
            if (!still) {
                double next = end;
                for (int m = n + 1; m < count && next == end; m++) {
                    next = takesRoom(laidOut, kept[m], text, face)
                            ? laidOut.getGlyphPosition(kept[m]).getX()
                            : end;
                }
                advances[n] = (int) (Math.round(next * scale) - Math.round(place.getX() * scale));
            }
            offsets[2 * n] = (int) (Math.round(place.getX() * scale) - pen);
            offsets[2 * n + 1] = (int) -Math.round(place.getY() * scale);
            displaced |= (offsets[2 * n] | offsets[2 * n + 1]) != 0;
            pen += advances[n];
        }
        return new GlyphRun(face, size, text, glyphs, advances, clusters,
                displaced ? offsets : new int[0]);
    }

    private static boolean takesRoom(GlyphVector laidOut, int i, String text, OpenTypeFace face) {
        return face.advance(glyph(laidOut, i, text, face)) != 0
                && !isSilent(text, laidOut.getGlyphCharIndex(i));
    }

    private static boolean isSilent(String text, int cluster) {
        return SpecialCharacters.isInvisible(text.charAt(cluster));
    }

    /** A joiner or non-joiner keeps a glyph of its own, so that readers find it. */
    private static int glyph(GlyphVector laidOut, int i, String text, OpenTypeFace face) {
        int cluster = laidOut.getGlyphCharIndex(i);
        return isSilent(text, cluster) ? face.glyph(text.charAt(cluster)) : laidOut.getGlyphCode(i);
    }

    private static int[] kept(OpenTypeFace face, String text, GlyphVector laidOut) {
        return java.util.stream.IntStream.range(0, laidOut.getNumGlyphs())
                .filter(i -> isSilent(text, laidOut.getGlyphCharIndex(i))
                        ? glyph(laidOut, i, text, face) != 0
                        : laidOut.getGlyphCode(i) < INVISIBLE)
                .toArray();
    }
}
