package press.jubilee.pdf.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * An ICC profile (version 2.4, ICC.1:2001-04) of a press that never was: each ink is the complement of its colour, black what they
 * have in common, and under that the three are printed once more, so that black comes to 400 %.
 */
public final class TestPress {

    private static final int GRID = 17;

    private TestPress() {}

    public static Path save(Path file) throws IOException {
        byte[] table = table();
        ByteBuffer out = ByteBuffer.allocate(144 + table.length);
        out.putInt(out.capacity()).putInt(0).putInt(0x02400000);
        name(out, "prtrCMYKLab ");
        out.position(36);
        name(out, "acsp");
        out.position(68);
        out.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        out.position(128);
        out.putInt(1);
        name(out, "B2A0");
        out.putInt(144).putInt(table.length).put(table);
        return Files.write(file, out.array());
    }

    private static void name(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A lut8Type, 6.5.8. */
    private static byte[] table() {
        ByteBuffer out = ByteBuffer.allocate(48 + 3 * 256 + GRID * GRID * GRID * 4 + 4 * 256);
        name(out, "mft1");
        out.putInt(0).put((byte) 3).put((byte) 4).put((byte) GRID).put((byte) 0);
        for (int i = 0; i < 9; i++) {
            out.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        straight(out, 3);
        for (int l = 0; l < GRID; l++) {
            for (int a = 0; a < GRID; a++) {
                for (int b = 0; b < GRID; b++) {
                    node(out, 100.0 * l / (GRID - 1), 255.0 * a / (GRID - 1) - 128,
                            255.0 * b / (GRID - 1) - 128);
                }
            }
        }
        straight(out, 4);
        return out.array();
    }

    private static void straight(ByteBuffer out, int channels) {
        for (int i = 0; i < channels * 256; i++) {
            out.put((byte) i);
        }
    }

    private static void node(ByteBuffer out, double l, double a, double b) {
        double y = (l + 16) / 116;
        double[] xyz = {0.9642 * cube(y + a / 500), cube(y), 0.8249 * cube(y - b / 200)};
        double[] light = {3.1339 * xyz[0] - 1.6169 * xyz[1] - 0.4906 * xyz[2],
            -0.9788 * xyz[0] + 1.9161 * xyz[1] + 0.0335 * xyz[2],
            0.0719 * xyz[0] - 0.2290 * xyz[1] + 1.4052 * xyz[2]};
        double[] lacking = Arrays.stream(light).map(v -> 1 - Math.pow(Math.clamp(v, 0, 1), 1 / 2.2))
                .toArray();
        for (double ink : lacking) {
            out.put((byte) Math.round(255 * ink));
        }
        out.put((byte) Math.round(255 * Arrays.stream(lacking).min().orElseThrow()));
    }

    private static double cube(double t) {
        return t > 6.0 / 29 ? t * t * t : 3 * 36.0 / 841 * (t - 4.0 / 29);
    }
}
