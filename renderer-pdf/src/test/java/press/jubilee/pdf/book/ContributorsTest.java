package press.jubilee.pdf.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.ArticleBuilder;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;

class ContributorsTest {

    @ParameterizedTest
    @CsvSource({"1,1", "3,1", "20,4"})
    void nameThePagesOfTheirArticles(int articles, int parts) {
        BookLayout book = layout(Volumes.ofParts(parts, articles / parts, 900));
        List<String> lines = list(book);
        for (Article article : book.anthology().articles()) {
            String first = book.pageMap().firstPageOf(article.id()).orElseThrow();
            String last = book.pageMap().lastPageOf(article.id()).orElseThrow();
            int at = lines.indexOf(article.title().plain());
            assertTrue(at > 0, lines.toString());
            assertEquals(article.authors().getFirst().name(), lines.get(at - 1));
            assertEquals(first.equals(last) ? first : first + "–" + last, lines.get(at + 1));
        }
    }

    @Test
    void areSortedAsTheVolumesLanguageDoes() {
        List<Person> people = List.of(Person.named("Özil"), person("Wang Chao", "Wang", "王超"),
                person("Li Hua", "Li", "李华"), person("Anna Zhang", "Zhang", "张安娜"),
                Person.builder("Chao Adams").family("Adams").build());
        assertEquals(
                List.of("Chao Adams", "Li Hua\u2002李华", "Özil", "Wang Chao\u2002王超", "Anna Zhang\u2002张安娜"),
                names(people, Language.ENGLISH));
        assertEquals(
                List.of("李华\u2002Li Hua", "王超\u2002Wang Chao", "张安娜\u2002Anna Zhang", "Chao Adams", "Özil"),
                names(people, new Language("zh-Hans")));
    }

    private static List<String> names(List<Person> people, Language language) {
        ArticleBuilder article = Article.builder("a", "一 Title").language(language).paragraphs("One.");
        for (Person person : people) {
            article = article.author(person);
        }
        Anthology volume = Anthology.builder().title("V").language(language).articles(article.build())
                .build();
        List<String> lines = list(layout(volume));
        return lines.stream().filter(l -> people.stream().anyMatch(p -> l.contains(p.name()))).toList();
    }

    private static Person person(String name, String family, String own) {
        return Person.builder(name).family(family).nativeName(own).build();
    }

    private static List<String> list(BookLayout book) {
        int begin = book.pages().stream()
                .filter(p -> p.destinations().stream().anyMatch(d -> d.name().equals("_contributors")))
                .findFirst().orElseThrow().index();
        return book.pages().subList(begin, book.pages().size()).stream().map(BookLayoutTest::text)
                .collect(Collectors.joining()).lines().toList();
    }

    private static BookLayout layout(Anthology volume) {
        return PdfRenderer.with(PdfOptions.defaults()).layout(volume);
    }
}
