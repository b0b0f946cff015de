package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.MathMarkup;
import press.jubilee.model.text.Phrase;

/** Formulas are MathML with their words; what is none stays words. */
class FormulaTest {

    private static EpubFile with(String markup) throws IOException {
        var attributes = new Attributes(Optional.empty(), List.of("math"), Optional.empty(),
                Map.of(MathMarkup.KEY, markup));
        var formula = new Inline.Span(Phrase.text("a squared"), attributes);
        return EpubFile.of(Volumes.volume("V", Volumes.ENGLISH, List.of(Volumes.article("a", "T",
                Volumes.ENGLISH,
                new Block.Paragraph(Phrase.of(formula), Attributes.NONE, SourcePosition.NONE)))));
    }

    @Test
    void aFormulaIsMathMlAndThePackageSaysSo() throws IOException {
        EpubFile epub = with(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"a squared\" onclick=\"x()\">"
                        + "<msup><mi>a</mi><mn>2</mn></msup></math>");
        assertTrue(epub.text("text/a.xhtml").contains("<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\""
                + " alttext=\"a squared\"><msup><mi>a</mi><mn>2</mn></msup></math></p>"),
                epub.text("text/a.xhtml"));
        String opf = epub.text("package.opf");
        assertTrue(opf.contains("properties=\"mathml\""), opf);
        assertTrue(opf.contains(">describedMath<") && opf.contains(">MathML<"), opf);
        assertEquals(List.of(), EpubCheckReport.of(epub.zip()));
        assertEquals(List.of(), epub.result().diagnostics());
    }

    @Test
    void markupThatIsNoFormulaIsNeverWritten() throws IOException {
        for (String markup : List.of(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><script>x()</script></math>",
                "<script>x()</script>", "<math", "<!DOCTYPE math SYSTEM \"file:///etc/hosts\"><math/>")) {
            EpubFile epub = with(markup);
            assertFalse(epub.text("text/a.xhtml").contains("script"), markup);
            assertTrue(epub.text("text/a.xhtml").contains("a squared"), markup);
            assertFalse(epub.text("package.opf").contains("mathml"), markup);
        }
    }
}
