package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.set.ChineseText.EM;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Dots stand under Chinese characters that are emphasised, one each, and nothing else. */
class EmphasisDotsTest {

    private static final ParagraphSetter SETTER = new ParagraphSetter(
            new StyleShaper(FontBook.standard().withoutSystemFonts()), found -> {});

    private static ComposedLine line(String plain, String emphasised, String rest) {
        TextStyle style = ChineseText.TEXT.emphasized().withDots(true);
        FlowItem.Paragraph paragraph = FlowItem.Paragraph.of(
                ParagraphStyle.of(ChineseText.TEXT, 16 * EM / 10),
                List.of(ChineseText.words(plain),
                        ChineseText.words(emphasised, style, ChineseText.SIMPLIFIED),
                        ChineseText.words(rest)));
        return SETTER.set(paragraph, 40 * EM).lines().getFirst();
    }

    private static List<TextLine> type(ComposedLine line) {
        return line.items().stream().map(TextLine.class::cast).toList();
    }

    @Test
    void oneUnderTheMiddleOfEachCharacter() {
        List<TextLine> type = type(line("他说：", "谁也，没有Bridges想到", "。"));
        assertEquals(2, type.size());
        List<SetRun> dots = type.get(1).runs();
        List<SetRun> dotted = type.getFirst().runs().stream()
                .filter(run -> "谁也没有想到".contains(run.run().text())).toList();
        assertEquals(6, dots.size());
        for (int i = 0; i < dots.size(); i++) {
            SetRun dot = dots.get(i);
            SetRun over = dotted.get(i);
            InkBounds ink = InkBounds.of(dot.run().face(), dot.run().glyph(0));
            double unit = dot.run().size() / (double) dot.run().face().unitsPerEm();
            assertEquals(over.x() + over.width() / 2.0, dot.x() + (ink.left() + ink.right()) / 2 * unit, 4);
            double top = dot.rise() + ink.top() * unit;
            assertTrue(top < -0.12 * EM, "below the character: " + top / EM);
            assertTrue(dot.rise() + ink.bottom() * unit > -0.4 * EM, "above the next line");
        }
    }

    @Test
    void dotsAreNotReadAndLatinIsSlanted() {
        List<TextLine> type = type(line("", "谁Bridges", "。"));
        assertEquals("谁Bridges。", type.getFirst().text());
        assertEquals("", type.get(1).text());
        assertTrue(type.getFirst().runs().get(1).run().face().italic());
        assertFalse(type.getFirst().runs().getFirst().run().face().italic());
    }

    @Test
    void plainTextHasNone() {
        assertEquals(1, type(line("他说：《灯》", "，", "好。")).size());
    }
}
