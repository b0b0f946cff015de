package press.jubilee.pdf.font;

import java.util.BitSet;
import press.jubilee.pdf.font.opentype.Advances;
import press.jubilee.pdf.font.opentype.CharacterMap;
import press.jubilee.pdf.font.opentype.FaceMetrics;
import press.jubilee.pdf.font.opentype.FontFile;
import press.jubilee.pdf.font.opentype.FontProgram;
import press.jubilee.pdf.font.opentype.Layout;
import press.jubilee.pdf.font.opentype.Outlines;

/** A face read from a TrueType or OpenType program. */
public final class OpenTypeFace implements Face {

    private static final int BOLD_FROM = 600;

    private final FontFile file;
    private final CharacterMap characters;
    private final FaceMetrics metrics;
    private final Advances advances;
    private volatile Layout layout;
    private volatile Outlines outlines;

    OpenTypeFace(FontFile file) {
        this.file = file;
        this.characters = CharacterMap.read(file);
        this.metrics = FaceMetrics.read(file, characters);
        this.advances = Advances.read(file, metrics.glyphCount());
    }

    @Override
    public String name() {
        return metrics.name();
    }

    @Override
    public String family() {
        return metrics.family();
    }

    @Override
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    @Override
    public int ascent() {
        return metrics.ascent();
    }

    @Override
    public int descent() {
        return metrics.descent();
    }

    @Override
    public int capHeight() {
        return metrics.capHeight();
    }

    @Override
    public int xHeight() {
        return metrics.xHeight();
    }

    @Override
    public int glyphCount() {
        return metrics.glyphCount();
    }

    @Override
    public int glyph(int codePoint) {
        int glyph = characters.glyph(codePoint);
        return glyph < metrics.glyphCount() ? glyph : 0;
    }

    @Override
    public int advance(int glyph) {
        return advances.of(glyph);
    }

    @Override
    public void outline(int glyph, OutlinePen pen) {
        Outlines known = outlines;
        if (known == null) {
            known = Outlines.read(file);
            outlines = known;
        }
        known.draw(glyph, pen);
    }

    @Override
    public int sideBearing(int glyph) {
        return advances.sideBearing(glyph);
    }

    @Override
    public boolean italic() {
        return metrics.italic();
    }

    @Override
    public boolean bold() {
        return metrics.weight() >= BOLD_FROM;
    }

    @Override
    public byte[] program() {
        return file.program();
    }

    @Override
    public byte[] program(BitSet glyphs) {
        return file.has("CFF ") ? FontProgram.reduced(file, name(), glyphs) : program();
    }

    /**
     * The layout tables, opened at the first call.
     *
     * @throws FaceException if they are broken
     */
    public Layout layout() {
        Layout known = layout;
        if (known == null) {
            synchronized (file) {
                known = layout == null ? new Layout(file, advances::of) : layout;
                layout = known;
            }
        }
        return known;
    }

    /** Whether the foundry permits embedding only the glyphs used. */
    public boolean subsettable() {
        return metrics.subsettable();
    }

    @Override
    public String toString() {
        return name();
    }
}
