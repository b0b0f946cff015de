package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.Figures;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Forms that a face has are taken from it, and what it lacks is not made to look as if it had it. */
class DrawnFormsTest {

    private static final int EM = Length.points(10).sp();
    private static final TextStyle TEXT = TextStyle.of(FontFamily.TEXT, EM);
    private static final ParagraphSetter SETTER = new ParagraphSetter(
            new StyleShaper(FontBook.standard().withoutSystemFonts()), found -> {});

    private static List<SetRun> runs(StyledSpan... spans) {
        ComposedParagraph set = SETTER.set(FlowItem.Paragraph.of(ParagraphStyle.of(TEXT, EM), List.of(spans)),
                30 * EM);
        return ((PlacedItem.TextLine) set.lines().getFirst().items().getFirst()).runs();
    }

    private static StyledSpan words(String text, TextStyle style) {
        return new StyledSpan.Words(text, style, Language.ENGLISH, Optional.empty(), false,
                SourcePosition.NONE);
    }

    private static SetRun call(FontFamily family) {
        TextStyle style = TextStyle.of(family, EM);
        return runs(words("word", style), new StyledSpan.NoteMark(new NoteId("1"), "17",
                style.withFigures(Figures.SUPERIOR), Language.ENGLISH)).getLast();
    }

    @Test
    void noteCallsAreTheFacesOwnSuperiorFigures() {
        SetRun call = call(FontFamily.TEXT);
        assertEquals("17", call.run().text());
        assertEquals(EM, call.run().size());
        assertEquals(0, call.rise());
        assertNotEquals(call.run().face().glyph('1'), call.run().glyph(0));
        assertTrue(call.run().width() < 17 * EM / 20);
    }

    @Test
    void whereTheFaceHasNoneTheyAreScaledAndRaised() {
        SetRun call = call(FontFamily.MONO);
        assertEquals(Math.round(EM * 0.68), call.run().size());
        assertTrue(call.rise() > EM / 4);
        assertEquals(call.run().face().glyph('1'), call.run().glyph(0));
    }

    @Test
    void smallCapitalsInItalicsAreUprightOnes() {
        TextStyle small = TEXT.withSmallCaps(40);
        SetRun italic = runs(words("unesco", small.withItalic(true))).getFirst();
        SetRun roman = runs(words("unesco", small)).getFirst();
        assertFalse(italic.run().face().italic());
        assertEquals(roman.run().glyph(0), italic.run().glyph(0));
        assertNotEquals(roman.run().face().glyph('u'), roman.run().glyph(0));
    }

    @Test
    void figuresRunAlongInTextAndStandInHeads() {
        int oldStyle = runs(words("1984", TEXT)).getFirst().run().glyph(0);
        int lining = runs(words("1984", TEXT.withFigures(Figures.LINING))).getFirst().run().glyph(0);
        int tabular = runs(words("1984", TEXT.withFigures(Figures.TABULAR))).getFirst().run().glyph(0);
        assertEquals(3, List.of(oldStyle, lining, tabular).stream().distinct().count());
    }
}
