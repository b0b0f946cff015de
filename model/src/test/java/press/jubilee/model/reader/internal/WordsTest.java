package press.jubilee.model.reader.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.jubilee.model.Permission;
import press.jubilee.model.Role;

/** The small notations: dates, languages, numbers, roles, nearest words, ids. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({"2019,2019", "2019-1,2019-01", "2019-12-31,2019-12-31", "2019-12-31T00:00:00Z,2019-12-31",
        "2019-12-31 10:00:00 +0100,2019-12-31", "2019-12-31T23:30:00.123+08:00,2019-12-31",
        "2019-12-31 10:00,2019-12-31"})
    void dates(String written, String read) {
        assertEquals(read, Words.date(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "31.12.2019", "2019-02-29", "2019-13", "2019-12-31T", "12/31/2019",
        "2019-12-31x",
        "٢٠١٩"})
    void noDates(String written) {
        assertThrows(IllegalArgumentException.class, () -> Words.date(written));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "no,no", "zh_CN,zh-CN", "ZH-hans,zh-Hans", "yue,yue", "pt-BR,pt-BR",
        "es-419,es-419"})
    void languages(String written, String tag) {
        assertEquals(tag, Words.language(written).tag());
    }

    @ParameterizedTest
    @CsvSource({"cn,zh-Hans", "English,en", "eng,en", "en-UK,GB", "xx,no language", "e n,not a language",
        "klingon,no language"})
    void noLanguages(String written, String told) {
        var e = assertThrows(IllegalArgumentException.class, () -> Words.language(written));
        assertTrue(e.getMessage().contains(told), e::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0097,0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1694-233X,0000-0002-1694-233X"})
    void orcids(String written, String read) {
        assertEquals(read, Words.orcid(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1694-2330", "000000021825009",
        "0000-0002-1825-009x"})
    void noOrcids(String written) {
        assertThrows(IllegalArgumentException.class, () -> Words.orcid(written));
    }

    @Test
    void otherNotations() {
        assertEquals("9–12, 14", Words.pages("9-12, 14"));
        assertEquals("A-3", Words.pages("A-3"));
        assertEquals("10.1000/x", Words.doi("doi:10.1000/x"));
        assertThrows(IllegalArgumentException.class, () -> Words.doi("11.1000/x"));
        assertThrows(IllegalArgumentException.class, () -> Words.address("ftp://example.org"));
        assertThrows(IllegalArgumentException.class, () -> Words.address("https://exa mple"));
        assertEquals(Permission.NOT_NEEDED, Words.word(Permission.class, "Not needed"));
        assertThrows(IllegalArgumentException.class, () -> Words.count("0"));
        assertThrows(IllegalArgumentException.class, () -> Words.flag("maybe"));
    }

    @Test
    void rolesAreCodesOrTerms() {
        assertEquals(Role.AUTHOR, Relators.role("Author"));
        assertEquals(Role.TRANSLATOR, Relators.role("trl"));
        assertEquals(new Role("pht"), Relators.role("photographer"));
        assertEquals(new Role("aui"), Relators.role("author-of-introduction"));
        var e = assertThrows(IllegalArgumentException.class, () -> Relators.role("autor"));
        assertTrue(e.getMessage().endsWith("did you mean 'author'?"), e::getMessage);
        assertThrows(IllegalArgumentException.class, () -> Relators.role("xyz"));
    }

    @ParameterizedTest
    @CsvSource({"titel,title", "publihser,publisher", "Title,title", "langauge,language", "pages,pages"})
    void nearestWords(String written, String nearest) {
        assertEquals(Optional.of(nearest),
                NearestWord.to(written, List.of("title", "publisher", "language", "pages", "date")));
    }

    @Test
    void distances() {
        assertEquals(0, NearestWord.distance("abc", "abc"));
        assertEquals(1, NearestWord.distance("abc", "acb"));
        assertEquals(3, NearestWord.distance("kitten", "sitting"));
        assertEquals(3, NearestWord.distance("", "abc"));
        assertEquals(Optional.empty(), NearestWord.to("zzzzz", List.of("title", "date")));
        assertEquals(Optional.empty(), NearestWord.to("x".repeat(100_000), List.of("title")));
    }

    @Test
    void idsOfArticles() {
        var ids = new ArticleIds();
        assertEquals("articles/01-foo-bar", ids.of("articles/01 Foo  Bar.md").value());
        assertEquals("articles/01-foo-bar-2", ids.of("articles/01_foo bar.MD".replace('_', '-')).value());
        assertEquals("articles/01-foo-bar-3", ids.of("articles/01-Foo-Bar.markdown").value());
        assertEquals("uber/etude", ids.of("Über/Étude.md").value());
        assertEquals("u4f60u597d", ids.of("你好.md").value());
        assertEquals("hidden", ids.of(".hidden").value());
        assertEquals("a/text", ids.of("a/!!!.md").value());
        assertEquals("text", ids.of("🎉.md").value());
        assertEquals("a.b", ids.of("a.b.md").value());
    }
}
