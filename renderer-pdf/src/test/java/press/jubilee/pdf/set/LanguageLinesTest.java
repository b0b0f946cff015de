package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.hyphenate.OwnWords;
import press.jubilee.pdf.style.Microtype;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** What readers of each language expect of a line. */
class LanguageLinesTest {

    private static final int EM = Length.points(10).sp();
    private static final List<Diagnostic> FOUND = new ArrayList<>();
    private static final ParagraphSetter SETTER = new ParagraphSetter(
            new StyleShaper(FontBook.standard().withoutSystemFonts()), FOUND::add);

    private static List<ComposedLine> set(String text, String language, int ems) {
        return set(SETTER, text, language, ems);
    }

    private static List<ComposedLine> set(ParagraphSetter setter, String text, String language, int ems) {
        TextStyle style = TextStyle.of(FontFamily.TEXT, EM);
        return setter.set(FlowItem.Paragraph.of(ParagraphStyle.of(style, EM * 13 / 10),
                List.of(new StyledSpan.Words(text, style, new Language(language), Optional.empty(), false,
                        SourcePosition.NONE))),
                ems * EM).lines();
    }

    private static List<SetRun> runs(ComposedLine line) {
        return line.items().stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .flatMap(l -> l.runs().stream()).toList();
    }

    private static String text(ComposedLine line) {
        var text = new StringBuilder();
        runs(line).forEach(r -> text.append(r.run().text()));
        return text.toString();
    }

    private static int glyphs(String word, String language) {
        return runs(set(word, language, 60).getFirst()).stream().mapToInt(r -> r.run().length()).sum();
    }

    /** Letters fewer by one for each ligature. */
    @ParameterizedTest
    @CsvSource({"Auflage,7", "höflich,7", "Kaufleute,9", "auffallen,9", "Schifffahrt,10", "Pflicht,6",
        "finden,5",
        "treffen,6", "Zufall,6"})
    void germanLigaturesDoNotHideTheBoundOfAMorpheme(String word, int glyphs) {
        assertEquals(glyphs, glyphs(word, "de"), word);
    }

    @Test
    void englishJoinsThemAll() {
        assertTrue(glyphs("Auflage", "en") < "Auflage".length());
    }

    /** A word that the volume itself parts behind its first letter. */
    @Test
    void aBoundMayStandAtTheVeryBegin() {
        var own = new OwnWords(List.of("f-fo", "f-lo"), Map.of(), Set.of());
        var setter = new ParagraphSetter(new StyleShaper(FontBook.standard().withoutSystemFonts()),
                Microtype.FULL, own, FOUND::add);
        assertEquals("ffo flo", text(set(setter, "ffo flo", "de", 60).getFirst()));
    }

    @Test
    void germanWordsAreReadWhole() {
        assertEquals("Die Auflage der Schifffahrtskunde",
                text(set("Die Auflage der Schifffahrtskunde", "de", 60)
                        .getFirst()));
    }

    /** A guillemet is never parted from its words, nor a high mark from the word before it. */
    @Test
    void frenchMarksKeepTheirSpacesAndTheirWords() {
        String text = "Il dit\u00A0: «\u00A0Venez\u202F!\u00A0» et puis rien\u202F; elle répond\u202F? "
                .repeat(12).strip();
        for (int ems = 9; ems < 30; ems++) {
            for (ComposedLine line : set(text, "fr", ems)) {
                String words = text(line).strip();
                assertFalse(words.matches("^[»:;!?].*"), words);
                assertFalse(words.endsWith("«"), words);
            }
        }
    }

    @Test
    void chineseFiguresStayWithWhatTheyCount() {
        String text = "协会于1979年10月1日成立，第3届大会在12号楼5层举行，共有48个人参加，历时30分。".repeat(8);
        for (int ems = 8; ems < 30; ems++) {
            for (ComposedLine line : set(text, "zh-Hans", ems)) {
                String words = text(line);
                assertFalse(words.matches("^[年月日届号个分].*"), ems + ": " + words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,Tiếng Việt được viết bằng chữ Quốc ngữ với những dấu thanh đặt trên nguyên âm",
        "el,Η βιβλιοθήκη άνοιξε το 1949 και έκτοτε δεν έκλεισε ποτέ τις πόρτες της στους αναγνώστες",
        "ru,Библиотека открылась зимой и с тех пор принимала книги из всех городов побережья",
        "tr,İlk mektup kışın yazıldı ve ığdır'dan İstanbul'a üç yılda ulaştı"})
    void everyLetterHasAGlyphInTheTextFace(String language, String text) {
        FOUND.clear();
        var all = new StringBuilder();
        for (ComposedLine line : set(text, language, 16)) {
            String words = text(line);
            all.append(line.hyphenated() ? words.substring(0, words.length() - 1) : words + " ");
            for (SetRun run : runs(line)) {
                for (int i = 0; i < run.run().length(); i++) {
                    assertTrue(run.run().glyph(i) != 0, words);
                }
            }
        }
        assertEquals(List.of(), FOUND);
        assertEquals(text.replace('\'', '\''), all.toString().replaceAll(" +", " ").strip());
    }

    @Test
    void vietnameseMarksAreComposed() {
        String decomposed = java.text.Normalizer.normalize("được viết", java.text.Normalizer.Form.NFD);
        assertEquals(glyphs("được viết", "vi"), glyphs(decomposed, "vi"));
    }
}
