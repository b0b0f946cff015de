package press.jubilee.pdf.font.opentype;

import press.jubilee.pdf.font.OutlinePen;

/** Outlines of the table {@code CFF}. */
final class CompactOutlines implements Outlines {

    private final CompactFont font;

    private CompactOutlines(CompactFont font) {
        this.font = font;
    }

    static CompactOutlines read(FontFile file) {
        return new CompactOutlines(CompactFont.read(file));
    }

    @Override
    public void draw(int glyph, OutlinePen pen) {
        new CharString(font.charStrings(), font.global(), font.parts().get(font.part(glyph)).local(), pen)
                .draw(glyph);
    }
}
