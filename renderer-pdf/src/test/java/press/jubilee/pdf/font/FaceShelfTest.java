package press.jubilee.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.pdf.font.opentype.BuiltFont;
import press.jubilee.pdf.font.opentype.BuiltFont.Kind;

class FaceShelfTest {

    private static final BuiltFont FONT = BuiltFont.of(Kind.TRUE_TYPE, " -abc");

    @TempDir
    private Path folder;

    private void write(String name, byte[] program) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, program);
    }

    private FaceShelf given() {
        return FaceShelf.given(List.of(folder));
    }

    private static List<String> names(FaceShelf shelf) {
        return shelf.all().stream().map(OpenTypeFace::name).toList();
    }

    private List<String> told(FaceShelf shelf) {
        return shelf.findings().stream()
                .map(d -> folder.relativize(Path.of(d.at().file())) + " " + d.severity() + " " + d.code())
                .toList();
    }

    @Test
    void ordersByFileNamesBelowTheFolder() throws IOException {
        for (String name : List.of("z.ttf", "b/a.ttf", "a.OTF", "b.ttf", "b/c/d.ttf")) {
            write(name, FONT.named(name, "Regular").program());
        }
        write("notes.txt", new byte[10]);
        assertEquals(List.of("a.OTF", "b.ttf", "b/a.ttf", "b/c/d.ttf", "z.ttf"),
                given().all().stream().map(OpenTypeFace::family).toList());
    }

    @Test
    void readsStyleAndFamilyFromTheFontAlone() throws IOException {
        write("Bold-Italic.ttf", FONT.named("Plain", "Light").styled(300, false).program());
        write("regular.otf",
                BuiltFont.of(Kind.NAMED_CFF, "abc").named("Strong", "Bold Italic").styled(700, true)
                        .namedIn(0x804).program());
        List<OpenTypeFace> faces = given().all();
        assertEquals("Plain", faces.getFirst().family());
        assertFalse(faces.getFirst().bold() || faces.getFirst().italic());
        assertEquals(300, faces.getFirst().weight());
        OpenTypeFace strong = faces.getLast();
        assertTrue(strong.bold() && strong.italic());
        assertTrue(strong.isOf("STRONG") && strong.isOf("Strong " + 0x804) && !strong.isOf("Regular"));
        assertEquals("Version 1.5", strong.version());
        assertEquals(folder.resolve("regular.otf").toString(), strong.origin());
    }

    /** What is read at first and what is read later are one face. */
    @Test
    void readsTheRestOnlyWhenGlyphsAreWanted() throws IOException {
        write("two.ttc", BuiltFont.collection(FONT.named("One", "Regular").program(),
                BuiltFont.of(Kind.CID_CFF, "abc\u4E00").named("Two", "Regular").program()));
        FaceShelf shelf = given();
        assertEquals(List.of("One-Regular", "Two-Regular"), names(shelf));
        OpenTypeFace two = shelf.all().getLast();
        Face whole = FaceLoader.loadAll(Files.readAllBytes(folder.resolve("two.ttc")), "two.ttc").getLast();
        assertEquals(whole.glyph(0x4E00), two.glyph(0x4E00));
        assertEquals(whole.advance(2), two.advance(2));
        assertEquals(List.of(whole.capHeight(), whole.ascent(), whole.glyphCount()),
                List.of(two.capHeight(), two.ascent(), two.glyphCount()));
        assertTrue(Arrays.equals(whole.program(), two.program()));
        assertEquals(List.of(), shelf.findings());
    }

    @Test
    void passesOverWhatCannotBeUsedAndSaysSoOnce() throws IOException {
        write("broken.ttf", Arrays.copyOf(FONT.program(), 300));
        write("empty.ttf", new byte[0]);
        write("secret.ttf", FONT.named("Secret", "Regular").licensed(2).program());
        write("bitmap.ttf", FONT.licensed(0x204).program());
        write("whole.ttf", FONT.licensed(0x100).program());
        write("web.ttf", "wOF2 and so on, long enough".getBytes());
        write("sound.ttf", FONT.licensed(8).program());
        FaceShelf shelf = given();
        assertEquals(List.of("Built-Regular"), names(shelf));
        List<String> expected = List.of("bitmap.ttf warning font.restricted",
                "broken.ttf warning font.broken",
                "empty.ttf warning font.broken", "secret.ttf warning font.restricted",
                "web.ttf warning font.format", "whole.ttf warning font.restricted");
        assertEquals(expected, told(shelf));
        assertEquals(expected, told(shelf));
        RefusedFace secret = shelf.refused().stream().filter(f -> f.isOf("Secret")).findFirst().orElseThrow();
        assertTrue(secret.has('a') && !secret.has('z'));
    }

    /** The tables that say what a face is are sound, but those that draw it are not. */
    @Test
    void passesOverAFaceThatTurnsOutBroken() throws IOException {
        byte[] program = BuiltFont.of(Kind.CID_CFF, "abc").named("Hollow", "Regular").program();
        int head = new String(program, StandardCharsets.ISO_8859_1).indexOf("\1\0\4\4\0\1");
        program[head + 2] = 0x7F;
        write("a.otf", program);
        write("b.ttf", FONT.program());
        FaceShelf shelf = given();
        assertEquals(List.of(), shelf.findings());
        assertEquals("Built-Regular",
                shelf.faces(shelf.all(), f -> f.glyph('a') != 0).findFirst().orElseThrow().name());
        assertEquals(List.of("a.otf warning font.broken"), told(shelf));
        assertEquals(1, shelf.used().size());
    }

    @Test
    void isSilentAboutTheMachinesFontsButForBrokenOnes() throws IOException {
        write("broken.ttf", Arrays.copyOf(FONT.program(), 300));
        write("secret.ttf", FONT.licensed(2).program());
        FaceShelf machine = FaceShelf.ofMachine(List.of(folder, folder.resolve("none")));
        assertEquals(List.of(), machine.findings(), "before anyone looks");
        assertEquals(List.of(), machine.all());
        assertEquals(List.of("broken.ttf warning font.broken"), told(machine));
    }

    @Test
    void saysThatAFolderHasNoFonts() {
        Diagnostic told = given().findings().getFirst();
        assertEquals("font.folder", told.code());
        assertEquals(Severity.WARNING, told.severity());
        assertEquals(folder.toString(), told.at().file());
    }
}
