package press.jubilee.pdf.font.opentype;

import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The lookups for one script, language and set of features, in order. Immutable and safe for many threads; each thread
 * brings its own buffer.
 */
public final class LayoutPlan {

    private final GlyphDefinitions definitions;
    private final Optional<LayoutTable> gsub;
    private final Optional<LayoutTable> gpos;
    private final LookupSequence substitutions;
    private final LookupSequence positionings;
    private final IntUnaryOperator advances;

    LayoutPlan(GlyphDefinitions definitions, Optional<LayoutTable> gsub, LookupSequence substitutions,
            Optional<LayoutTable> gpos, LookupSequence positionings, IntUnaryOperator advances) {
        this.definitions = definitions;
        this.gsub = gsub;
        this.gpos = gpos;
        this.substitutions = substitutions;
        this.positionings = positionings;
        this.advances = advances;
    }

    /**
     * Substitutes the buffer's glyphs, then sets their advances and offsets, in font units.
     *
     * @param buffer in logical order; afterwards from left to right
     * @throws press.jubilee.pdf.font.FaceException if the font's tables are broken
     */
    public void apply(GlyphBuffer buffer, boolean rightToLeft) {
        if (definitions.hasClasses()) {
            for (int i = 0; i < buffer.length(); i++) {
                buffer.setKind(i, definitions.kind(buffer.glyph(i)));
            }
        }
        gsub.ifPresent(table -> run(buffer, table, substitutions));
        buffer.startPositioning();
        for (int i = 0; i < buffer.length(); i++) {
            int glyph = buffer.glyph(i);
            buffer.advances[i] = glyph == GlyphBuffer.SEPARATOR ? 0 : advances.applyAsInt(glyph);
        }
        gpos.ifPresent(table -> run(buffer, table, positionings));
        placeMarks(buffer, rightToLeft);
        if (rightToLeft) {
            buffer.reverse();
        }
    }

    private void run(GlyphBuffer buffer, LayoutTable table, LookupSequence lookups) {
        if (!lookups.isEmpty()) {
            LayoutPass pass = new LayoutPass(buffer, definitions, table);
            pass.run(lookups);
        }
    }

    /** Marks take no room. Without {@code GPOS} they stand over the glyph before, as their outlines are drawn to do. */
    private void placeMarks(GlyphBuffer buffer, boolean rightToLeft) {
        for (int i = 0; i < buffer.length(); i++) {
            if (buffer.isMark(i)) {
                buffer.xOffsets[i] -= gpos.isEmpty() ? buffer.advances[i] : 0;
                buffer.advances[i] = 0;
            }
        }
        for (int i = 0; i < buffer.length(); i++) {
            int base = i - buffer.attached[i];
            if (base < i) {
                buffer.xOffsets[i] += buffer.xOffsets[base] + pen(buffer, base, i, rightToLeft);
                buffer.yOffsets[i] += buffer.yOffsets[base];
            }
        }
    }

    /** How far the base's origin is from the mark's. */
    private static int pen(GlyphBuffer buffer, int base, int mark, boolean rightToLeft) {
        int distance = 0;
        for (int i = base; i < mark; i++) {
            distance += rightToLeft ? buffer.advances[i + 1] : -buffer.advances[i];
        }
        return distance;
    }
}
