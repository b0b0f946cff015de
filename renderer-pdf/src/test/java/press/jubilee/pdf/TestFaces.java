package press.jubilee.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.font.FaceLoader;

/** Real faces for tests, each loaded once. */
public final class TestFaces {

    public static final Face SERIF = load("/press/jubilee/pdf/assets/fonts/SourceSerifPro-Regular.ttf");
    public static final Face SERIF_ITALIC = load("/press/jubilee/pdf/assets/fonts/SourceSerifPro-It.ttf");
    public static final Face SANS_BOLD = load("/press/jubilee/pdf/assets/fonts/SourceSansPro-Bold.ttf");
    public static final Face MONO = load("/liberation/LiberationMono-Regular.ttf");

    private TestFaces() {}

    /** The Chinese face; large, and so loaded only by those who ask for it. */
    public static Face chinese() {
        return Chinese.FACE;
    }

    public static Face load(String resource) {
        return FaceLoader.load(program(resource), resource);
    }

    public static byte[] program(String resource) {
        try (InputStream in = TestFaces.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Chinese {
        private static final Face FACE = load("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
    }
}
