package press.jubilee.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.opentype.BuiltFont;
import press.jubilee.pdf.font.opentype.BuiltFont.Kind;

/** Which face sets a character: the design's, the given, the class path's, the machine's; and of Han the language's. */
class FaceOrderTest {

    /** Letters of Georgian, which no face of the class path has, and a Greek one, which some have. */
    private static final String RARE = "\u10D0\u10D1\u10D2";
    private static final String ALPHA = "\u03B1";
    private static final FontBook FONTS = FontBook.standard().withoutSystemFonts();

    @TempDir
    private Path given;

    @TempDir
    private Path machine;

    private static BuiltFont font(String characters) {
        return BuiltFont.of(Kind.TRUE_TYPE, " -" + characters);
    }

    private static OpenTypeFace face(String family, String characters) {
        return FaceLoader.load(font(characters).named(family, "Regular").program(), family);
    }

    private static void write(Path folder, String name, BuiltFont font) throws IOException {
        Files.write(folder.resolve(name), font.program());
    }

    private static String setting(FontBook book, FaceRequest request, int character) {
        return book.chain(request, Language.ENGLISH).first(f -> f.glyph(character) != 0)
                .map(OpenTypeFace::family).orElse("none");
    }

    private static String han(FontBook book, String language, boolean bold) {
        return book.han(new Language(language), bold).map(OpenTypeFace::family).orElse("none");
    }

    @Test
    void theDesignsThenTheGivenThenTheClassPathThenTheMachines() throws IOException {
        write(machine, "m.ttf", font(RARE + ALPHA).named("Machine", "Regular"));
        FontBook book = FONTS.onMachine(List.of(machine));
        FaceChain chain = book.chain(FaceRequest.TEXT.withItalic(true), Language.ENGLISH);
        assertEquals(Optional.empty(), chain.first(f -> f.glyph(0x10D0) != 0),
                "the machine's are asked apart");
        assertEquals("Machine", chain.ofMachine(f -> f.glyph(0x10D0) != 0).orElseThrow().family());
        assertEquals("Liberation Serif", setting(book, FaceRequest.TEXT, 0x5D0));

        write(given, "g.ttf", font(RARE + "\u05D0").named("Given", "Regular"));
        book = book.withFolder(given);
        assertEquals("Given", setting(book, FaceRequest.TEXT, 0x10D0));
        assertEquals("Given", setting(book, FaceRequest.TEXT, 0x5D0));
        assertEquals("Source Serif Pro", setting(book, FaceRequest.TEXT, 'a'));

        book = book.withFallback(face("Added", "\u10D0"));
        assertEquals("Added", setting(book, FaceRequest.TEXT, 0x10D0));
        assertEquals("Given", setting(book, FaceRequest.TEXT, 0x10D1));
        book = book.with(FontFamily.TEXT, face("Own", "\u10D0"));
        assertEquals("Own", setting(book, FaceRequest.TEXT, 0x10D0));
        assertEquals("Own", setting(book, FaceRequest.TEXT.withItalic(true), 0x10D0));
    }

    @Test
    void theFoldersInTheirOrderAndTheNearestStyle() throws IOException {
        write(given, "a-bold.ttf", font(RARE).named("Bold", "Bold").styled(700, false));
        write(given, "b-light.ttf", font(RARE).named("Light", "Light").styled(300, false));
        write(given, "c-regular.ttf", font(RARE).named("Regular", "Regular"));
        write(given, "d-italic.ttf", font(RARE).named("Italic", "Italic").styled(400, true));
        write(machine, "a.ttf", font(RARE).named("Second", "Regular"));
        FontBook book = FONTS.withFolder(given).withFolder(machine);
        assertEquals("Regular", setting(book, FaceRequest.TEXT, 0x10D0));
        assertEquals("Bold", setting(book, FaceRequest.TEXT.withBold(true), 0x10D0));
        assertEquals("Italic", setting(book, FaceRequest.TEXT.withItalic(true), 0x10D0));
        assertEquals("Second",
                setting(FONTS.withFolder(machine).withFolder(given), FaceRequest.TEXT, 0x10D0));
    }

    @Test
    void aDesignMayNameAFamilyOfTheFolders() throws IOException {
        write(given, "1.ttf", font("ab").named("Foundry", "Black").styled(900, false));
        write(given, "2.ttf", font("ab").named("Foundry", "Regular"));
        write(given, "3.ttf", font("ab").named("Foundry", "Bold").styled(700, false));
        write(given, "4.ttf", font("ab").named("Closed", "Regular").licensed(2));
        FontBook book = FONTS.withFolder(given);
        FontBook set = book.with(FontFamily.TEXT, "foundry").orElseThrow();
        assertEquals("Foundry-Regular", set.face(FaceRequest.TEXT).name());
        assertEquals("Foundry-Bold", set.face(FaceRequest.TEXT.withBold(true)).name());
        assertTrue(set.asksFor(set.face(FaceRequest.TEXT)));
        assertTrue(book.with(FontFamily.TEXT, "Nowhere").isEmpty());
        assertEquals(FaceException.Fault.RESTRICTED, assertThrows(FaceException.class,
                () -> book.with(FontFamily.TEXT, "Closed")).fault());
    }

    /** The same character, each in the face whose forms the language has; a face of other forms before none at all. */
    @Test
    void hanByTheLanguagesForms() throws IOException {
        for (String region : List.of("JP", "KR", "SC", "TC")) {
            write(given, region + ".ttf", font("\u4E2D").named("Ming " + region, "Regular"));
        }
        write(given, "bold.ttf", font("\u4E2D").named("Ming JP", "Bold").styled(700, false));
        FontBook book = FONTS.withFolder(given);
        assertEquals("Ming SC", han(book, "zh-Hans", false));
        assertEquals("Ming TC", han(book, "zh-Hant", false));
        assertEquals("Ming TC", han(book, "zh-HK", false));
        assertEquals("Ming JP", han(book, "ja", false));
        assertEquals("Ming KR", han(book, "ko-KR", false));
        assertEquals("Ming SC", han(book, "en", false));
        assertEquals("Ming JP-Bold",
                book.han(new Language("ja"), true).orElseThrow().name().replace("MingJP", "Ming JP"));
        assertEquals("Noto Sans SC", han(book, "zh-Hans", true), "bold, of the class path");
    }

    @Test
    void theFormsCountMoreThanWhereAFaceComesFrom() throws IOException {
        write(given, "jp.ttf", font("\u4E2D").named("Ming JP", "Regular"));
        FontBook book = FONTS.withFolder(given);
        assertEquals("Ming JP", han(book, "ja", false));
        assertEquals("Noto Sans SC", han(book, "zh-Hans", false));
        assertEquals("Noto Sans TC", han(book, "zh-Hant", false));
        assertEquals("Noto Sans SC", han(FONTS, "ja", false), "other forms, before none");
    }

    /** No machine changes a book whose characters are all in faces that the book brings along. */
    @Test
    void theMachinesHanFaceOnlyWhereTheBookHasNone() throws IOException {
        write(machine, "a.ttf", font("\u4E2D").named("Some Gothic JP", "Regular"));
        write(machine, "b.ttf", font("\u4E2D").named("Gothic SC", "Regular"));
        write(machine, "c.ttf", font("\u4E2D").named("SimSun", "Regular").namedIn(0x804));
        write(machine, "d.ttf", font("\u4E2D").named("Other JP", "Regular"));
        assertEquals("Noto Sans SC", han(FONTS.onMachine(List.of(machine)), "ja", false));
        try (var nothing = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            HanFaces faces = new HanFaces(List.of(), FaceShelf.EMPTY, new ClassPathFaces(nothing),
                    FaceShelf.ofMachine(List.of(machine)));
            assertEquals(Optional.empty(), faces.brought(HanForm.JAPANESE, false).get());
            assertEquals("Some Gothic JP", faces.face(HanForm.JAPANESE, false).orElseThrow().family());
            assertEquals("SimSun", faces.face(HanForm.SIMPLIFIED, false).orElseThrow().family(),
                    "a text face");
        }
    }

    @Test
    void knowsWhichOfTheMachinesFacesWereTaken() throws IOException {
        write(machine, "m.ttf", font(RARE).named("Machine", "Regular"));
        write(machine, "n.ttf", font("x").named("Idle", "Regular"));
        FontBook book = FONTS.onMachine(List.of(machine));
        assertEquals(Set.of(), book.ofMachine());
        book.chain(FaceRequest.TEXT, Language.ENGLISH).ofMachine(f -> f.glyph(0x10D0) != 0);
        assertEquals(Set.of("Machine"),
                book.ofMachine().stream().map(OpenTypeFace::family).collect(Collectors.toSet()));
    }

    @Test
    void advisesOfWhatMayNotBeUsed() throws IOException {
        write(given, "closed.ttf", font(RARE).named("Closed", "Regular").licensed(2));
        FontBook book = FONTS.withFolder(given);
        assertEquals("Closed has it (" + given.resolve("closed.ttf") + "), but its foundry forbids embedding"
                + " (fsType); put a face that has it, such as Noto Serif Georgian, into a folder and name it with"
                + " --fonts, or write the character in another way", book.advice(0x10D0));
        assertTrue(FONTS.advice(0x20BB7).contains("BabelStone Han"), FONTS.advice(0x20BB7));
        assertTrue(FONTS.advice(0x1F600).contains("Noto Emoji"), FONTS.advice(0x1F600));
        assertTrue(FONTS.advice(0x12000).contains("Noto Sans Cuneiform"), FONTS.advice(0x12000));
        assertTrue(FONTS.advice(0xE000).contains("private"), FONTS.advice(0xE000));
    }
}
