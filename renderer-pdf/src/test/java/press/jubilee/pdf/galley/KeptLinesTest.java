package press.jubilee.pdf.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.ArticleId;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledFlow;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.geometry.Trim;
import press.jubilee.pdf.page.GalleyItem;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.set.ParagraphSetter;
import press.jubilee.pdf.set.StyleShaper;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.ClassicDesign;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.StyleName;

/** Two lines at least stay with a heading or with words that lead in to them. */
class KeptLinesTest {

    private static final BookDesign DESIGN = ClassicDesign.of(Trim.A5);
    private static final GalleyBuilder BUILDER = new GalleyBuilder(DESIGN,
            new ParagraphSetter(new StyleShaper(FontBook.standard()), found -> {}), found -> {});

    @Test
    void twoOneLineParagraphsStayBelowAHeading() {
        List<Turn> turns = turns(galley(heading(), body("One line."), body("Another."), body("A third.")));
        assertEquals(List.of(Flaw.HEADING_AT_FOOT, Flaw.HEADING_AT_FOOT, Flaw.NONE),
                turns.stream().map(Turn::flaw).toList());
        assertEquals(Turn.of(0), turns.getLast());
    }

    @Test
    void wordsThatLeadInStayWithTwoLines() {
        FlowItem leadIn = paragraph("Three things:", DESIGN.style(StyleName.BODY).keptWithNext());
        List<Turn> turns = turns(galley(leadIn, body("One."), body("Two."), body("Three.")));
        assertEquals(List.of(Turn.forbidden(Flaw.PARTED), Turn.forbidden(Flaw.PARTED), Turn.of(0)), turns);
    }

    @Test
    void spaceAboveAHeadingMayBeWidenedAndSpaceBelowNot() {
        List<Gap> gaps = galley(body("Before."), heading(), body("After.")).stream()
                .filter(Gap.class::isInstance).map(Gap.class::cast).toList();
        assertEquals(2, gaps.size());
        assertEquals(DESIGN.leading().sp(), gaps.getFirst().stretch());
        assertEquals(1, gaps.getFirst().reluctance());
        assertEquals(0, gaps.getLast().stretch());
    }

    @Test
    void nothingIsOwedBelowAPlainParagraph() {
        assertTrue(turns(galley(body("One."), body("Two."))).stream().allMatch(t -> t.equals(Turn.of(0))));
        assertFalse(galley(body("One.")).isEmpty());
    }

    private static List<GalleyItem> galley(FlowItem... items) {
        return BUILDER.galley(new StyledFlow(new ArticleId("a"), Arrays.asList(items), Map.of())).items();
    }

    private static List<Turn> turns(List<GalleyItem> items) {
        var turns = new ArrayList<Turn>();
        items.forEach(i -> {
            if (i instanceof Turn turn) {
                turns.add(turn);
            }
        });
        return turns;
    }

    private static FlowItem heading() {
        return paragraph("A heading", DESIGN.style(StyleName.HEADING_1)
                .spaced(2 * DESIGN.leading().sp(), DESIGN.leading().sp()));
    }

    private static FlowItem body(String text) {
        return paragraph(text, DESIGN.style(StyleName.BODY));
    }

    private static FlowItem paragraph(String text, ParagraphStyle style) {
        return FlowItem.Paragraph.of(style, List.of(new StyledSpan.Words(text, style.text(), Language.ENGLISH,
                Optional.empty(), false, SourcePosition.NONE))).withLeaf(0);
    }
}
