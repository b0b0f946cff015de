package press.jubilee.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.jubilee.model.Design;
import press.jubilee.model.DesignDetails;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

class DesignsTest {

    @Test
    void aVolumeThatAsksForNothingIsSetInTheClassicalDesignOnA5() {
        assertEquals(ClassicDesign.of(Trim.A5), Designs.of(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void aDesignKeepsToItsPage(Design.Name name) {
        for (Design.Trim trim : new Design.Trim[]{new Design.Trim(419.53, 595.28),
            new Design.Trim(432, 648)}) {
            BookDesign design = Designs.of(Design.of(name).withTrim(trim));
            double size = design.style(StyleName.BODY).text().size();
            double leading = design.leading().sp() / size;
            assertTrue(leading >= 1.3 && leading <= 1.46, name + " leading " + leading);
            double ems = design.measure() / size;
            assertTrue(ems >= 26 && ems <= 33.5, name + " has lines of " + ems + " em");
            assertEquals(design.trim().height().sp(), design.margins().head().sp() + design.textHeight()
                    + design.margins().foot().sp());
            assertTrue(design.margins().foot().compareTo(design.margins().head()) > 0,
                    "foot larger than head");
            for (StyleName style : StyleName.values()) {
                assertTrue(design.style(style).leading() > 0);
            }
        }
    }

    @Test
    void whatTheVolumeWantsGoesBeforeTheDesignsOwn() {
        Design wanted = new Design(Design.Name.MODERN, Optional.of(new Design.Trim(432, 648)),
                Optional.of(11.0),
                Optional.of(16.0), Optional.of(new Design.Margins(60, 70, 50, 80)),
                Optional.of(Design.Openings.RECTO));
        BookDesign design = Designs.of(wanted);
        assertEquals(Length.points(11).sp(), design.style(StyleName.BODY).text().size());
        assertEquals(Length.points(16), design.leading());
        assertEquals(Length.points(60), design.margins().inner());
        assertEquals(Length.points(432 - 130).sp(), design.measure());
        assertEquals((648 - 130) / 16, design.lines());
        assertEquals(Design.Openings.RECTO, design.opener().page());
    }

    @Test
    void aLargerSizeBringsItsLeadingAlong() {
        Design wanted = new Design(Design.Name.CLASSIC, Optional.empty(), Optional.of(12.0), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(12 * 1.35, Designs.of(wanted).leading().points(), 0.001);
    }

    @Test
    void marginsThatLeaveNoRoomAreRefused() {
        var narrow = Optional.of(new Design.Margins(200, 200, 50, 50));
        assertThrows(IllegalArgumentException.class, () -> new Design(Design.Name.CLASSIC, Optional.empty(),
                Optional.empty(), Optional.empty(), narrow, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void theLeastPageAndTheNarrowestMarginsCanBeSet(Design.Name name) {
        var largest = new Design(name, Optional.of(new Design.Trim(200, 200)), Optional.of(24.0),
                Optional.of(48.0), Optional.of(new Design.Margins(50, 50, 50, 50)), Optional.empty());
        assertTrue(Designs.of(largest).lines() >= 1);
        assertTrue(Designs.of(Design.of(name).withTrim(new Design.Trim(200, 200))).lines() >= 1);
    }

    @ParameterizedTest
    @CsvSource({"24, 0.375", "150, 0.375", "151, 0.5", "300, 0.5", "301, 0.625", "700, 0.75", "701, 0.875",
        "4000, 0.875"})
    void theSpineAsksForMoreOfAThickerBook(int pages, double inches) {
        assertEquals(Length.inches(inches), SpineMargin.STANDARD.least(pages));
    }

    @Test
    void theInnerMarginOnlyGrows() {
        BookDesign design = ClassicDesign.of(Trim.A5);
        assertSame(design, SpineMargin.STANDARD.enough(design, 120));
        BookDesign wider = SpineMargin.STANDARD.enough(design, 800);
        assertEquals(Length.inches(0.875), wider.margins().inner());
        assertEquals(design.measure(), wider.measure(), "the outer margin gives way first");
        assertNotEquals(design, wider);
        assertSame(wider, SpineMargin.STANDARD.enough(wider, 120));
    }

    @Test
    void anOuterMarginThatHasNothingToGiveLeavesItToTheMeasure() {
        Design wanted = new Design(Design.Name.CLASSIC, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new Design.Margins(30, 38, 50, 80)), Optional.empty());
        BookDesign wider = SpineMargin.STANDARD.enough(Designs.of(wanted), 600);
        assertEquals(54, wider.margins().inner().points());
        assertEquals(38, wider.margins().outer().points(), 0.2);
        assertTrue(wider.measure() < Designs.of(wanted).measure());
    }

    @Test
    void theCanonsDrawTheMarginsOfThePage() {
        BookDesign ninths = Designs.of(Design.of(Design.Name.CLASSIC)
                .withDetails(DesignDetails.NONE.withCanon(DesignDetails.Canon.VAN_DE_GRAAF)));
        assertEquals(ninths.trim().width().sp() / 9.0, ninths.margins().inner().sp(), 1);
        assertEquals(ninths.trim().width().sp() * 2 / 9.0, ninths.margins().outer().sp(), 1);
        assertEquals(ninths.trim().height().sp() / 9.0, ninths.margins().head().sp(), 1);
        assertEquals(2, ninths.margins().foot().points() / ninths.margins().head().points(), 0.2);
        BookDesign tschichold = Designs.of(Design.of(Design.Name.MODERN)
                .withDetails(DesignDetails.NONE.withCanon(DesignDetails.Canon.TSCHICHOLD)));
        double part = tschichold.margins().inner().points() / 2;
        assertEquals(3, tschichold.margins().head().points() / part, 0.01);
        assertEquals(4, tschichold.margins().outer().points() / part, 0.01);
        assertTrue(tschichold.margins().foot().points() / part >= 6);
    }
}
