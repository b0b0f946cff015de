package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceLoader;
import press.jubilee.pdf.font.OpenTypeFace;

class FontCollectionTest {

    private static final String FOLDER = "/press/jubilee/pdf/assets/fonts/";

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = FontCollectionTest.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void takesEachMemberOut() throws IOException {
        byte[] regular = bytes("SourceSerifPro-Regular.ttf");
        byte[] bold = bytes("SourceSerifPro-Bold.ttf");
        List<OpenTypeFace> faces = FaceLoader.loadAll(BuiltFont.collection(regular, bold), "two.ttc");
        assertEquals(List.of("SourceSerifPro-Regular", "SourceSerifPro-Bold"),
                faces.stream().map(OpenTypeFace::name).toList());
        OpenTypeFace alone = FaceLoader.load(bold, "bold.ttf");
        for (int c = 0x20; c < 0x500; c++) {
            assertEquals(alone.glyph(c), faces.get(1).glyph(c));
        }
        FontFile original = FontFile.read(bold, "bold.ttf");
        FontFile extracted = FontFile.read(faces.get(1).program(), "extracted");
        assertArrayEquals(table(original, "glyf"), table(extracted, "glyf"));
        assertArrayEquals(table(original, "GPOS"), table(extracted, "GPOS"));
    }

    /** The sum of a font's words, its own adjustment included, is a fixed number (OpenType, "head"). */
    @Test
    void adjustsTheChecksum() throws IOException {
        byte[] program = FaceLoader.loadAll(BuiltFont.collection(bytes("SourceSansPro-It.ttf")), "one.ttc")
                .getFirst()
                .program();
        int sum = 0;
        for (int i = 0; i < program.length; i += 4) {
            sum += ByteBuffer.wrap(program).getInt(i);
        }
        assertEquals(0xB1B0AFBA, sum);
    }

    @Test
    void refusesABrokenCollection() throws IOException {
        byte[] broken = Arrays.copyOf(BuiltFont.collection(bytes("SourceSansPro-It.ttf")), 1000);
        assertThrows(FaceException.class, () -> FaceLoader.loadAll(broken, "cut.ttc"));
    }

    private static byte[] table(FontFile file, String tag) {
        TableData data = file.required(tag);
        byte[] copy = new byte[data.length()];
        data.copyTo(copy, 0);
        return copy;
    }
}
