package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.Justification;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Titles at 18 points in a measure of 310 points: about 36 letters a line. */
class TitleBreaksTest {

    private static final ParagraphSetter SETTER = new ParagraphSetter(new StyleShaper(FontBook.standard()),
            d -> {});
    private static final TextStyle TEXT = TextStyle.of(FontFamily.TEXT, Length.points(18).sp());

    private static String set(Justification side, List<StyledSpan> spans) {
        var style = ParagraphStyle.of(TEXT, Length.points(27).sp()).aligned(side).keptTogether();
        return SETTER.set(FlowItem.Paragraph.of(style, spans), Length.points(310).sp()).lines().stream()
                .map(l -> l.items().stream().map(TextLine.class::cast).flatMap(t -> t.runs().stream())
                        .map(r -> r.run().text()).collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    private static StyledSpan words(String text, TextStyle style, String language) {
        return new StyledSpan.Words(text, style, new Language(language), Optional.empty(), false,
                SourcePosition.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Tablecloth",
        "An Amendment / to the Surplus Property Act: / How Students Became Foreign Policy",
        "“Willing to Serve, Under Conditions / of Hardship If Necessary”: / A Century of Volunteers",
        "People-to-people diplomacy / key to tell China’s story",
        "A Letter That Went / Round the World Twice",
        "On reply coupons, Red Cross forms / and a language without a country"})
    void breaksBySense(String lines) {
        String title = lines.replace(" / ", " ");
        assertEquals(lines, set(Justification.CENTER, List.of(words(title, TEXT, "en"))));
        assertEquals(lines, set(Justification.LEFT_BALANCED, List.of(words(title, TEXT, "en"))));
    }

    @Test
    void aChangeOfStyleOrLanguageDoesNotHinder() {
        assertEquals("The Letters of a Gardener / and the Magazine La Espero, 1905",
                set(Justification.CENTER,
                        List.of(words("The Letters of a Gardener and the Magazine ", TEXT, "en"),
                                words("La Espero", TEXT.withItalic(true), "eo"),
                                words(", 1905", TEXT, "en"))));
    }

    @Test
    void chineseAndWordsThatAreTooLongAreLeftToTheLineBreaker() {
        String han = "两只手".repeat(9);
        assertEquals(han, set(Justification.CENTER, List.of(words(han, TEXT, "zh-Hans"))).replace(" / ", ""));
        String address = "See " + "x".repeat(60);
        assertEquals(address.replace(" ", ""),
                set(Justification.CENTER, List.of(words(address, TEXT, "en"))).replaceAll("[ /]", ""));
    }
}
