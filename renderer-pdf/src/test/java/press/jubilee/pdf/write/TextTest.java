package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.SampleBook.ENGLISH;
import static press.jubilee.pdf.SampleBook.book;
import static press.jubilee.pdf.SampleBook.inspect;
import static press.jubilee.pdf.SampleBook.line;
import static press.jubilee.pdf.SampleBook.page;
import static press.jubilee.pdf.SampleBook.run;
import static press.jubilee.pdf.SampleBook.sp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfInspector.Glyph;
import press.jubilee.pdf.TestFaces;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.Ink;

class TextTest {

    private static final double HEIGHT = 210 * 72 / 25.4;

    /** Small a of small capitals in the serif face, reached by substitution only. */
    private static final int SMALL_CAPITAL_A = 1108;

    private static BookLayout one(TextLine... lines) {
        return book(page(0, lines));
    }

    private static String roundTrip(GlyphRun... runs) throws IOException {
        return inspect(one(line(50, 100, ENGLISH, runs)), PdfEdition.SCREEN).text(0);
    }

    @ParameterizedTest
    @EnumSource(PdfEdition.class)
    void wordsAndSpacesComeBackInOrder(PdfEdition edition) throws IOException {
        String text = "“Memory”, says the editor—who (surely) forgot \\ nothing—is naïve: Ünal, Łódź, Đà Nẵng.";
        PdfInspector pdf = inspect(one(line(TestFaces.SERIF, 10.5, 50, 100, text),
                line(TestFaces.SERIF_ITALIC, 9, 50, 114, "Ένα βιβλίο для друзей")), edition);
        assertEquals(text + "\nΈνα βιβλίο для друзей", pdf.text(0));
        assertEquals("Memory", pdf.words().get(0).text().substring(1, 7));
        assertEquals(10.5, pdf.words().get(0).size(), 1e-6);
        assertTrue(pdf.words().getLast().font().endsWith("+SourceSerifPro-It"));
    }

    @ParameterizedTest
    @EnumSource(PdfEdition.class)
    void aLineThatRunsToTheLeftMayBringTheBooksFirstFaces(PdfEdition edition) throws IOException {
        TextLine straight = line(50, 100, ENGLISH, run(TestFaces.SERIF, 10, "one"),
                run(TestFaces.SERIF_ITALIC, 10, "two"));
        List<SetRun> turned = List.of(straight.runs().getFirst().at(sp(90)), straight.runs().getLast().at(0));
        TextLine line = new TextLine(straight.x(), straight.baseline(), turned, straight.origin(),
                straight.owner());
        PdfInspector pdf = inspect(one(line), edition);
        assertTrue(pdf.text(0).startsWith("two"), pdf.text(0));
        assertTrue(pdf.words().getFirst().font().endsWith("+SourceSerifPro-It"));
    }

    @Test
    void theUsualReaderOfTextReadsTheSame() throws IOException {
        Face face = TestFaces.SERIF;
        GlyphRun fine = run(face, 11, "fine", new int[]{face.glyph(0xFB01), face.glyph('n'), face.glyph('e')},
                new int[]{0, 2, 3});
        BookLayout layout = one(line(50, 100, ENGLISH, fine, run(face, 11, " words")),
                line(face, 11, 50, 114, "in two lines"));
        try (PDDocument document = inspect(layout, PdfEdition.PRESS).open()) {
            assertEquals("fine words\nin two lines",
                    new PDFTextStripper().getText(document).strip().replace("\r", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {6.5, 10.5, 11.37, 48, 144})
    void everyGlyphStandsWithinAHundredthOfAPoint(double size) throws IOException {
        List<Double> wanted = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        Random random = new Random(7);
        for (Face face : List.of(TestFaces.SERIF, TestFaces.MONO)) {
            for (double baseline = 150; baseline < 500; baseline += 50) {
                lines.add(jittered(face, size, baseline, random, wanted));
            }
        }
        BookLayout layout = one(lines.toArray(TextLine[]::new));
        List<Glyph> glyphs = inspect(layout, PdfEdition.PRESS).glyphs();
        assertEquals(wanted.size(), 2 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            assertEquals(wanted.get(2 * i), glyphs.get(i).x(), 0.01);
            assertEquals(wanted.get(2 * i + 1), glyphs.get(i).baseline(), 0.01);
        }
    }

    /** Kerned, displaced, raised, scaled: and every glyph's place noted. */
    private static TextLine jittered(Face face, double size, double baseline, Random random,
            List<Double> wanted) {
        List<SetRun> runs = new ArrayList<>();
        int x = 0;
        for (String word : List.of("Quality", " ", "waffles", " ", "AVATo")) {
            GlyphRun plain = run(face, size, word);
            int[] glyphs = new int[word.length()];
            int[] advances = new int[word.length()];
            int[] clusters = new int[word.length()];
            int[] offsets = new int[2 * word.length()];
            for (int i = 0; i < word.length(); i++) {
                glyphs[i] = plain.glyph(i);
                advances[i] = plain.advance(i) + random.nextInt(sp(size) / 10) - sp(size) / 20;
                clusters[i] = i;
                offsets[2 * i] = random.nextInt(4) == 0 ? random.nextInt(sp(size) / 10) : 0;
                offsets[2 * i + 1] = random.nextInt(4) == 0 ? random.nextInt(sp(size) / 10) : 0;
            }
            GlyphRun run = new GlyphRun(face, sp(size), word, glyphs, advances, clusters, offsets);
            int width = run.width() + random.nextInt(sp(size) / 5) - sp(size) / 10;
            int rise = random.nextInt(3) == 0 ? sp(size) / 3 : 0;
            runs.add(new SetRun(run, x, rise, width, ENGLISH));
            double scale = word.isBlank() ? 1 : Math.clamp((double) width / run.width(), 0.98, 1.02);
            double tracking = word.isBlank() ? 0 : (width - run.width() * scale) / word.length();
            double at = x;
            for (int i = 0; i < word.length(); i++) {
                wanted.add((sp(20) + at + offsets[2 * i] * scale) / 65536);
                wanted.add(HEIGHT - baseline + (rise + offsets[2 * i + 1]) / 65536.0);
                at += advances[i] * scale + tracking;
            }
            x += width;
        }
        return new TextLine(sp(20), sp(baseline), runs);
    }

    @Test
    void aLigatureSaysItsLetters() throws IOException {
        Face face = TestFaces.SERIF;
        int fi = face.glyph(0xFB01);
        GlyphRun word = run(face, 11, "fine", new int[]{fi, face.glyph('n'), face.glyph('e')},
                new int[]{0, 2, 3});
        assertEquals("fine of file", roundTrip(word, run(face, 11, " of "),
                run(face, 11, "file", new int[]{fi, face.glyph('l'), face.glyph('e')}, new int[]{0, 2, 3})));
    }

    @Test
    void oneGlyphMaySayDifferentThings() throws IOException {
        Face face = TestFaces.SERIF;
        int[] fi = {face.glyph(0xFB01)};
        int[] first = {0};
        assertEquals("fi\uFB01fi", roundTrip(run(face, 11, "fi", fi, first),
                run(face, 11, "\uFB01", fi, first), run(face, 11, "fi", fi, first)));
    }

    @Test
    void smallCapitalsSayTheirSmallLetters() throws IOException {
        Face face = TestFaces.SERIF;
        assertEquals("aaA a", roundTrip(run(face, 11, "a", new int[]{SMALL_CAPITAL_A}, new int[]{0}),
                run(face, 11, "aA"), run(face, 11, " "),
                run(face, 11, "a", new int[]{SMALL_CAPITAL_A}, new int[]{0})));
    }

    @Test
    void combiningMarksStayWithTheirBase() throws IOException {
        Face face = TestFaces.SERIF;
        int acute = face.glyph(0x301);
        assertTrue(acute != 0);
        GlyphRun marked = run(face, 11, "x\u0301y", new int[]{face.glyph('x'), acute, face.glyph('y')},
                new int[]{0, 0, 2});
        GlyphRun decomposed = run(face, 11, "\u00E9e", new int[]{face.glyph('e'), acute, face.glyph('e')},
                new int[]{0, 0, 1});
        assertEquals("x\u0301y \u00E9e", roundTrip(marked, run(face, 11, " "), decomposed));
    }

    @Test
    void aRightToLeftRunIsReadInItsOwnOrder() throws IOException {
        Face face = TestFaces.MONO;
        String word = "\u05E9\u05DC\u05D5\u05DD";
        int[] glyphs = {face.glyph(0x5DD), face.glyph(0x5D5), face.glyph(0x5DC), face.glyph(0x5E9)};
        assertTrue(glyphs[0] != 0);
        GlyphRun run = run(face, 11, word, glyphs, new int[]{3, 2, 1, 0});
        assertEquals(word, roundTrip(run));
        byte[] bytes = press.jubilee.pdf.SampleBook.bytes(one(line(50, 100, ENGLISH, run)),
                PdfEdition.SCREEN);
        try (PDDocument document = PdfInspector.of(bytes).open()) {
            assertEquals(word, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void softHyphensAndNoBreakSpacesAreWhatTheyAre() throws IOException {
        Face face = TestFaces.SERIF;
        GlyphRun soft = run(face, 11, "\u00AD", new int[]{face.glyph('-')}, new int[]{0});
        GlyphRun fixed = run(face, 11, "\u00A0", new int[]{face.glyph(' ')}, new int[]{0});
        assertEquals("No.\u00A07 well-known anni\u00AD", roundTrip(run(face, 11, "No."), fixed,
                run(face, 11, "7 well-known anni"), soft));
    }

    @Test
    void chineseAndCharactersBeyondTheBasicPlaneComeBack() throws IOException {
        Face face = TestFaces.chinese();
        String text = "讲好中国故事，\uD83C\uDD00二。";
        assertTrue(face.glyph(0x1F100) != 0);
        PdfInspector pdf = inspect(one(line(face, 11, 50, 100, text)), PdfEdition.PRESS);
        assertEquals(text, pdf.text(0));
    }

    @Test
    void glyphNumbersThatLookLikeSurrogatesAreKept() throws IOException {
        Face face = WideFace.load();
        int[] glyphs = {0xD900, 0xDC01, 0xD800, 0x280D, 0x5C29, 0xE000};
        String text = "ABCDEF";
        GlyphRun run = run(face, 11, text, glyphs, new int[]{0, 1, 2, 3, 4, 5});
        PdfInspector pdf = inspect(one(line(50, 100, ENGLISH, run)), PdfEdition.SCREEN);
        assertEquals(text, pdf.text(0));
        try (PDDocument document = pdf.open()) {
            PDType0Font font = (PDType0Font) pdf.fonts(document).getFirst();
            for (int glyph : glyphs) {
                assertFalse(font.getPath(glyph).getBounds2D().isEmpty(),
                        "glyph " + glyph + " has no outline");
            }
            assertTrue(font.getPath(0xD901).getBounds2D().isEmpty());
        }
    }

    @Test
    void facesAreEmbeddedAsSubsets() throws IOException {
        BookLayout layout = one(line(TestFaces.SERIF, 11, 50, 100, "Memory"),
                line(TestFaces.chinese(), 11, 50, 120, "记忆"));
        byte[] bytes = press.jubilee.pdf.SampleBook.bytes(layout, PdfEdition.PRESS);
        assertTrue(bytes.length < 120_000, "the file has " + bytes.length + " bytes");
        PdfInspector pdf = PdfInspector.of(bytes);
        try (PDDocument document = pdf.open()) {
            List<PDFont> fonts = pdf.fonts(document);
            assertEquals(2, fonts.size());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
        }
    }

    @Test
    void typeForAPressIsOnTheBlackPlateAlone() throws IOException {
        SpanContext tint = new SpanContext(press.jubilee.model.Language.ENGLISH, new Ink(60),
                java.util.Optional.empty());
        BookLayout layout = one(line(TestFaces.SERIF, 11, 50, 100, "Memory"),
                line(TestFaces.SERIF, 11, 50, 120, "faint", tint));
        List<String> press = inspect(layout, PdfEdition.PRESS).operators(0);
        assertEquals(2, press.stream().filter("k"::equals).count());
        assertFalse(press.contains("g"));
        List<String> screen = inspect(layout, PdfEdition.SCREEN).operators(0);
        assertEquals(2, screen.stream().filter("g"::equals).count());
        assertFalse(screen.contains("k"));
    }
}
