package press.jubilee.pdf.font.opentype;

import java.util.List;

/**
 * Lookups in the order in which they are applied, and for each glyph which of them may begin with it, so that most lookups
 * are passed over for most words. Immutable and safe for many threads.
 */
final class LookupSequence {

    private static final int BITS = 64;

    private final List<Lookup> lookups;
    private final long[][] masks;

    LookupSequence(List<Lookup> lookups, int glyphCount) {
        this.lookups = List.copyOf(lookups);
        this.masks = new long[(lookups.size() + BITS - 1) / BITS][glyphCount];
        for (int i = 0; i < lookups.size(); i++) {
            for (Rule rule : lookups.get(i).rules()) {
                rule.coverage().mark(masks[i / BITS], 1L << i);
            }
        }
    }

    Lookup lookup(int i) {
        return lookups.get(i);
    }

    boolean isEmpty() {
        return lookups.isEmpty();
    }

    boolean starts(int i, int glyph) {
        long[] page = masks[i / BITS];
        return glyph >= 0 && glyph < page.length && (page[glyph] & 1L << i) != 0;
    }

    /** The first lookup from {@code from} on that may begin with one of the buffer's glyphs; -1 if there is none. */
    int next(GlyphBuffer buffer, int from) {
        for (int i = from; i < lookups.size(); i = (i / BITS + 1) * BITS) {
            long[] page = masks[i / BITS];
            long found = 0;
            for (int at = 0; at < buffer.length(); at++) {
                int glyph = buffer.glyph(at);
                found |= glyph >= 0 && glyph < page.length ? page[glyph] : 0;
            }
            found &= -1L << i;
            if (found != 0) {
                return i / BITS * BITS + Long.numberOfTrailingZeros(found);
            }
        }
        return -1;
    }
}
