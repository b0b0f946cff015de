package press.jubilee.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import press.jubilee.model.Anthology;
import press.jubilee.model.BookMatter;
import press.jubilee.model.Colophon;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.CopyrightPage.Field;
import press.jubilee.model.Frontispiece;
import press.jubilee.model.Licence;
import press.jubilee.model.PageMap;
import press.jubilee.model.text.Phrase;

/** The leaves that a volume has beside its texts: which, in what order, as what, and clean for EPUBCheck. */
class MatterTest {

    private static final CopyrightPage CHINESE = new CopyrightPage(
            Map.of(Field.TITLE, "朋友", Field.FORMAT, "880mm×1230mm　1/32", Field.PRICE, "58.00元"),
            List.of("图书在版编目（CIP）数据", "", "  朋友 / 李华编", "中国国家版本馆CIP数据核字（2019）第000000号"));

    @TempDir
    Path folder;

    private Anthology rich() {
        Anthology plain = Volumes.rich(folder);
        return plain.with(BookMatter.NONE.withDedication("To the translators")
                .withEpigraph("Far away, and yet next door.", "Wang Bo")
                .withFrontispiece(Frontispiece.of(
                        Volumes.withCover(folder).cover().orElseThrow(), "The house."))
                .withColophon(new Colophon(Phrase.text("Made in one run."), Optional.of("cream paper")))
                .withLicence(Licence.of("CC BY 4.0")).withCopyrightPage(CHINESE));
    }

    @Test
    void standsInTheOrderOfTheTrade() throws IOException {
        EpubFile epub = EpubFile.of(rich());
        List<String> spine = epub.spine();
        assertEquals(Stream.of("cover", "frontispiece", "title-page", "imprint", "imprint-2", "dedication",
                "epigraph").map(n -> "text/" + n + ".xhtml").toList(), spine.subList(0, 7));
        assertEquals("text/colophon.xhtml", spine.getLast());
        assertEquals(List.of(), EpubCheckReport.of(epub.zip()));
    }

    @Test
    void saysWhatEachIs() throws IOException {
        EpubFile epub = EpubFile.of(rich());
        assertEquals(List.of("copyright-page", ""), kind(epub, "imprint"));
        assertEquals(List.of("copyright-page", ""), kind(epub, "imprint-2"));
        assertEquals(List.of("dedication", "doc-dedication"), kind(epub, "dedication"));
        assertEquals(List.of("epigraph", "doc-epigraph"), kind(epub, "epigraph"));
        assertEquals(List.of("colophon", "doc-colophon"), kind(epub, "colophon"));
        String nav = epub.text("contents.xhtml");
        assertTrue(nav.contains("epub:type=\"copyright-page\" href=\"text/imprint.xhtml\""), nav);
        assertTrue(nav.contains("epub:type=\"colophon\" href=\"text/colophon.xhtml\""), nav);
    }

    private static List<String> kind(EpubFile epub, String name) {
        Element section = EpubFile.elements(epub.document("text/" + name + ".xhtml"), "section").getFirst();
        return List.of(section.getAttribute("epub:type"), section.getAttribute("role"));
    }

    @Test
    void theImprintNamesItsOwnNumberFirst() throws IOException {
        String imprint = EpubFile.of(rich()).text("text/imprint.xhtml");
        int own = imprint.indexOf("ISBN 9783161484100 (EPUB)");
        assertTrue(own > 0 && own < imprint.indexOf("ISBN 978-0-306-40615-7 (print)"), imprint);
        assertTrue(imprint.contains("<a href=\"https://creativecommons.org/licenses/by/4.0/\">"), imprint);
    }

    @Test
    void theChinesePageHasTheBlockLineByLineAndTheRecord() throws IOException {
        var pages = new PageMap(Collections.nCopies(80,
                new PageMap.PrintedPage("", Optional.empty(), Optional.empty(), Optional.empty())));
        EpubFile epub = EpubFile.of(rich(), EpubOptions.DEFAULT, Optional.of(pages));
        String page = epub.text("text/imprint-2.xhtml");
        assertTrue(page.contains(
                "<p class=\"cip\">图书在版编目（CIP）数据<br/><br/>  朋友 / 李华编<br/>中国国家版本馆CIP数据核字（2019）第000000号"),
                page);
        assertTrue(page.contains("xml:lang=\"zh-Hans\""), page);
        var labels = EpubFile.elements(epub.document("text/imprint-2.xhtml"), "dt").stream()
                .map(Element::getTextContent).toList();
        assertEquals(
                List.of("备注", "书名", "编者", "出版者", "地址", "开本", "印张", "字数", "版次", "书号", "定价", "丛书", "版权", "许可",
                        "网址"),
                labels);
        assertTrue(page.contains("<dd>2.5</dd>"), page);
        assertTrue(page.contains("<dt>书号</dt>\n<dd>ISBN 9783161484100（EPUB）"), page);
    }

    @Test
    void aChineseVolumeHasTheChinesePageAloneAndATwofoldOneBoth() throws IOException {
        Anthology both = Volumes.bilingual();
        EpubFile twofold = EpubFile.of(both);
        assertTrue(twofold.text("text/imprint.xhtml").contains("<dl class=\"record\">"));
        assertTrue(twofold.text("text/imprint-2.xhtml").contains("<cite lang=\"zh-Hans\""));
        EpubFile chinese = EpubFile.of(Volumes.volume("书", Volumes.CHINESE,
                List.of(Volumes.article("a", "一", Volumes.CHINESE))));
        assertTrue(chinese.text("text/imprint.xhtml").contains("<dl class=\"record\">"));
        assertFalse(chinese.spine().contains("text/imprint-2.xhtml"));
        assertEquals(List.of(), EpubCheckReport.of(twofold.zip()));
    }

    @Test
    void aColophonAboutPaperAloneIsForTheBookInPrint() throws IOException {
        EpubFile epub = EpubFile.of(Volumes.minimal().with(BookMatter.NONE
                .withColophon(new Colophon(Phrase.EMPTY, Optional.of("cream paper")))));
        assertFalse(epub.spine().contains("text/colophon.xhtml"));
    }
}
