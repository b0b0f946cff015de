package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceLoader;
import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.font.opentype.BuiltFont.Kind;
import press.jubilee.pdf.proof.PathPen;

/** Faces in CFF: what is drawn of the whole face, and what a reader draws of the part that is embedded. */
class CompactSubsetTest {

    private static final String CHARACTERS = " -abcdefghijklmnop\u4E00\u4E8C\u4E09";

    private static CFFFont cff(byte[] program) throws IOException {
        TableData table = FontFile.read(program, "x.otf").required("CFF ");
        return new CFFParser().parse(new RandomAccessReadBuffer(table.bytes(0, table.length()))).getFirst();
    }

    private static Rectangle2D drawn(OpenTypeFace face, int glyph) {
        var pen = new PathPen(new Path2D.Double());
        face.outline(glyph, pen);
        return pen.path().getBounds2D();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsEachGlyphWithTheSubroutinesOfItsPart(Kind kind) {
        BuiltFont built = BuiltFont.of(kind, CHARACTERS);
        OpenTypeFace face = FaceLoader.load(built.program(), "built");
        for (int glyph = 0; glyph < built.glyphs(); glyph++) {
            assertEquals(new Rectangle2D.Double(0, 0, BuiltFont.width(glyph), built.height(glyph)),
                    drawn(face, glyph), kind + " " + glyph);
            assertEquals(BuiltFont.width(glyph) + 50, face.advance(glyph));
        }
    }

    /** Another reader finds each kept glyph under its number in the whole face, with its width, and no other. */
    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"NAMED_CFF", "CID_CFF"})
    void keepsGlyphsUnderTheirNumbers(Kind kind) throws IOException {
        BuiltFont built = BuiltFont.of(kind, CHARACTERS);
        OpenTypeFace face = FaceLoader.load(built.program(), "built");
        BitSet kept = new BitSet();
        "ag\u4E8C".codePoints().map(built::glyph).forEach(kept::set);
        CFFFont part = cff(face.program(kept));
        assertTrue(part instanceof CFFCIDFont);
        assertEquals(1 + kept.cardinality(), part.getNumCharStrings());
        assertEquals(face.name(), part.getName());
        for (int glyph : kept.stream().toArray()) {
            GeneralPath path = part.getType2CharString(glyph).getPath();
            assertEquals(drawn(face, glyph), path.getBounds2D(), kind + " " + glyph);
            assertEquals(face.advance(glyph), part.getType2CharString(glyph).getWidth());
            assertTrue(((CFFCIDFont) part).getCharset().getGIDForCID(glyph) > 0);
        }
        assertEquals(0, ((CFFCIDFont) part).getCharset().getGIDForCID(built.glyph('b')));
        assertFalse(drawn(face, built.glyph('a')).equals(drawn(face, built.glyph('g'))));
    }

    @Test
    void isTheSameWheneverItIsMade() {
        BitSet kept = new BitSet();
        kept.set(3, 9);
        byte[] program = BuiltFont.of(Kind.CID_CFF, CHARACTERS).program();
        assertArrayEquals(FaceLoader.load(program, "a").program(kept),
                FaceLoader.load(program.clone(), "b").program(kept));
    }

    @Test
    void takesPartOfAMemberOfACollection() throws IOException {
        byte[] program = BuiltFont.collection(BuiltFont.of(Kind.NAMED_CFF, "abc").program(),
                BuiltFont.of(Kind.CID_CFF, CHARACTERS).named("Second", "Regular").program());
        OpenTypeFace second = FaceLoader.loadAll(program, "two.otc").get(1);
        assertEquals("Second-Regular", second.name());
        BitSet kept = new BitSet();
        kept.set(7);
        assertEquals(drawn(second, 7),
                cff(second.program(kept)).getType2CharString(7).getPath().getBounds2D());
    }

    /** Wherever the outlines are cut or overwritten, the fault is told as the face's. */
    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"NAMED_CFF", "CID_CFF"})
    void tellsOfBrokenOutlines(Kind kind) {
        byte[] program = BuiltFont.of(kind, CHARACTERS).program();
        TableData table = FontFile.read(program, "x").required("CFF ");
        int start = new String(program, StandardCharsets.ISO_8859_1)
                .indexOf(new String(table.bytes(0, 40), StandardCharsets.ISO_8859_1));
        BitSet all = new BitSet();
        all.set(0, 20);
        int told = 0;
        for (int at = start; at < start + table.length(); at++) {
            byte[] broken = program.clone();
            broken[at] = (byte) 0xEE;
            try {
                FaceLoader.load(broken, "x").program(all);
            } catch (FaceException e) {
                told++;
            }
        }
        assertTrue(told > 20, told + " faults");
        assertThrows(FaceException.class, () -> {
            byte[] broken = program.clone();
            broken[start + 2] = 0x7F;
            FaceLoader.load(broken, "x").program(all);
        });
    }
}
