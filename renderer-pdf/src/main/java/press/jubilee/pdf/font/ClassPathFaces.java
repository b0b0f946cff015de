package press.jubilee.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The faces that come with Jubilee or with a font artifact on the class path. */
final class ClassPathFaces {

    private static final String ASSETS = "press/jubilee/pdf/assets/fonts/";

    private ClassPathFaces() {}

    static LazyFace ofFamily(FaceRequest request) {
        return required(switch (request.family()) {
            case TEXT -> ASSETS + "SourceSerifPro-" + style(request, "It");
            case SANS -> ASSETS + "SourceSansPro-" + style(request, "It");
            case MONO -> "liberation/LiberationMono-" + style(request, "Italic");
        });
    }

    static List<String> names() {
        return List.of("Source Serif Pro", "Source Sans Pro", "Liberation Serif", "Liberation Sans",
                "Liberation Mono");
    }

    /** A face of one of the families of {@link #names}. */
    static OpenTypeFace named(String family, boolean bold, boolean italic) {
        boolean source = family.startsWith("Source");
        String file = (source ? ASSETS : "liberation/") + family.replace(" ", "") + "-"
                + style(new FaceRequest(FontFamily.TEXT, bold, italic), source ? "It" : "Italic");
        return required(file).get().orElseThrow();
    }

    /** Wide in Latin, Greek, Hebrew and symbols, in the manner of the family. */
    static LazyFace liberation(FaceRequest request) {
        String family = request.family() == FontFamily.SANS ? "Sans-" : "Serif-";
        return required("liberation/Liberation" + family + style(request, "Italic"));
    }

    /** From {@code com.helger.font:ph-fonts-noto-sans-sc} or {@code -tc}, where present. */
    static Optional<OpenTypeFace> han(boolean traditional, boolean bold) {
        String region = traditional ? "TC" : "SC";
        return load("fonts/ttf/NotoSans" + region + "/NotoSans" + region + (bold ? "-Bold" : "-Regular")
                + ".ttf");
    }

    /** Markazi Text: Arabic and Persian. */
    static LazyFace arabic(boolean bold) {
        return required("fonts/ttf/Markazi/MarkaziText-" + (bold ? "Bold" : "Regular") + ".ttf");
    }

    private static String style(FaceRequest request, String italic) {
        String style = (request.bold() ? "Bold" : "") + (request.italic() ? italic : "");
        return (style.isEmpty() ? "Regular" : style) + ".ttf";
    }

    private static LazyFace required(String resource) {
        return new LazyFace(() -> Optional.of(load(resource).orElseThrow(() -> new IllegalStateException(
                "the class path lacks " + resource))));
    }

    private static Optional<OpenTypeFace> load(String resource) {
        try (InputStream in = ClassPathFaces.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(FaceLoader.load(in.readAllBytes(), resource));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource + " from the class path", e);
        }
    }
}
