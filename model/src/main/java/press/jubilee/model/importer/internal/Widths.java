package press.jubilee.model.importer.internal;

/** How wide words are, counted in Latin letters. */
final class Widths {

    /** From here on a piece of text is prose rather than a label, whatever it ends with. */
    static final int PROSE = 110;

    private Widths() {}

    static int of(String words) {
        return words.codePoints().map(c -> isHan(c) ? 2 : 1).sum();
    }

    /** Han characters, kana, hangul and their punctuation. */
    static boolean isHan(int c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000 && c <= 0x3FFFF;
    }
}
