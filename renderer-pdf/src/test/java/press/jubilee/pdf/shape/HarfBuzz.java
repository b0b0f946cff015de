package press.jubilee.pdf.shape;

import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.jubilee.pdf.font.Face;

/**
 * The JDK's own shaper, with kerning and ligatures on, as an oracle. It needs a working fontconfig; where there is none the
 * test is skipped and says so.
 */
final class HarfBuzz {

    /** A glyph and the place of its origin from the run's, in font units, y upwards. */
    record Placed(int glyph, long x, long y) {}

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    HarfBuzz(Face face) {
        this.font = load(face).deriveFont((float) face.unitsPerEm()).deriveFont(Map.of(TextAttribute.KERNING,
                TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    private static Font load(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()));
        } catch (FontFormatException e) {
            throw new AssertionError("the oracle does not take the face " + face.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError | RuntimeException e) {
            return abort("no oracle: java.awt.Font does not work here, which needs fontconfig (" + e + ")");
        }
    }

    /** The glyphs of a word, and as the last one the end of the run with the glyph -1. */
    List<Placed> shape(String word) {
        return shape(word, false);
    }

    List<Placed> shape(String word, boolean rightToLeft) {
        GlyphVector vector = font.layoutGlyphVector(CONTEXT, word.toCharArray(), 0, word.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i <= vector.getNumGlyphs(); i++) {
            int glyph = i < vector.getNumGlyphs() ? vector.getGlyphCode(i) : -1;
            if (glyph < 0xFFFE) {
                Point2D point = vector.getGlyphPosition(i);
                placed.add(new Placed(glyph, Math.round(point.getX()), Math.round(-point.getY())));
            }
        }
        return placed;
    }
}
