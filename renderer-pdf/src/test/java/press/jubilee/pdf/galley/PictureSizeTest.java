package press.jubilee.pdf.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Picture;
import press.jubilee.model.PictureFormat;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.geometry.Length;

/** A measure of four inches, a text block of six; a picture is at most four inches high unless its author says more. */
class PictureSizeTest {

    private static final int INCH = 72 * Length.POINT;
    private static final SourcePosition AT = new SourcePosition("a.md", 7, 1);

    private final List<Diagnostic> found = new ArrayList<>();
    private final PictureSize sizes = new PictureSize(4 * INCH, 10 * Length.POINT, INCH / 4, found::add);

    private static Picture picture(PictureFormat format, int width, int height) {
        return new Picture("p", Path.of("p"), format, width, height);
    }

    private double height(Optional<String> width, Optional<String> height, Picture... pictures) {
        List<FlowItem.Shown> shown = Arrays.stream(pictures).map(p -> new FlowItem.Shown(p, "p"))
                .toList();
        var figure = new FlowItem.Figure(shown, width, height, FlowItem.Placement.ANYWHERE, Optional.empty(),
                Optional.empty(), -1, List.of(), AT);
        return (double) sizes.height(figure, 4 * INCH, 6 * INCH) / INCH;
    }

    private double height(String width, Picture picture) {
        return height(Optional.of(width), Optional.empty(), picture);
    }

    private double height(Picture... pictures) {
        return height(Optional.empty(), Optional.empty(), pictures);
    }

    @Test
    void aPictureOfManyPixelsFillsTheMeasure() {
        assertEquals(2, height(picture(PictureFormat.JPEG, 3_000, 1_500)), 0.01);
        assertEquals(List.of(), found);
    }

    @Test
    void aPictureIsNoLargerThanItsPixelsAllow() {
        assertEquals(2.5, height(picture(PictureFormat.JPEG, 900, 750)), 0.01);
        assertEquals(List.of(), found);
    }

    @Test
    void oneOfFewPixelsIsReportedWhereItStands() {
        assertEquals(0.5, height(picture(PictureFormat.PNG, 150, 75)), 0.01);
        assertEquals(1, found.size());
        assertEquals("picture.resolution", found.getFirst().code());
        assertEquals(AT, found.getFirst().at());
        assertTrue(found.getFirst().message().contains(" 150 pixels to the inch, at 25 × 13 mm"),
                found.getFirst().message());
        assertTrue(found.getFirst().hint().orElseThrow().contains("300 pixels wide"));
        assertTrue(found.getFirst().hint().orElseThrow().contains("{width=12%}"));
    }

    @Test
    void theAuthorsWidthGoesFirstAndMayBeTooMuch() {
        assertEquals(2, height("100%", picture(PictureFormat.JPEG, 400, 200)), 0.01);
        assertTrue(found.getFirst().message().endsWith("and will look coarse"));
        assertEquals(1, height("2in", picture(PictureFormat.JPEG, 4_000, 2_000)), 0.01);
        assertEquals(1 / 2.54, height("20mm", picture(PictureFormat.JPEG, 4_000, 2_000)), 0.01);
        assertEquals(1, height("192", picture(PictureFormat.JPEG, 4_000, 2_000)), 0.01);
        assertEquals(2, height("9in", picture(PictureFormat.JPEG, 4_000, 2_000)), 0.01);
        assertEquals(1, found.size());
    }

    @Test
    void aTallPictureLeavesRoomUnlessItsAuthorWantsItWhole() {
        Picture tall = picture(PictureFormat.JPEG, 4_000, 8_000);
        assertEquals(4, height(tall), 0.01);
        assertEquals(6, height("100%", tall), 0.01);
        assertEquals(6, height(Optional.empty(), Optional.of("100%"), tall), 0.01);
        assertEquals(3, height(Optional.empty(), Optional.of("50%"), tall), 0.01);
    }

    @Test
    void aWidthThatCannotBeReadIsReported() {
        assertEquals(2, height("half", picture(PictureFormat.JPEG, 4_000, 2_000)), 0.01);
        assertEquals("picture.width", found.getFirst().code());
    }

    @Test
    void drawingsKnowNoResolution() {
        assertEquals(2, height(picture(PictureFormat.SVG, 300, 150)), 0.01);
        assertEquals(0.25, height(picture(PictureFormat.SVG, 24, 24)), 0.01);
        assertEquals(List.of(), found);
    }

    @Test
    void aRowFillsTheMeasureAtOneHeight() {
        double height = height(picture(PictureFormat.JPEG, 4_000, 2_000),
                picture(PictureFormat.JPEG, 2_000, 4_000));
        assertEquals(4 - 0.25, height * 2 + height / 2, 0.01);
    }
}
