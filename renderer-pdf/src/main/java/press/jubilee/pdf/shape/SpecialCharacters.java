package press.jubilee.pdf.shape;

import press.jubilee.pdf.font.Face;

/** Characters that need no glyph of their own: spaces of given widths, hyphens under other names, invisible signs. */
final class SpecialCharacters {

    static final int SPACE = 0x20;
    static final int NON_JOINER = 0x200C;

    private static final int HYPHEN_MINUS = 0x2D;
    private static final int HYPHEN = 0x2010;
    private static final int NO_BREAK_HYPHEN = 0x2011;

    private SpecialCharacters() {}

    /** Whether a character shows nothing and takes no room: soft hyphen, joiners, direction marks, selectors. */
    static boolean isInvisible(int c) {
        return c >= 0xAD && (c == 0xAD || c == 0x34F || c == 0x61C || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF || c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Whether a space glyph can stand for the character, in the width of {@link #spaceWidth}. */
    static boolean isSpace(int c) {
        return c == SPACE || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c >= 0x2000 && c <= 0x200A
                || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /**
     * The width of a space, in font units: parts of an em as Unicode names them, a fifth for the thin space, a tenth for
     * the hair space, and for the narrow no-break space the thin space's width, as French typography wants before !, ?
     * and ;.
     *
     * @see <a href="https://www.unicode.org/versions/latest/core-spec/chapter-6/#G12061">Unicode, table 6-2</a>
     */
    static int spaceWidth(int c, Face face) {
        int em = face.unitsPerEm();
        return switch (c) {
            case 0x2000, 0x2002 -> em / 2;
            case 0x2001, 0x2003, 0x3000 -> em;
            case 0x2004 -> em / 3;
            case 0x2005 -> em / 4;
            case 0x2006 -> em / 6;
            case 0x2007 -> face.advance(face.glyph('0'));
            case 0x2008 -> face.advance(face.glyph('.'));
            case 0x2009, 0x202F -> em / 5;
            case 0x200A -> em / 10;
            case 0x205F -> em * 4 / 18;
            default -> face.advance(face.glyph(SPACE));
        };
    }

    /** What stands for a character that no face has: the replacement character, a white square, a question mark. */
    static int sign(Face face) {
        for (int c : new int[]{0xFFFD, 0x25A1, 0x25A0, '?'}) {
            if (face.glyph(c) != 0) {
                return face.glyph(c);
            }
        }
        return 0;
    }

    /** The glyph of a character or of one that looks the same; 0 where the face has neither. */
    static int glyph(int c, Face face) {
        int glyph = face.glyph(c);
        if (glyph != 0) {
            return glyph;
        }
        if (isSpace(c)) {
            return face.glyph(SPACE);
        }
        return switch (c) {
            case NO_BREAK_HYPHEN -> glyph(HYPHEN, face);
            case HYPHEN -> face.glyph(HYPHEN_MINUS);
            default -> 0;
        };
    }
}
