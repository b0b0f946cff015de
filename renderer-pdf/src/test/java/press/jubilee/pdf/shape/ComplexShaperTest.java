package press.jubilee.pdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Length;

/** Letters of the Arabic script join; a bracket is mirrored where it runs to the left. */
class ComplexShaperTest {

    private static final FontBook FONTS = FontBook.standard().withoutSystemFonts();
    private static final Shaper SHAPER = new Shaper(FONTS);
    private static final Language PERSIAN = new Language("fa");

    private static GlyphRun run(String text, String language) {
        ShapedText shaped = SHAPER.shape(new ShapeRequest(text, FaceRequest.TEXT, 10 * Length.POINT,
                Features.NONE, new Language(language), true));
        assertEquals(List.of(), shaped.missing());
        assertEquals(1, shaped.runs().size(), text);
        return shaped.runs().getFirst();
    }

    private static List<Integer> glyphs(GlyphRun run) {
        return IntStream.range(0, run.length()).mapToObj(run::glyph).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام", "الله", "می‌خواهم", "پیشگفتار", "گفت‌وگو", "كَتَبَ", "لاله", "نویسندهٔ"})
    void joinedFormsAreThoseOfHarfBuzz(String word) {
        GlyphRun run = run(word, "fa");
        List<Integer> oracle = new HarfBuzz(run.face()).shape(word, true).stream().map(HarfBuzz.Placed::glyph)
                .filter(g -> g >= 0).toList();
        assertEquals(oracle, glyphs(run).stream().filter(g -> g != run.face().glyph(0x200C)).toList());
    }

    @Test
    void aLetterDiffersByItsPlaceInTheWord() {
        int alone = run("ب", "fa").glyph(0);
        GlyphRun three = run("ببب", "fa");
        assertNotEquals(alone, three.glyph(1));
        assertNotEquals(three.glyph(1), three.glyph(2));
        assertTrue(three.rightToLeft());
    }

    @Test
    void lamAndAlefAreOneGlyphAndANonJoinerPartsLetters() {
        assertEquals(1, run("لا", "fa").length());
        assertNotEquals(glyphs(run("مینا", "fa")), glyphs(run("می‌نا", "fa")));
    }

    @Test
    void bracketsAreMirrored() {
        GlyphRun run = run("(", "he");
        assertEquals(run.face().glyph(')'), run.glyph(0));
        assertEquals("(", run.text());
    }

    @Test
    void figuresOfTheLanguageComeFromItsFace() {
        assertEquals("Markazi Text", SHAPER.shape(new ShapeRequest("۱۲", FaceRequest.TEXT, 10 * Length.POINT,
                Features.NONE, PERSIAN)).runs().getFirst().face().family());
    }
}
