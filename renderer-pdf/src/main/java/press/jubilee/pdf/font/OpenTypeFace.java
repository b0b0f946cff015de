package press.jubilee.pdf.font;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import press.jubilee.pdf.font.opentype.Advances;
import press.jubilee.pdf.font.opentype.CharacterMap;
import press.jubilee.pdf.font.opentype.FaceIdentity;
import press.jubilee.pdf.font.opentype.FaceMetrics;
import press.jubilee.pdf.font.opentype.FontFile;
import press.jubilee.pdf.font.opentype.FontProgram;
import press.jubilee.pdf.font.opentype.Layout;
import press.jubilee.pdf.font.opentype.Outlines;

/**
 * A face read from a TrueType or OpenType program. Of one found in a folder only what says which it is and which characters
 * it has is read at first; all the rest when glyphs of it are asked for.
 */
public final class OpenTypeFace implements Face {

    private static final int BOLD_FROM = 600;

    private final String origin;
    private final CharacterMap characters;
    private final FaceIdentity identity;
    private final FaceMetrics metrics;
    private final Supplier<FontFile> whole;
    private volatile FontFile file;
    private volatile Advances advances;
    private volatile Layout layout;
    private volatile Outlines outlines;

    /**
     * @param summary with the tables that are read at once
     * @param whole with all tables; asked for once
     */
    OpenTypeFace(FontFile summary, Supplier<FontFile> whole) {
        this.origin = summary.origin();
        this.characters = CharacterMap.read(summary);
        this.identity = FaceIdentity.read(summary);
        this.metrics = FaceMetrics.read(summary, characters);
        this.whole = whole;
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public String family() {
        return identity.family();
    }

    /** The file or resource that it came from. */
    public String origin() {
        return origin;
    }

    /** What the foundry calls the version; empty where it does not say. */
    public String version() {
        return identity.version();
    }

    /** Whether people call its family so, in any language; capitals do not count. */
    public boolean isOf(String family) {
        return identity.isOf(family);
    }

    /** The forms of its Han characters; empty where it does not tell, or has none. */
    public Optional<HanForm> hanForm() {
        return identity.form();
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

    /** Whether its characters are Unicode's, not places in a set of symbols. */
    boolean isUnicode() {
        return !characters.isSymbols();
    }

    @Override
    public int advance(int glyph) {
        return advances().of(glyph);
    }

    @Override
    public void outline(int glyph, OutlinePen pen) {
        outlines().draw(glyph, pen);
    }

    @Override
    public int sideBearing(int glyph) {
        return advances().sideBearing(glyph);
    }

    @Override
    public boolean italic() {
        return metrics.italic();
    }

    @Override
    public boolean bold() {
        return metrics.weight() >= BOLD_FROM;
    }

    /** 400 for regular, 700 for bold. */
    int weight() {
        return metrics.weight();
    }

    /** 5 for the usual, less for a condensed face, more for an expanded one. */
    int width() {
        return metrics.width();
    }

    @Override
    public byte[] program() {
        return file().program();
    }

    @Override
    public byte[] program(BitSet glyphs) {
        return file().has("CFF ") ? FontProgram.reduced(file(), name(), glyphs) : program();
    }

    /**
     * The layout tables, opened at the first call.
     *
     * @throws FaceException if they are broken
     */
    public Layout layout() {
        Layout known = layout;
        if (known == null) {
            synchronized (this) {
                known = layout == null ? new Layout(file(), advances()::of) : layout;
                layout = known;
            }
        }
        return known;
    }

    /**
     * Reads all that is still unread but for the outlines of single glyphs.
     *
     * @throws FaceException if something of it is broken
     */
    void open() {
        outlines();
        layout();
    }

    private Outlines outlines() {
        Outlines known = outlines;
        if (known == null) {
            known = Outlines.read(file());
            outlines = known;
        }
        return known;
    }

    private Advances advances() {
        Advances known = advances;
        if (known == null) {
            known = Advances.read(file(), metrics.glyphCount());
            advances = known;
        }
        return known;
    }

    private FontFile file() {
        FontFile known = file;
        if (known == null) {
            synchronized (this) {
                known = file == null ? whole.get() : file;
                file = known;
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return name();
    }
}
