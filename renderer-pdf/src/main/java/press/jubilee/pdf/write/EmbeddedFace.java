package press.jubilee.pdf.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.BitSet;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import press.jubilee.pdf.font.Face;

/**
 * A face in one file: which of its glyphs are in use, and which characters each of them shows. A glyph shows one text as
 * far as the file's character map goes, the first it was used for; another one later needs an {@code ActualText}. It
 * learns while the book is looked through, and is only looked at afterwards.
 */
final class EmbeddedFace {

    /** OpenPDF takes glyphs from here on for none; no face in use has so many. */
    private static final int FIRST_REFUSED_GLYPH = 0xFFFE;

    /** Behind the capitals of Latin, Greek and Cyrillic. */
    private static final int CAPITALS_END = 0x530;
    private static final String DOTS = "・·•";
    /** A space of no width. */
    private static final String NOTHING = "\u200B";

    private final Face face;
    private final int ordinal;
    private final BitSet kept = new BitSet();
    private final String[] texts;
    private final int[] widths;

    /** @param ordinal how many faces the book uses before this one */
    EmbeddedFace(Face face, int ordinal) {
        this.face = face;
        this.ordinal = ordinal;
        this.texts = new String[face.glyphCount()];
        this.widths = new int[face.glyphCount()];
        claim(' ');
        claim('-');
    }

    /** The no-break space and the soft hyphen share glyphs with these, which must not change their meaning for that. */
    private void claim(char c) {
        int glyph = face.glyph(c);
        if (glyph != 0) {
            texts[glyph] = String.valueOf(c);
        }
    }

    Face face() {
        return face;
    }

    /** How many faces the book uses before this one. */
    int ordinal() {
        return ordinal;
    }

    /** Its name among the resources of every page that uses it. */
    String resource() {
        return "F" + (ordinal + 1);
    }

    /** The glyphs in use. */
    BitSet glyphs() {
        return (BitSet) kept.clone();
    }

    /** The face as OpenPDF writes it, reduced to the glyphs in use. */
    BaseFont load(int compression) throws IOException {
        byte[] program = face.program(kept);
        boolean reduced = program[0] == 'O';
        String ending = reduced ? ".otf" : ".ttf";
        try {
            BaseFont font = BaseFont.createFont(face.name() + ending, BaseFont.IDENTITY_H, BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED, program, null);
            font.setSubset(!reduced);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(compression);
            return font;
        } catch (DocumentException e) {
            throw new IOException("the face " + face.name() + " cannot be embedded: " + e.getMessage(), e);
        }
    }

    /** As the file declares it, in whole thousandths of the em; of a glyph that has been kept. */
    int declaredWidth(int glyph) {
        return widths[glyph];
    }

    /** Has the subset contain a glyph. */
    void keep(int glyph) {
        if (kept.get(glyph)) {
            return;
        }
        widths[glyph] = face.advance(glyph) * 1000 / face.unitsPerEm();
        if (glyph >= FIRST_REFUSED_GLYPH) {
            throw new IllegalArgumentException(
                    "glyph " + glyph + " of " + face.name() + " cannot be embedded");
        }
        kept.set(glyph);
    }

    /** Has the subset contain the space. */
    void keepSpace() {
        int space = face.glyph(' ');
        if (space != 0) {
            keep(space);
        }
    }

    /** Has the subset contain a glyph that fills room. */
    void keepBlank() {
        int blank = Room.blank(face);
        if (blank != 0) {
            keep(blank);
        }
    }

    /** Whether the character map gives a glyph the characters of {@code text} from {@code start} to {@code end}. */
    boolean shows(int glyph, String text, int start, int end) {
        String known = texts[glyph];
        if (known == null) {
            texts[glyph] = text.substring(start, end);
            return true;
        }
        return known.length() == end - start && text.startsWith(known, start);
    }

    /** Six letters that stand for the glyphs in use: the same for the same subset, others for another one. */
    String subsetTag() {
        MessageDigest digest = DigestingStream.sha256();
        digest.update(face.name().getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(kept.toByteArray());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % 26));
        }
        return tag.toString();
    }

    /**
     * From glyphs to characters, for those who search, copy or listen. A capital letter that stood nowhere but at the head
     * of a text, where the word beside it says what it is, gets its character all the same, and so does a dot that stood
     * nowhere but under others. A blank that only fills room is nothing.
     */
    byte[] characterMap() {
        for (int c = 'A'; c < CAPITALS_END; c++) {
            if (Character.isUpperCase(c)) {
                name(c);
            }
        }
        DOTS.chars().forEach(this::name);
        name(Room.EN_SPACE, NOTHING);
        return CharacterMap.of(kept, texts);
    }

    private void name(int c) {
        name(c, Character.toString(c));
    }

    private void name(int c, String text) {
        int glyph = face.glyph(c);
        if (glyph != 0 && kept.get(glyph) && texts[glyph] == null) {
            texts[glyph] = text;
        }
    }
}
