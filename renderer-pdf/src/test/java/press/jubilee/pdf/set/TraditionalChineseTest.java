package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.shape.Features;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.shape.ShapeRequest;
import press.jubilee.pdf.shape.Shaper;

/** Traditional Chinese has a face of its own, whose full stop and comma stand in the middle of their em. */
class TraditionalChineseTest {

    private static final Shaper SHAPER = new Shaper(FontBook.standard().withoutSystemFonts());

    private static GlyphRun run(String text, String language) {
        return SHAPER.shape(new ShapeRequest(text, FaceRequest.TEXT, 10 * Length.POINT, Features.NONE,
                new Language(language))).runs().getFirst();
    }

    private static double middle(String mark, String language) {
        GlyphRun run = run(mark, language);
        InkBounds ink = InkBounds.of(run.face(), run.glyph(0));
        return (ink.left() + ink.right()) / 2 / run.face().unitsPerEm();
    }

    @Test
    void eachVarietyHasItsFace() {
        for (String traditional : new String[]{"zh-Hant", "zh-TW", "zh-HK"}) {
            Face face = run("骨", traditional).face();
            assertTrue(face.name().startsWith("NotoSansTC"), face.name());
        }
        assertTrue(run("骨", "zh-Hans").face().name().startsWith("NotoSansSC"));
        assertTrue(run("骨", "zh").face().name().startsWith("NotoSansSC"));
    }

    @Test
    void marksStandInTheMiddleOnlyThere() {
        assertEquals(0.5, middle("。", "zh-Hant"), 0.05);
        assertEquals(0.5, middle("，", "zh-Hant"), 0.05);
        assertTrue(middle("。", "zh-Hans") < 0.3);
        assertTrue(middle("，", "zh-Hans") < 0.3);
    }
}
