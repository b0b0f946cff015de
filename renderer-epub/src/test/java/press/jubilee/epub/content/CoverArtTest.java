package press.jubilee.epub.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.jubilee.epub.Volumes;
import press.jubilee.model.Language;
import press.jubilee.model.wording.HouseWords;

class CoverArtTest {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaft";

    @ParameterizedTest
    @ValueSource(strings = {"Short", "Friends Beyond Borders and Other Essays on Diplomacy",
        "友谊无国界：七十年民间外交文集",
        LONG + LONG + LONG + LONG + LONG + LONG + LONG, "A & B < C"})
    void setsEveryCharacterOfTheTitleWithinTheFrame(String title) throws Exception {
        var set = new StringBuilder();
        for (Element line : lines(title, Volumes.ENGLISH)) {
            set.append(line.getTextContent());
            double em = Double.parseDouble(line.getAttribute("font-size"));
            assertTrue(line.getTextContent().codePointCount(0, line.getTextContent().length()) * em
                    * 0.5 < 1440);
        }
        assertEquals(title.replaceAll("\\s", ""), set.toString().replaceAll("\\s", ""));
    }

    @Test
    void takesHanFacesForChinese() throws Exception {
        var art = new CoverArt(Volumes.bilingual(), HouseWords.of(Volumes.CHINESE));
        assertTrue(new String(art.draw(), StandardCharsets.UTF_8).contains("Noto Serif CJK SC"));
    }

    private static List<Element> lines(String title, Language language) throws Exception {
        byte[] svg = new CoverArt(Volumes.volume(title, language, List.of()), HouseWords.of(language)).draw();
        NodeList all = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg)).getElementsByTagName("text");
        var lines = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            lines.add((Element) all.item(i));
        }
        return lines;
    }
}
