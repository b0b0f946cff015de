package press.jubilee.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleBuilder;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Role;

class AuthorNoteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | President | Chinese People’s Institute of Foreign Affairs | Wang Chao is President of the Chinese People’s Institute of Foreign Affairs.",
        "en | President of the CPIFA | Chinese People’s Institute of Foreign Affairs | Wang Chao is President of the CPIFA.",
        "en | President | Peking University | Wang Chao is President of Peking University.",
        "en | President | The Jubilee Trust | Wang Chao is President of the Jubilee Trust.",
        "en | Professor of History | Peking University | Wang Chao is Professor of History, Peking University.",
        "en | President | | Wang Chao is President.",
        "en | poet | | Wang Chao, poet.",
        "en | a poet | | Wang Chao is a poet.",
        "zh | 会长 | 中国人民外交学会 | 王超，中国人民外交学会会长。",
        "de | Präsident | Institut | Wang Chao, Präsident, Institut."})
    void saysWhoTheAuthorIs(String language, String position, String house, String note) {
        var person = Person.builder("Wang Chao").nativeName("王超").position(position);
        Person built = house == null ? person.build() : person.affiliation(house).build();
        assertEquals(List.of(note),
                AuthorNote.of(Article.builder("a", "A").author(built).paragraphs("One.").build(),
                        HouseWords.of(new Language(language))).stream().map(AuthorNote::text).toList());
    }

    @Test
    void givesEachItsOwnMark() {
        ArticleBuilder article = Article.builder("a", "A").author(Person.named("Nobody"))
                .paragraphs("One.");
        for (int i : IntStream.range(0, 8).toArray()) {
            article = article.author(Person.builder("A" + i).position("Editor").build());
        }
        Person first = Person.builder("A0").position("Editor").build();
        assertEquals(List.of("*", "†", "‡", "§", "‖", "¶", "**", "††"),
                AuthorNote.of(article.contributor(first, Role.TRANSLATOR).build(),
                        HouseWords.of(Language.ENGLISH)).stream().map(AuthorNote::mark).toList());
    }
}
