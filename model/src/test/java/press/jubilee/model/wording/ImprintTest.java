package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.AnthologyBuilder;
import press.jubilee.model.Article;
import press.jubilee.model.BookMatter;
import press.jubilee.model.CopyrightPage;
import press.jubilee.model.CopyrightPage.Field;
import press.jubilee.model.Language;
import press.jubilee.model.Licence;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Person;
import press.jubilee.model.Source;
import press.jubilee.model.text.Phrase;

/** What the imprint and its Chinese counterpart say, word for word. */
class ImprintTest {

    private static final Language CHINESE = new Language("zh-Hans");
    private static final Article ENGLISH_TEXT = Article.builder("en", "One").paragraphs("Don't part it.")
            .language(Language.ENGLISH).build();
    private static final Article CHINESE_TEXT = Article.builder("zh", "一").paragraphs("春风又绿，2019。")
            .language(CHINESE).build();

    private static AnthologyBuilder volume() {
        return Anthology.builder().title("Friends").subtitle("Seventy Years")
                .publisher("World Press", "Beijing")
                .date("2019-12").edition("First edition").rights("© 2019 World Press").series("Bridges", "3")
                .editor(Person.builder("Li Hua").nativeName("李华").build()).editor("Ann Example")
                .isbnPrint("978-7-115-12345-9").isbnEpub("978-1-234-56789-7").doi("10.1234/friends")
                .matter(BookMatter.NONE.withLicence(Licence.of("CC BY 4.0")));
    }

    private static List<List<String>> lines(Anthology volume, Language language, Imprint.Format format) {
        return Imprint.of(volume, HouseWords.of(language), format).groups().stream()
                .map(g -> g.stream().map(Phrase::plain).toList()).toList();
    }

    @Test
    void theImprintInItsGroups() {
        assertEquals(List.of(
                List.of("World Press, Beijing, 2019"),
                List.of("© 2019 World Press", "Licensed under CC BY 4.0",
                        "https://creativecommons.org/licenses/by/4.0/"),
                List.of("First edition, December 2019", "Bridges, no. 3"),
                List.of("Edited by Li Hua and Ann Example", "Texts in English and Chinese"),
                List.of("ISBN 978-7-115-12345-9 (print)", "ISBN 978-1-234-56789-7 (EPUB)",
                        "https://doi.org/10.1234/friends")),
                lines(volume().articles(ENGLISH_TEXT, CHINESE_TEXT).build(), Language.ENGLISH,
                        Imprint.Format.PRINT));
    }

    @Test
    void eachFormatNamesItsOwnNumberFirst() {
        assertEquals("ISBN 978-1-234-56789-7 (EPUB)",
                lines(volume().articles(ENGLISH_TEXT).build(), Language.ENGLISH, Imprint.Format.EPUB)
                        .getLast()
                        .getFirst());
    }

    @Test
    void aVolumeThatSaysNothingHasALanguageAlone() {
        assertEquals(List.of(List.of("Texts in English")), lines(
                Anthology.builder().title("T").articles(ENGLISH_TEXT).build(), Language.ENGLISH,
                Imprint.Format.PRINT));
    }

    @Test
    void aDraftSaysSoBeforeAllElseInEitherForm() {
        Article reprint = Article.builder("r", "One").source(Source.of("Gazette", PartialDate.of(2019)))
                .paragraphs("Words.").build();
        Anthology volume = Anthology.builder().title("T").articles(reprint, CHINESE_TEXT).build();
        assertEquals(List.of("Draft: permission outstanding for “One”."),
                lines(volume, Language.ENGLISH, Imprint.Format.PRINT).getFirst());
        assertEquals("备注=送审稿：《One》尚未取得授权。",
                record(volume, CHINESE, VersionRecord.Copy.UNKNOWN).getFirst());
    }

    @Test
    void languagesOfTheImprint() {
        Anthology english = Anthology.builder().title("T").articles(ENGLISH_TEXT).build();
        Anthology both = Anthology.builder().title("T").articles(ENGLISH_TEXT, CHINESE_TEXT).build();
        Anthology chinese = Anthology.builder().title("书").language(CHINESE).articles(CHINESE_TEXT).build();
        Anthology chineseBoth = Anthology.builder().title("书").language(CHINESE)
                .articles(CHINESE_TEXT, ENGLISH_TEXT).build();
        assertEquals(List.of(Language.ENGLISH), ImprintLanguages.of(english));
        assertEquals(List.of(Language.ENGLISH, CHINESE), ImprintLanguages.of(both));
        assertEquals(List.of(CHINESE), ImprintLanguages.of(chinese));
        assertEquals(List.of(CHINESE, Language.ENGLISH), ImprintLanguages.of(chineseBoth));
        assertEquals(List.of(Language.ENGLISH, CHINESE), ImprintLanguages.of(english.with(BookMatter.NONE
                .withCopyrightPage(new CopyrightPage(Map.of(), List.of("CIP核字"))))));
    }

    @Test
    void theVersionRecordFillsInWhatTheVolumeKnows() {
        Anthology volume = volume().articles(ENGLISH_TEXT, CHINESE_TEXT).build();
        assertEquals(List.of("书名=Friends：Seventy Years", "编者=李华　Ann Example", "出版者=World Press",
                "地址=Beijing", "开本=148 mm × 210 mm", "字数=1千字", "版次=2019年12月 First edition",
                "书号=ISBN 978-7-115-12345-9", "=ISBN 978-1-234-56789-7（EPUB）",
                "=https://doi.org/10.1234/friends", "丛书=Bridges，第3种", "版权=© 2019 World Press",
                "许可=CC BY 4.0", "=https://creativecommons.org/licenses/by/4.0/"),
                record(volume, CHINESE, new VersionRecord.Copy(Optional.of("148 mm × 210 mm"),
                        OptionalInt.of(240))));
    }

    @Test
    void whatTheEditorGivesGoesBeforeThat() {
        var given = new CopyrightPage(Map.of(Field.TITLE, "朋友", Field.FORMAT, "880 mm × 1230 mm  1/32",
                Field.EDITION, "2019年12月第1版", Field.PRINTER, "样本印刷厂", Field.PRICE, "58.00元",
                Field.WORDS, "120千字", Field.RIGHTS, "版权所有"), List.of());
        Anthology volume = Anthology.builder().title("T").language(new Language("zh-Hant"))
                .articles(CHINESE_TEXT).matter(BookMatter.NONE.withCopyrightPage(given)).build();
        assertEquals(List.of("書名=朋友", "印刷者=样本印刷厂", "開本=880 mm × 1230 mm  1/32", "印張=7.625",
                "字數=120千字", "版次=2019年12月第1版", "定價=58.00元", "版權=版权所有"),
                record(volume, new Language("zh-Hant"),
                        new VersionRecord.Copy(Optional.empty(), OptionalInt.of(244))));
    }

    private static List<String> record(Anthology volume, Language language, VersionRecord.Copy copy) {
        return VersionRecord.of(volume, language, Imprint.Format.PRINT, copy).entries().stream()
                .map(e -> e.label() + "=" + e.value().plain()).toList();
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'People-to-people, don’t part.',3", "春风又绿江南岸,7", "'2019年12月, in 北京',7", "' — ',0"})
    void wordsOfBothScripts(String text, int count) {
        assertEquals(count, WordCount.of(text));
    }
}
