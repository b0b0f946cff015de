package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

class CitationTest {

    private static final Person WANG = Person.builder("Wang Chao").nativeName("王超").build();

    private static Article article(String language, Person... authors) {
        var article = Article.builder("a", "Two Hands").language(new Language(language));
        for (Person author : authors) {
            article.author(author);
        }
        return article.build();
    }

    private static Anthology volume(Article article) {
        return Anthology.builder().title("Friends").editor("Ann Cook").publisher("Harbour Press", "Beijing")
                .date("2019-12-31").articles(article).build();
    }

    private static String cited(Article article, String pages) {
        return Citation.of(volume(article), article, Optional.of(pages)).plain().replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Wang Chao, “Two Hands,” in Friends, edited by Ann Cook (Beijing: Harbour Press, 2019), pp. 12–17.",
        "en-GB|Wang Chao, ‘Two Hands’, in Friends, edited by Ann Cook (Beijing: Harbour Press, 2019), pp. 12–17.",
        "zh-Hans|王超：《Two Hands》，载《Friends》，Ann Cook编，Beijing：Harbour Press，2019年，第12–17页。",
        "zh-Hant|王超：《Two Hands》，載《Friends》，Ann Cook編，Beijing：Harbour Press，2019年，第12–17頁。",
        "de|Wang Chao: „Two Hands“, in: Friends, herausgegeben von Ann Cook, Beijing: Harbour Press, 2019, S. 12–17.",
        "fr|Wang Chao, « Two Hands », dans Friends, sous la direction de Ann Cook, Beijing : Harbour Press, 2019, p. 12–17.",
        "ru|Wang Chao. Two Hands // Friends / под ред.: Ann Cook. — Beijing: Harbour Press, 2019. — с. 12–17.",
        "es|Wang Chao, «Two Hands», en Friends, edición de Ann Cook (Beijing: Harbour Press, 2019), pp. 12–17."})
    void followsTheCustomOfTheArticlesLanguage(String language, String expected) {
        assertEquals(expected, cited(article(language, WANG), "12–17"));
    }

    @Test
    void namesAllAuthorsAndASinglePage() {
        assertEquals("Wang Chao and Ann Bell, “Two Hands,” in Friends, edited by Ann Cook"
                + " (Beijing: Harbour Press, 2019), p. 12.",
                cited(article("en", WANG, Person.named("Ann Bell")), "12"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Article article = article("en");
        Anthology bare = Anthology.builder().title("Friends").articles(article).build();
        assertEquals("“Two Hands,” in Friends.", Citation.of(bare, article, Optional.empty()).plain());
        Anthology dated = Anthology.builder().title("Friends").date("2019-12").articles(article).build();
        assertEquals("“Two Hands,” in Friends (2019).",
                Citation.of(dated, article, Optional.empty()).plain());
    }

    @Test
    void theVolumesTitleIsInItalicsAndChineseIsNot() {
        Article article = article("en", WANG);
        Phrase line = Citation.of(volume(article), article, Optional.empty());
        assertTrue(line.inlines().contains(new Inline.Emphasis(Phrase.text("Friends"))));
        Phrase chinese = Citation.of(volume(article("zh-Hans", WANG)), article("zh-Hans", WANG),
                Optional.empty());
        assertTrue(chinese.inlines().stream().noneMatch(Inline.Emphasis.class::isInstance));
    }
}
