package press.jubilee.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faces that come with Jubilee or with a font artifact on the class path, each loaded when it is first needed. */
final class ClassPathFaces {

    private static final String ASSETS = "press/jubilee/pdf/assets/fonts/";
    private static final List<String> NAMES = List.of("Source Serif Pro", "Source Sans Pro",
            "Liberation Serif", "Liberation Sans", "Liberation Mono");

    private final Map<FaceRequest, LazyFace> families = new LinkedHashMap<>();
    private final Map<FaceRequest, LazyFace> liberation = new LinkedHashMap<>();
    private final Map<Boolean, LazyFace> arabic = new LinkedHashMap<>();
    private final Map<HanForm, Map<Boolean, LazyFace>> han = new EnumMap<>(HanForm.class);

    private final ClassLoader resources;

    ClassPathFaces(ClassLoader resources) {
        this.resources = resources;
        for (FontFamily family : FontFamily.values()) {
            for (int style = 0; style < 4; style++) {
                FaceRequest request = new FaceRequest(family, (style & 2) != 0, (style & 1) != 0);
                families.put(request, required(switch (family) {
                    case TEXT -> ASSETS + "SourceSerifPro-" + style(request, "It");
                    case SANS -> ASSETS + "SourceSansPro-" + style(request, "It");
                    case MONO -> "liberation/LiberationMono-" + style(request, "Italic");
                }));
                liberation.put(request, required("liberation/Liberation"
                        + (family == FontFamily.SANS ? "Sans-" : "Serif-") + style(request, "Italic")));
            }
        }
        for (boolean bold : new boolean[]{false, true}) {
            String style = bold ? "-Bold.ttf" : "-Regular.ttf";
            arabic.put(bold, required("fonts/ttf/Markazi/MarkaziText" + style));
            for (HanForm form : HanForm.values()) {
                han.computeIfAbsent(form, f -> new LinkedHashMap<>()).put(bold, han(form, style));
            }
        }
    }

    /** Source Serif Pro, Source Sans Pro, Liberation Mono. */
    LazyFace ofFamily(FaceRequest request) {
        return families.get(request);
    }

    /** Wide in Latin, Greek, Hebrew and symbols, in the manner of the family. */
    LazyFace liberation(FaceRequest request) {
        return liberation.get(request);
    }

    /** Markazi Text: Arabic and Persian. */
    LazyFace arabic(boolean bold) {
        return arabic.get(bold);
    }

    /** From {@code com.helger.font:ph-fonts-noto-sans-sc} or {@code -tc}, where present. */
    LazyFace han(HanForm form, boolean bold) {
        return han.get(form).get(bold);
    }

    boolean isArabic(Face face) {
        return arabic.values().stream().anyMatch(f -> f.isLoadedAs(face));
    }

    boolean isOfFamily(Face face) {
        return families.values().stream().anyMatch(f -> f.isLoadedAs(face));
    }

    static List<String> names() {
        return NAMES;
    }

    /** A face of one of the families of {@link #names}. */
    OpenTypeFace named(String family, boolean bold, boolean italic) {
        boolean source = family.startsWith("Source");
        String file = (source ? ASSETS : "liberation/") + family.replace(" ", "") + "-"
                + style(new FaceRequest(FontFamily.TEXT, bold, italic), source ? "It" : "Italic");
        return required(file).get().orElseThrow();
    }

    private LazyFace han(HanForm form, String style) {
        return new LazyFace(() -> switch (form) {
            case SIMPLIFIED -> load("fonts/ttf/NotoSansSC/NotoSansSC" + style);
            case TRADITIONAL -> load("fonts/ttf/NotoSansTC/NotoSansTC" + style);
            case JAPANESE, KOREAN -> Optional.empty();
        });
    }

    private static String style(FaceRequest request, String italic) {
        String style = (request.bold() ? "Bold" : "") + (request.italic() ? italic : "");
        return (style.isEmpty() ? "Regular" : style) + ".ttf";
    }

    private LazyFace required(String resource) {
        return new LazyFace(() -> Optional.of(load(resource).orElseThrow(() -> new IllegalStateException(
                "the class path lacks " + resource))));
    }

    private Optional<OpenTypeFace> load(String resource) {
        try (InputStream in = resources.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(FaceLoader.load(in.readAllBytes(), resource));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource + " from the class path", e);
        }
    }
}
