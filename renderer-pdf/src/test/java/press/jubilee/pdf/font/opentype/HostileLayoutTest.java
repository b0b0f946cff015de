package press.jubilee.pdf.font.opentype;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceLoader;
import press.jubilee.pdf.font.OpenTypeFace;

/** Damaged layout tables end in glyphs or in a {@link FaceException}: never in another exception, never in a loop. */
class HostileLayoutTest {

    private static final Set<String> FEATURES = Set.of("ccmp", "locl", "liga", "clig", "calt", "kern", "mark",
            "mkmk", "smcp", "c2sc", "onum", "sups", "case", "frac", "ordn", "aalt", "zero", "size", "dlig");
    private static final String TEXT = "AVAffi\u0301fl\u0328\u0301 1/2 To\u0411\u0301q\u0308";
    private static final int DAMAGES = 600;

    @ParameterizedTest
    @ValueSource(strings = {"GSUB", "GPOS", "GDEF"})
    void surviveDamage(String tag) throws IOException {
        byte[] sound;
        try (InputStream in = HostileLayoutTest.class
                .getResourceAsStream("/press/jubilee/pdf/assets/fonts/SourceSansPro-Regular.ttf")) {
            sound = in.readAllBytes();
        }
        int[] range = range(sound, tag);
        int refused = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int count = 0;
            for (int seed = 0; seed < DAMAGES; seed++) {
                count += refuses(damage(sound, range, new Random(seed))) ? 1 : 0;
            }
            return count;
        });
        assertTrue(refused > 0 && refused < DAMAGES, refused + " refused");
    }

    /** Hits the head of the table, where the structure is, more often than its end. */
    private static byte[] damage(byte[] sound, int[] range, Random random) {
        byte[] program = sound.clone();
        int length = random.nextBoolean() ? Math.min(1500, range[1]) : range[1];
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            program[range[0]
                    + random.nextInt(length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
        }
        return program;
    }

    private static boolean refuses(byte[] program) {
        try {
            OpenTypeFace face = FaceLoader.load(program, "damaged.ttf");
            GlyphBuffer buffer = new GlyphBuffer(TEXT.length());
            TEXT.chars().forEach(c -> buffer.add(face.glyph(c), buffer.length(), false));
            face.layout().plan("latn", "TRK ", FEATURES).apply(buffer, false);
            return false;
        } catch (FaceException e) {
            return true;
        }
    }

    private static int[] range(byte[] program, String tag) {
        java.nio.ByteBuffer data = java.nio.ByteBuffer.wrap(program);
        for (int at = 12;; at += 16) {
            if (new String(program, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals(tag)) {
                return new int[]{data.getInt(at + 8), data.getInt(at + 12)};
            }
        }
    }
}
