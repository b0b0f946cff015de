package press.jubilee.pdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.shape.MissingGlyph.Reason;

class ShaperTest {

    private static final Language CHINESE = new Language("zh-Hans");
    private static final int SIZE = 10 * Length.POINT;
    private static final FontBook FONTS = FontBook.standard().withoutSystemFonts();
    private static final Shaper SHAPER = new Shaper(FONTS);

    private static ShapedText shape(String text, Language language) {
        return SHAPER.shape(new ShapeRequest(text, FaceRequest.TEXT, SIZE, Features.NONE, language));
    }

    private static ShapedText shape(String text) {
        return shape(text, Language.ENGLISH);
    }

    private static String faces(ShapedText shaped) {
        StringBuilder faces = new StringBuilder();
        for (GlyphRun run : shaped.runs()) {
            faces.append(run.text()).append('=').append(run.face().name().replaceFirst("-.*", ""))
                    .append(' ');
        }
        return faces.toString().strip();
    }

    @Test
    void clustersPointAtTheFirstCharacterOfALigature() {
        GlyphRun run = shape("office").runs().getFirst();
        assertEquals("office", run.text());
        List<Integer> clusters = IntStream.range(0, run.length()).mapToObj(run::cluster).toList();
        assertEquals(clusters.stream().sorted().toList(), clusters);
        assertEquals(0, run.cluster(0));
        assertTrue(run.length() < 6, "no ligature in " + run.length() + " glyphs");
        assertEquals(List.of(0, 1, 4, 5), clusters);
    }

    @Test
    void widthsDoNotDrift() {
        String word = "Kindness".repeat(50);
        ShapedText at = shape(word);
        OpenTypeFace face = FONTS.face(FaceRequest.TEXT);
        ShapedText units = SHAPER
                .shape(new ShapeRequest(word, FaceRequest.TEXT, face.unitsPerEm(), Features.NONE,
                        Language.ENGLISH));
        assertEquals(Math.round((double) units.width() * SIZE / face.unitsPerEm()), at.width());
        assertEquals(at.width(), at.runs().getFirst().width());
    }

    @Test
    void composesFirst() {
        assertEquals("Österreich", shape("O\u0308sterreich").text());
        assertEquals(shape("Österreich").width(), shape("O\u0308sterreich").width());
    }

    @Test
    void setsSpacesThatTheFaceLacks() {
        int em = SIZE;
        assertEquals(em / 5, shape("\u202F").width());
        assertEquals(em / 5, shape("\u2009").width());
        assertEquals(em / 10, shape("\u200A").width());
        assertEquals(em, shape("\u2003").width());
        assertEquals(shape("0").width(), shape("\u2007").width());
        assertEquals(shape(" ").width(), shape("\u00A0").width());
        assertEquals("a\u202F!", shape("a\u202F!").text());
    }

    @ParameterizedTest
    @CsvSource({"a\u200Bb,ab", "a\u2060b,ab", "co\u00ADop,coop", "A\u00ADV,AV", "a\u2011b,a\u2010b"})
    void signsThatShowNothingChangeNothing(String with, String without) {
        ShapedText shaped = shape(with);
        assertEquals(with, shaped.text());
        assertEquals(shape(without).width(), shaped.width());
        assertEquals(List.of(), shaped.missing());
    }

    @Test
    void aNonJoinerKeepsLettersApart() {
        GlyphRun parted = shape("f\u200Ci").runs().getFirst();
        assertEquals(2, parted.length());
        assertEquals(2, parted.cluster(1));
        assertEquals(1, shape("fi").runs().getFirst().length());
    }

    @Test
    void reportsWhatNoFaceHas() {
        ShapedText shaped = shape("a\uE000b\u0007");
        assertEquals(
                List.of(new MissingGlyph(0xE000, 1, Reason.NO_FACE), new MissingGlyph(7, 3, Reason.NO_FACE)),
                shaped.missing());
        assertEquals("a\uE000b\u0007", shaped.text());
        assertEquals(List.of(), shape("naïve").missing());
    }

    @Test
    void reportsLettersOfScriptsThatNoFaceHas() {
        assertEquals(2, shape("\u0915\u0916").missing().size());
        assertEquals(List.of(), shape("\u0633\u0644\u0627\u0645").missing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; China’s — “x”…; China’s — “x”…=SourceSerifPro",
        "en; 北京Beijing; 北京=NotoSansSC Beijing=SourceSerifPro",
        "zh; “你好”……——; “你好”……——=NotoSansSC",
        "zh; 约翰·O’Neill; 约翰·=NotoSansSC O’Neill=SourceSerifPro",
        "zh; 第50届，; 第=NotoSansSC 50=SourceSerifPro 届，=NotoSansSC",
        "en; ἄνθρωπος; ἄνθρωπος=LiberationSerif",
        "en; q̈=; q̈==SourceSerifPro"})
    void choosesFaces(String language, String text, String faces) {
        assertEquals(faces, faces(shape(text, new Language(language))));
    }

    @Test
    void neverSlantsHan() {
        FaceRequest boldItalic = new FaceRequest(FontFamily.TEXT, true, true);
        GlyphRun run = SHAPER.shape(new ShapeRequest("北京", boldItalic, SIZE, Features.NONE, CHINESE)).runs()
                .getFirst();
        assertFalse(run.face().italic());
        assertTrue(run.face().bold());
    }

    @Test
    void setsHebrewFromTheRight() {
        GlyphRun run = SHAPER.shape(new ShapeRequest("\u05E9\u05DC\u05D5\u05DD", FaceRequest.TEXT, SIZE,
                Features.NONE, new Language("he"), true)).runs().getFirst();
        assertEquals(3, run.cluster(0));
        assertEquals(0, run.cluster(3));
    }

    @Test
    void keepsTheDotInTurkish() {
        assertEquals(1, shape("fi").runs().getFirst().length());
        GlyphRun turkish = shape("fi", new Language("tr")).runs().getFirst();
        assertEquals(2, turkish.length());
        GlyphRun english = shape("i").runs().getFirst();
        assertNotEquals(english.glyph(0), turkish.glyph(1));
    }

    @ParameterizedTest
    @EnumSource(value = Feature.class, names = {"SMALL_CAPITALS", "CAPITALS_TO_SMALL", "OLD_STYLE_FIGURES",
        "PROPORTIONAL_FIGURES", "SUPERIORS", "INFERIORS"})
    void substitutesAsTheTableSays(Feature feature) throws IOException {
        OpenTypeFace face = FONTS.face(FaceRequest.TEXT);
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(face.program()))) {
            GsubData gsub = oracle.getGsubData();
            ScriptFeature lookup = gsub.getFeature(feature.tag());
            int substituted = 0;
            for (char c = '0'; c <= 'z'; c++) {
                int plain = face.glyph(c);
                boolean can = lookup.canReplaceGlyphs(List.of(plain));
                int expected = can ? lookup.getReplacementForGlyphs(List.of(plain)) : plain;
                substituted += can ? 1 : 0;
                ShapedText shaped = SHAPER.shape(new ShapeRequest(String.valueOf(c), FaceRequest.TEXT, SIZE,
                        Features.of(feature), new Language("la")));
                assertEquals(expected, shaped.runs().getFirst().glyph(0), "U+" + Integer.toHexString(c));
            }
            assertTrue(substituted >= 10, feature + " changes " + substituted);
        }
    }

    @Test
    void saysWhichFeaturesAFaceHas() {
        assertTrue(SHAPER.supports(FaceRequest.TEXT, Feature.SMALL_CAPITALS));
        assertFalse(SHAPER.supports(FaceRequest.TEXT.withItalic(true), Feature.SMALL_CAPITALS));
    }

    @Test
    void partsAWordWithItsLigatureUndone() {
        ShapeRequest word = new ShapeRequest("Schiffahrt", FaceRequest.TEXT, SIZE, Features.NONE,
                new Language("de"));
        Parting parting = SHAPER.part(word, 5, "-");
        assertEquals("Schif-", parting.before().text());
        assertEquals("fahrt", parting.after().text());
    }

    @Test
    void sharesRunsAndGivesTheSameToAllThreads() {
        assertSame(shape("shared"), shape("shared"));
        List<String> words = new ArrayList<>(Vocabulary.words()).subList(0, 3000);
        Shaper parallel = new Shaper(FONTS);
        Map<String, Integer> widths = words.parallelStream().collect(java.util.stream.Collectors
                .toConcurrentMap(w -> w, w -> parallel.shape(request(w)).width()));
        words.forEach(w -> assertEquals(SHAPER.shapeAfresh(request(w)).width(), widths.get(w)));
    }

    private static ShapeRequest request(String word) {
        return new ShapeRequest(word, FaceRequest.TEXT, SIZE, Features.NONE, Language.ENGLISH);
    }

    @Test
    void refusesASizeOfNothing() {
        assertThrows(IllegalArgumentException.class,
                () -> new ShapeRequest("a", FaceRequest.TEXT, 0, Features.NONE, Language.ENGLISH));
    }
}
