package press.jubilee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContributorTest {

    private static final Person WANG = Person.builder("Wang Chao").id("wang-chao").family("Wang")
            .nativeName("王超").bio("He writes.").build();

    @Test
    void isOnePersonUnderBothNames() {
        assertEquals(List.of("Wang Chao: b aut, a aut trl"),
                dump(article("b", Person.named("王超")), Article.builder("a", "A").author(WANG)
                        .translator(Person.named("Wang Chao")).paragraphs("One.").build()));
        assertEquals(List.of("Wang Chao: a aut, b aut"),
                dump(article("a", Person.named("Wang Chao")),
                        article("b", Person.builder("Wang Chao").nativeName("王超").build())));
    }

    @Test
    void isSomebodyElseUnderAnotherId() {
        Person other = Person.builder("Wang Chao").id("wang-chao-2").build();
        assertEquals(List.of("Wang Chao: a aut", "Wang Chao: b aut", "Wang Chao: c aut"),
                dump(article("a", WANG), article("b", other), article("c", Person.named("Wang Chao"))));
    }

    @Test
    void isSomebodyElseUnderAnotherNameInLatinLetters() {
        Person lee = Person.builder("Lee Wah").nativeName("李华").build();
        assertEquals(List.of("Li Hua: a aut, c aut", "Lee Wah: b aut"),
                dump(article("a", Person.builder("Li Hua").nativeName("李华").build()), article("b", lee),
                        article("c", Person.builder("Hua LI").nativeName("李华").build())));
        assertEquals(List.of("Wang Chao: a aut", "Ong Teow: b aut"),
                dump(article("a", WANG), article("b", Person.builder("Ong Teow").nativeName("王超").build())));
    }

    @Test
    void isToldByWhatSaysMost() {
        assertEquals(WANG, Contributor.of(Anthology.builder().title("V")
                .articles(article("a", Person.named("王超")), article("b", WANG)).build()).getFirst().person());
    }

    private static Article article(String id, Person author) {
        return Article.builder(id, id).author(author).paragraphs("One.").build();
    }

    private static List<String> dump(Article... articles) {
        return Contributor.of(Anthology.builder().title("V").articles(articles).build()).stream()
                .map(c -> c.person().name() + ": " + c.works().stream()
                        .map(w -> w.article().id() + w.roles().stream().map(r -> " " + r.relator())
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
