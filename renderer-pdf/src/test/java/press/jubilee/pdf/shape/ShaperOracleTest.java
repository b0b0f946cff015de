package press.jubilee.pdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.shape.HarfBuzz.Placed;

/** Every word comes out as from the JDK's HarfBuzz: the same glyphs in the same places, to the font unit. */
class ShaperOracleTest {

    /** Neutral, so that no language's own letter forms are chosen; the oracle cannot choose them. */
    private static final Language NEUTRAL = new Language("la");

    private static final FontBook FONTS = FontBook.standard().withoutSystemFonts();

    private static final List<String> HARD = List.of("To", "AV", "AVATAR", "Wa", "Ty", "Te", "We", "Yo", "LT",
            "office", "fi", "fl", "ff", "ffi", "ffl", "fj", "fjord", "Kfz", "waffle", "afflict", "fi\u0301t",
            "T.", "V,", "\u201CA", "A\u201D", "\u201CA,", "\u2018s", "\u2019s", "l\u2019A", "d\u2019Or", "F.",
            "P.", "W\u2014A", "1914\u201318", "(f)", "f)", "[j]", "1/2", "7,", "u\u0308\u0304", "\u01D6",
            "a\u0328\u0301", "\u0105\u0301", "Vi\u1EC7t", "ph\u1EDF", "\u1EA8n", "q\u0308", "x\u0301\u0302",
            "M\u0304", "i\u0301", "j\u0302", "\u012F\u0301", "g\u0303",
            "\u0411\u0438\u0431\u043B\u0438\u043E",
            "\u0439\u0301", "\u03AC\u03BD\u03B8\u03C1\u03C9\u03C0\u03BF\u03C2", "\u041E\u0301",
            "e\u0331\u0301",
            "\u00C5ngstr\u00F6m", "\u010Ceske\u0301", "L\u00B7L", "\u00ABV\u00BB", "I\u0307", "f\u0301i",
            "o\u0323\u0302\u0301");

    private static Set<String> words;

    @BeforeAll
    static void gatherWords() {
        words = Vocabulary.words();
    }

    static Stream<FaceRequest> faces() {
        return Stream.of(FontFamily.TEXT, FontFamily.SANS).flatMap(family -> Stream
                .of(new FaceRequest(family, false, false), new FaceRequest(family, false, true),
                        new FaceRequest(family, true, false), new FaceRequest(family, true, true)));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void shapesAVocabularyAsHarfBuzzDoes(FaceRequest request) {
        OpenTypeFace face = FONTS.face(request);
        HarfBuzz oracle = new HarfBuzz(face);
        int compared = 0;
        List<String> different = new ArrayList<>();
        for (String word : words) {
            if (!ClusterMap.covers(face, word, 0, word.length()) || !word.codePoints()
                    .allMatch(c -> Character.isLetterOrDigit(c) || c < 0x7F || c == 0x2019)) {
                continue;
            }
            compared++;
            compare(face, oracle, request, word, different);
        }
        assertTrue(compared > 15_000, compared + " words only");
        assertEquals(List.of(), different.subList(0, Math.min(20, different.size())),
                different.size() + " of " + compared);
    }

    @ParameterizedTest
    @MethodSource("faces")
    void shapesHardCasesAsHarfBuzzDoes(FaceRequest request) {
        OpenTypeFace face = FONTS.face(request);
        HarfBuzz oracle = new HarfBuzz(face);
        List<String> different = new ArrayList<>();
        for (String word : HARD) {
            compare(face, oracle, request, word, different);
        }
        assertEquals(List.of(), different);
    }

    /** Letters with one and two marks of all those the face has, most of them without a composed form. */
    @ParameterizedTest
    @MethodSource("faces")
    void setsMarksAsHarfBuzzDoes(FaceRequest request) {
        OpenTypeFace face = FONTS.face(request);
        HarfBuzz oracle = new HarfBuzz(face);
        int[] marks = IntStream.range(0x300, 0x370).filter(c -> face.glyph(c) != 0).toArray();
        assertTrue(marks.length > 15);
        List<String> different = new ArrayList<>();
        for (String letter : "aegijlmqxAEIQXbdf\u0131\u00E6\u0436\u042B\u03B1".split("")) {
            for (int first : marks) {
                compare(face, oracle, request, letter + Character.toString(first) + "n", different);
                compare(face, oracle, request, letter + Character.toString(first) + "\u0301n", different);
            }
        }
        assertEquals(List.of(), different.subList(0, Math.min(20, different.size())));
    }

    /** Faces of another foundry, with other kinds of lookups. */
    @ParameterizedTest
    @ValueSource(ints = {0x05D0, 0x1F00})
    void shapesWithFallbackFacesAsHarfBuzzDoes(int rare) {
        FaceRequest request = FaceRequest.TEXT.withItalic(rare == 0x1F00);
        OpenTypeFace face = FONTS.chain(request, NEUTRAL).first(f -> f.glyph(rare) != 0).orElseThrow();
        FontBook book = FONTS.with(FontFamily.TEXT, face);
        assertEquals("Liberation", face.name().substring(0, 10));
        HarfBuzz oracle = new HarfBuzz(face);
        List<String> different = new ArrayList<>();
        for (String word : words) {
            if (word.codePoints().allMatch(c -> Character.isLetter(c) && face.glyph(c) != 0)) {
                compare(book, face, oracle, request, word, different);
            }
        }
        assertEquals(List.of(), different.subList(0, Math.min(20, different.size())));
    }

    @Test
    void wouldNoticeAMissingKern() {
        HarfBuzz oracle = new HarfBuzz(FONTS.face(FaceRequest.TEXT));
        List<Placed> pair = oracle.shape("AV");
        int unkerned = FONTS.face(FaceRequest.TEXT).advance(pair.getFirst().glyph());
        assertNotEquals(unkerned, pair.get(1).x());
    }

    private static void compare(OpenTypeFace face, HarfBuzz oracle, FaceRequest request, String word,
            List<String> different) {
        compare(FONTS, face, oracle, request, word, different);
    }

    private static void compare(FontBook fonts, OpenTypeFace face, HarfBuzz oracle, FaceRequest request,
            String word,
            List<String> different) {
        List<Placed> expected = oracle.shape(word);
        List<Placed> actual = shape(fonts, face, request, word);
        if (!expected.equals(actual)) {
            different.add("\n" + word + "\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    /** At a size at which a font unit is a scaled point. */
    private static List<Placed> shape(FontBook fonts, OpenTypeFace face, FaceRequest request, String word) {
        ShapedText shaped = new Shaper(fonts).shapeAfresh(
                new ShapeRequest(word, request, face.unitsPerEm(), Features.NONE, NEUTRAL));
        List<Placed> placed = new ArrayList<>();
        int x = 0;
        for (GlyphRun run : shaped.runs()) {
            for (int i = 0; i < run.length(); i++) {
                placed.add(new Placed(run.glyph(i), x + run.xOffset(i), run.yOffset(i)));
                x += run.advance(i);
            }
        }
        placed.add(new Placed(-1, x, 0));
        return placed;
    }
}
