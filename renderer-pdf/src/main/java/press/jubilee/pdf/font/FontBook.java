package press.jubilee.pdf.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.jubilee.model.Language;

/**
 * The faces of a book: Source Serif Pro for text, Source Sans Pro, Liberation Mono for code, Liberation Serif and Sans for
 * rare letters, Markazi Text for Arabic and Persian, and a Chinese face where there is one. The user's own faces come before all these. Faces are loaded when
 * they are first needed. Immutable but for that, and safe for many threads.
 */
public final class FontBook {

    private record Han(boolean traditional, boolean bold) {}

    private static final int HAN_SAMPLE = 0x4E2D;
    private static final int ARABIC_SAMPLE = 0x0628;

    private final Map<FontFamily, List<OpenTypeFace>> own;
    private final List<OpenTypeFace> extra;
    private final List<Path> systemFolders;
    private final boolean signs;
    private final Map<FaceRequest, LazyFace> families = new LinkedHashMap<>();
    private final Map<FaceRequest, LazyFace> liberation = new LinkedHashMap<>();
    private final Map<Han, LazyFace> han = new LinkedHashMap<>();
    private final Map<Boolean, LazyFace> arabic = new LinkedHashMap<>();
    private final ConcurrentHashMap<FaceRequest, FaceChain> simplifiedChains = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<FaceRequest, FaceChain> traditionalChains = new ConcurrentHashMap<>();

    private FontBook(Map<FontFamily, List<OpenTypeFace>> own, List<OpenTypeFace> extra,
            List<Path> systemFolders, boolean signs) {
        this.signs = signs;
        this.own = own;
        this.extra = extra;
        this.systemFolders = systemFolders;
        for (FontFamily family : FontFamily.values()) {
            for (int style = 0; style < 4; style++) {
                FaceRequest request = new FaceRequest(family, (style & 2) != 0, (style & 1) != 0);
                families.put(request, ClassPathFaces.ofFamily(request));
                liberation.put(request, ClassPathFaces.liberation(request));
            }
        }
        for (boolean bold : new boolean[]{false, true}) {
            arabic.put(bold, ClassPathFaces.arabic(bold));
        }
        for (int variant = 0; variant < 4; variant++) {
            Han key = new Han((variant & 2) != 0, (variant & 1) != 0);
            han.put(key, new LazyFace(() -> findHan(key)));
        }
    }

    /** With a Chinese face from the class path or else from this machine. */
    public static FontBook standard() {
        return new FontBook(Map.of(), List.of(), SystemFonts.folders(), false);
    }

    /** Without any face of this machine, so that the book comes out the same everywhere. */
    public FontBook withoutSystemFonts() {
        return new FontBook(own, extra, List.of(), signs);
    }

    /** Puts a face of the user's first in its family, for the style it has. */
    public FontBook with(FontFamily family, OpenTypeFace face) {
        Map<FontFamily, List<OpenTypeFace>> faces = new LinkedHashMap<>(own);
        faces.put(family, plus(own.getOrDefault(family, List.of()), face));
        return new FontBook(faces, extra, systemFolders, signs);
    }

    /**
     * Sets a family in the faces of another that comes with Jubilee: Source Serif Pro, Source Sans Pro, Liberation Serif,
     * Liberation Sans or Liberation Mono. Empty for a name that is none of these.
     */
    public Optional<FontBook> with(FontFamily family, String name) {
        if (!ClassPathFaces.names().contains(name)) {
            return Optional.empty();
        }
        FontBook book = this;
        for (int style = 0; style < 4; style++) {
            book = book.with(family, ClassPathFaces.named(name, (style & 2) != 0, (style & 1) != 0));
        }
        return Optional.of(book);
    }

    /** The names of the families that come with Jubilee. */
    public static List<String> names() {
        return ClassPathFaces.names();
    }

    /** Adds a face of the user's for what the family's face lacks: rare letters, symbols, Chinese. */
    public FontBook withFallback(OpenTypeFace face) {
        return new FontBook(own, plus(extra, face), systemFolders, signs);
    }

    /** A book in which a sign may stand for a character that no face has; in others that is an error. */
    public FontBook withSigns(boolean wanted) {
        return wanted == signs ? this : new FontBook(own, extra, systemFolders, wanted);
    }

    public boolean hasSigns() {
        return signs;
    }

    private static List<OpenTypeFace> plus(List<OpenTypeFace> faces, OpenTypeFace face) {
        List<OpenTypeFace> more = new ArrayList<>(faces);
        more.add(face);
        return List.copyOf(more);
    }

    /** The face asked for, whatever it covers. */
    public OpenTypeFace face(FaceRequest request) {
        for (OpenTypeFace face : own.getOrDefault(request.family(), List.of())) {
            if (face.bold() == request.bold() && face.italic() == request.italic()) {
                return face;
            }
        }
        return families.get(request).get().orElseThrow();
    }

    /** Whether a design can ask for the face; other faces of the book only stand in where that lacks a character. */
    public boolean asksFor(Face face) {
        return families.keySet().stream().anyMatch(r -> families.get(r).isLoadedAs(face))
                || own.values().stream().anyMatch(faces -> faces.contains(face));
    }

    /**
     * The face asked for and those to fall back on, in order: the family's, the user's additions, the upright and the
     * other families' faces, Liberation, the Chinese face of the language's script.
     */
    public FaceChain chain(FaceRequest request, Language language) {
        return isTraditional(language)
                ? traditionalChains.computeIfAbsent(request, r -> newChain(r, true))
                : simplifiedChains.computeIfAbsent(request, r -> newChain(r, false));
    }

    /** Asked once a word; only the tags of Chinese are read. */
    private static boolean isTraditional(Language language) {
        return language.tag().startsWith("zh") && language.isTraditionalChinese();
    }

    private FaceChain newChain(FaceRequest request, boolean traditional) {
        List<LazyFace> faces = new ArrayList<>();
        faces.add(new LazyFace(() -> Optional.of(face(request))));
        extra.forEach(face -> faces.add(LazyFace.of(face)));
        faces.add(liberation.get(request));
        faces.add(families.get(request.withItalic(false)));
        faces.add(liberation.get(request.withItalic(false)));
        faces.add(liberation.get(FaceRequest.TEXT));
        faces.add(liberation.get(new FaceRequest(FontFamily.SANS, false, false)));
        faces.add(families.get(new FaceRequest(FontFamily.MONO, request.bold(), false)));
        faces.add(arabic.get(request.bold()));
        faces.add(han.get(new Han(traditional, request.bold())));
        faces.add(han.get(new Han(traditional, false)));
        if (traditional) {
            faces.add(han.get(new Han(false, false)));
        }
        return new FaceChain(faces);
    }

    /**
     * The face of Chinese text, upright always; in the weight asked for where there is one. Empty where neither the user
     * nor the class path nor the machine has one.
     */
    public Optional<OpenTypeFace> han(Language language, boolean bold) {
        boolean traditional = isTraditional(language);
        return han.get(new Han(traditional, bold)).get().or(() -> han.get(new Han(traditional, false)).get())
                .or(() -> traditional ? han.get(new Han(false, bold)).get() : Optional.empty());
    }

    /** The face of the Arabic script, upright always; code keeps its own face for what that has. */
    public Optional<OpenTypeFace> arabic(FaceRequest request) {
        return request.family() == FontFamily.MONO
                ? Optional.empty()
                : ownWith(ARABIC_SAMPLE, request.bold()).or(arabic.get(request.bold())::get);
    }

    /** Whether a face is the one of the Arabic script that comes with Jubilee. */
    public boolean isArabic(OpenTypeFace face) {
        return arabic.values().stream().anyMatch(f -> f.isLoadedAs(face));
    }

    private Optional<OpenTypeFace> findHan(Han wanted) {
        return ownWith(HAN_SAMPLE, wanted.bold())
                .or(() -> ClassPathFaces.han(wanted.traditional(), wanted.bold()))
                .or(() -> SystemFonts.han(systemFolders, wanted.traditional(), wanted.bold()));
    }

    private Optional<OpenTypeFace> ownWith(int sample, boolean bold) {
        List<OpenTypeFace> faces = new ArrayList<>(extra);
        own.values().forEach(faces::addAll);
        return faces.stream().filter(face -> face.glyph(sample) != 0 && face.bold() == bold)
                .findFirst();
    }
}
