package press.jubilee.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.font.FaceException.Fault;

class FaceLoaderTest {

    private static final String SERIF = "/press/jubilee/pdf/assets/fonts/SourceSerifPro-Regular.ttf";

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = FaceLoaderTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIF, "/press/jubilee/pdf/assets/fonts/SourceSansPro-BoldIt.ttf",
        "/liberation/LiberationMono-Regular.ttf"})
    void agreesWithFontBoxOnEveryCharacterAndAdvance(String resource) throws IOException {
        byte[] program = bytes(resource);
        Face face = FaceLoader.load(program, resource);
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(program))) {
            var cmap = oracle.getUnicodeCmapLookup();
            int covered = 0;
            for (int c = 0x20; c < 0x1FFFF; c++) {
                assertEquals(cmap.getGlyphId(c), face.glyph(c), () -> "a character");
                covered += face.glyph(c) == 0 ? 0 : 1;
            }
            assertTrue(covered > 500);
            assertEquals(oracle.getNumberOfGlyphs(), face.glyphCount());
            for (int g = 0; g < face.glyphCount(); g++) {
                assertEquals(oracle.getAdvanceWidth(g), face.advance(g));
            }
            assertEquals(oracle.getName(), face.name());
            assertEquals(oracle.getUnitsPerEm(), face.unitsPerEm());
            assertEquals(oracle.getOS2Windows().getCapHeight(), face.capHeight());
        }
    }

    @Test
    void knowsStyle() throws IOException {
        Face boldItalic = FaceLoader.load(bytes(SERIF.replace("Regular", "BoldIt")), "bi");
        assertTrue(boldItalic.bold());
        assertTrue(boldItalic.italic());
        Face regular = FaceLoader.load(bytes(SERIF), "r");
        assertFalse(regular.bold());
        assertFalse(regular.italic());
        assertTrue(regular.descent() < 0);
        assertTrue(regular.xHeight() > 0 && regular.xHeight() < regular.capHeight());
    }

    @Test
    void refusesFacesThatMustNotBeEmbedded() throws IOException {
        byte[] program = bytes(SERIF);
        int fsType = tableStart(program, "OS/2") + 8;
        program[fsType + 1] = 2;
        assertEquals(Fault.RESTRICTED, fault(program));
        program[fsType + 1] = 4;
        assertEquals("SourceSerifPro-Regular", FaceLoader.load(program, "preview.ttf").name());
        program[fsType] = 2;
        assertEquals(Fault.RESTRICTED, fault(program));
        program[fsType] = 1;
        assertEquals(Fault.RESTRICTED, fault(program));
        program[fsType] = 0;
        program[fsType + 1] = 6;
        assertEquals("SourceSerifPro-Regular", FaceLoader.load(program, "early.ttf").name());
    }

    @Test
    void refusesVariableFonts() throws IOException {
        byte[] program = bytes(SERIF);
        rename(program, "GDEF", "fvar");
        assertEquals(Fault.VARIABLE, fault(program));
    }

    @Test
    void namesTheTableThatIsMissing() throws IOException {
        byte[] program = bytes(SERIF);
        rename(program, "cmap", "xxxx");
        FaceException e = assertThrows(FaceException.class, () -> FaceLoader.load(program, "fonts/a.ttf"));
        assertEquals("fonts/a.ttf: the table cmap is missing", e.getMessage());
        assertEquals("font.broken", e.diagnostic().code());
        assertEquals("fonts/a.ttf", e.diagnostic().at().file());
    }

    @Test
    void refusesOtherFormats() {
        assertEquals(Fault.BROKEN, fault(new byte[3]));
        assertEquals(Fault.FORMAT, fault(Arrays.copyOf("wOF2".getBytes(), 100)));
        assertEquals(Fault.FORMAT, fault(Arrays.copyOf("ttcf".getBytes(), 100)));
        assertEquals(Fault.FORMAT, fault(new byte[100]));
    }

    /** A cut file is broken wherever it is cut; it must never end in another exception. */
    @Test
    void reportsCutFiles() throws IOException {
        byte[] program = bytes(SERIF);
        for (int length = 12; length < program.length; length += 1 + program.length / 97) {
            assertEquals(Fault.BROKEN, fault(Arrays.copyOf(program, length)));
        }
    }

    private static Fault fault(byte[] program) {
        return assertThrows(FaceException.class, () -> FaceLoader.load(program, "x.ttf")).fault();
    }

    private static void rename(byte[] program, String from, String to) {
        int at = entry(program, from);
        for (int i = 0; i < 4; i++) {
            program[at + i] = (byte) to.charAt(i);
        }
    }

    private static int tableStart(byte[] program, String tag) {
        return java.nio.ByteBuffer.wrap(program).getInt(entry(program, tag) + 8);
    }

    private static int entry(byte[] program, String tag) {
        for (int at = 12;; at += 16) {
            if (new String(program, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals(tag)) {
                return at;
            }
        }
    }
}
