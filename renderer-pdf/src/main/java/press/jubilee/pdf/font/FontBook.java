package press.jubilee.pdf.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.pdf.font.FaceChain.Source;

/**
 * The faces of a book, in the order in which they are asked: the design's own and what the user adds to them; those of the
 * folders that the user gives; those of the class path, which are Source Serif Pro for text, Source Sans Pro, Liberation Mono
 * for code, Liberation Serif and Sans for rare letters, Markazi Text for Arabic and Persian, and a Chinese face where there is one;
 * those of this machine. Faces are loaded when they are first needed. Immutable but for that, and safe for many threads.
 */
public final class FontBook {

    private static final int ARABIC_SAMPLE = 0x0628;

    private final Map<FontFamily, List<OpenTypeFace>> own;
    private final List<OpenTypeFace> extra;
    private final FaceShelf given;
    private final ClassPathFaces classPath;
    private final FaceShelf machine;
    private final boolean signs;
    private final HanFaces han;
    private final Map<HanForm, Map<FaceRequest, FaceChain>> chains = new EnumMap<>(HanForm.class);

    private FontBook(Map<FontFamily, List<OpenTypeFace>> own, List<OpenTypeFace> extra, FaceShelf given,
            ClassPathFaces classPath, FaceShelf machine, boolean signs) {
        this.own = own;
        this.extra = extra;
        this.given = given;
        this.classPath = classPath;
        this.machine = machine;
        this.signs = signs;
        this.han = new HanFaces(owned().toList(), given, classPath, machine);
        for (HanForm form : HanForm.values()) {
            chains.put(form, new ConcurrentHashMap<>());
        }
    }

    /** With what is on the class path, and behind that the faces of this machine. */
    public static FontBook standard() {
        return new FontBook(Map.of(), List.of(), FaceShelf.EMPTY,
                new ClassPathFaces(FontBook.class.getClassLoader()),
                FaceShelf.ofMachine(MachineFonts.folders()), false);
    }

    /** Without any face of this machine, so that the book comes out the same everywhere. */
    public FontBook withoutSystemFonts() {
        return onMachine(List.of());
    }

    /** With the faces of these folders as the machine's, instead of those that the system has. */
    public FontBook onMachine(List<Path> folders) {
        return new FontBook(own, extra, given, classPath, FaceShelf.ofMachine(folders), signs);
    }

    /**
     * With the TrueType and OpenType files of a folder and of folders in it, in the order of their names, behind those of
     * folders that were given before. They set what the design's own faces lack, and a design may name their families.
     */
    public FontBook withFolder(Path folder) {
        List<Path> folders = new ArrayList<>(given.folders());
        folders.add(folder);
        return new FontBook(own, extra, FaceShelf.given(folders), classPath, machine, signs);
    }

    /** Puts a face of the user's first in its family, for the style it has. */
    public FontBook with(FontFamily family, OpenTypeFace face) {
        Map<FontFamily, List<OpenTypeFace>> faces = new LinkedHashMap<>(own);
        faces.put(family, plus(own.getOrDefault(family, List.of()), face));
        return new FontBook(faces, extra, given, classPath, machine, signs);
    }

    /**
     * Sets a family in the faces of another: one of the given folders, by any of its names, in the weights nearest to regular
     * and bold; or one that comes with Jubilee, Source Serif Pro, Source Sans Pro, Liberation Serif, Liberation Sans or
     * Liberation Mono. Empty for a name that is none of these.
     *
     * @throws FaceException if a face of the given folders is called so and must not be embedded, or is broken
     */
    public Optional<FontBook> with(FontFamily family, String name) {
        List<OpenTypeFace> named = given.all().stream().filter(f -> f.isOf(name)).toList();
        if (named.isEmpty()) {
            given.refused().stream().filter(f -> f.isOf(name)).findFirst().ifPresent(f -> {
                throw f.why();
            });
            return ClassPathFaces.names().contains(name)
                    ? Optional.of(withOwn(family, name))
                    : Optional.empty();
        }
        FontBook book = this;
        for (int style = 0; style < 4; style++) {
            boolean bold = (style & 2) != 0;
            boolean italic = (style & 1) != 0;
            Optional<OpenTypeFace> best = given.faces(FaceOrder.byStyle(named, bold, italic),
                    f -> f.bold() == bold && f.italic() == italic).findFirst();
            book = best.isPresent() ? book.with(family, best.get()) : book;
        }
        return Optional.of(book);
    }

    private FontBook withOwn(FontFamily family, String name) {
        FontBook book = this;
        for (int style = 0; style < 4; style++) {
            book = book.with(family, classPath.named(name, (style & 2) != 0, (style & 1) != 0));
        }
        return book;
    }

    /** The names of the families that come with Jubilee. */
    public static List<String> names() {
        return ClassPathFaces.names();
    }

    /** Adds a face of the user's for what the family's face lacks: rare letters, symbols, Chinese. */
    public FontBook withFallback(OpenTypeFace face) {
        return new FontBook(own, plus(extra, face), given, classPath, machine, signs);
    }

    /** A book in which a sign may stand for a character that no face has; in others that is an error. */
    public FontBook withSigns(boolean wanted) {
        return wanted == signs ? this : new FontBook(own, extra, given, classPath, machine, wanted);
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
        return own(request).orElseGet(() -> classPath.ofFamily(request).get().orElseThrow());
    }

    private Optional<OpenTypeFace> own(FaceRequest request) {
        return own.getOrDefault(request.family(), List.of()).stream()
                .filter(f -> f.bold() == request.bold() && f.italic() == request.italic()).findFirst();
    }

    /** Whether a design can ask for the face; other faces of the book only stand in where that lacks a character. */
    public boolean asksFor(Face face) {
        return classPath.isOfFamily(face) || own.values().stream().anyMatch(faces -> faces.contains(face));
    }

    /** The face asked for and those to fall back on, in the book's order. */
    public FaceChain chain(FaceRequest request, Language language) {
        HanForm form = HanForm.of(language);
        Map<FaceRequest, FaceChain> known = chains.get(form);
        FaceChain chain = known.get(request);
        return chain != null ? chain : known.computeIfAbsent(request, r -> newChain(r, form));
    }

    private FaceChain newChain(FaceRequest request, HanForm form) {
        FaceRequest upright = request.withItalic(false);
        List<Source> sources = new ArrayList<>();
        sources.add(fit -> Stream.concat(own(upright).stream(), extra.stream()).filter(fit));
        sources.add(fit -> given.faces(
                FaceOrder.byStyle(given.all(), form, request.bold(), request.italic()), fit));
        Stream.of(classPath.liberation(request), classPath.ofFamily(upright), classPath.liberation(upright),
                classPath.liberation(FaceRequest.TEXT),
                classPath.liberation(new FaceRequest(FontFamily.SANS, false, false)),
                classPath.ofFamily(new FaceRequest(FontFamily.MONO, request.bold(), false)),
                classPath.arabic(request.bold()), han.brought(form, request.bold()),
                han.brought(form, false), classPath.han(HanForm.SIMPLIFIED, false),
                classPath.han(HanForm.TRADITIONAL, false)).map(Source::of).forEach(sources::add);
        Source last = fit -> machine.faces(
                FaceOrder.byStyle(machine.all(), form, request.bold(), request.italic()),
                fit.and(OpenTypeFace::isUnicode));
        return new FaceChain(face(request), sources, last);
    }

    /**
     * The face of Han characters in text of the language, upright always: with the forms of that language and in the weight
     * asked for where there is one, and of this machine where the book brings none along. Empty where there is none.
     */
    public Optional<OpenTypeFace> han(Language language, boolean bold) {
        return han.face(HanForm.of(language), bold);
    }

    /** The face of the Arabic script, upright always; code keeps its own face for what that has. */
    public Optional<OpenTypeFace> arabic(FaceRequest request) {
        if (request.family() == FontFamily.MONO) {
            return Optional.empty();
        }
        Predicate<OpenTypeFace> fit = f -> f.bold() == request.bold() && f.glyph(ARABIC_SAMPLE) != 0;
        return owned().filter(fit).findFirst().or(() -> given.faces(given.all(), fit).findFirst())
                .or(classPath.arabic(request.bold())::get);
    }

    private Stream<OpenTypeFace> owned() {
        return Stream.concat(extra.stream(), own.values().stream().flatMap(List::stream));
    }

    /** Whether a face is the one of the Arabic script that comes with Jubilee. */
    public boolean isArabic(OpenTypeFace face) {
        return classPath.isArabic(face);
    }

    /** The faces of this machine that have been taken so far, by whichever text. */
    public Set<OpenTypeFace> ofMachine() {
        return machine.used();
    }

    /** Which files of the given folders cannot be used, and which of this machine's, so far as they were looked through. */
    public List<Diagnostic> findings() {
        return Stream.of(given, machine).flatMap(shelf -> shelf.findings().stream()).toList();
    }

    /** What to do about a character that no face has: which face to add, or why one that has it cannot be used. */
    public String advice(int codePoint) {
        return Stream.of(given, machine).flatMap(shelf -> shelf.refused().stream())
                .filter(face -> face.has(codePoint)).findFirst().map(face -> face.regret() + "; ").orElse("")
                + FaceAdvice.of(codePoint);
    }
}
