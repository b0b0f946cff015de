package press.jubilee.epub.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        var random = new Random(20191231);
        for (int i = 0; i < 2000; i++) {
            String text = random(random);
            byte[] bytes = new XmlWriter().element("a", XmlAttributes.of("b", text), text).bytes();
            Element read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            assertEquals(XmlText.legal(text), read.getTextContent());
            assertEquals(XmlText.legal(text), read.getAttribute("b"));
        }
    }

    @Test
    void replacesOnlyWhatXmlCannotCarry() {
        assertEquals("a\uFFFDb\uFFFD\uFFFD👍\t\n\r", XmlText.legal("a\u0000b\uD83D\uFFFE👍\t\n\r"));
        assertEquals(-1, XmlText.firstIllegal("plain 👍"));
    }

    @Test
    void refusesToEndWithOpenElements() {
        assertThrows(IllegalStateException.class, () -> new XmlWriter().open("a").bytes());
    }

    private static String random(Random random) {
        var out = new StringBuilder();
        String marks = "&<>\"'\r\n\t]]>\u0000\u0001\uFFFE\uD800\uDC00\u00A0\u2028";
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append(random.nextBoolean()
                    ? marks.charAt(random.nextInt(marks.length()))
                    : (char) random.nextInt(0x10000));
        }
        return out.toString();
    }
}
