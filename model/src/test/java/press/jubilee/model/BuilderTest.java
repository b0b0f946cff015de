package press.jubilee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.text.Phrase;

/** A volume made in code. */
class BuilderTest {

    private final Person li = Person.builder("Li Hua").id("li-hua").family("Li").given("Hua").nativeName("李华")
            .affiliation("Institute").position("Editor").bio("An editor.").orcid("0000-0002-1825-0097")
            .build();

    private final Article hope = Article.builder("hope", "Hope").author(li).author("A. Uthor").translator(li)
            .language(new Language("en-GB")).shortTitle("H").subtitle("S").summary("Short.")
            .keywords("a", "b")
            .date("2019-12").source(Source.of("China Daily", PartialDate.of(2019))).paragraphs("One.", "Two.")
            .build();

    @Test
    void aVolumeInAFewLines() {
        Anthology volume = Anthology.builder().title("Friends").subtitle("S").editor(li).editor("E. Ditor")
                .publisher("P", "Beijing").date("2019-12-31").edition("First").rights("© 2019")
                .occasion("Institute", "1949-12-15", 70).isbnPrint("978-3-16-148410-0")
                .isbnEpub("9780306406157")
                .isbnPdf("9781861978769").doi("10.1234/x").series("Papers", "3").description("Essays.")
                .front(Article.builder("foreword", "Foreword").paragraphs("Words.").build())
                .part("Memory", hope).back(Article.builder("back", "Back").translationOf("hope").build())
                .build();
        assertEquals("Friends", volume.title().plain());
        assertEquals(List.of("foreword", "hope", "back"), volume.texts().map(a -> a.id().value()).toList());
        assertEquals("9780306406157", volume.identifiers().epub().orElseThrow().digits());
        assertEquals("9783161484100", volume.identifiers().print().orElseThrow().digits());
        assertEquals(Optional.of("10.1234/x"), volume.identifiers().doi());
        assertEquals("Memory", volume.parts().getFirst().title().orElseThrow().plain());
    }

    @Test
    void anArticleAndItsPeople() {
        assertEquals(List.of(li, Person.named("A. Uthor")), hope.authors());
        assertEquals(List.of(li), hope.by(Role.TRANSLATOR));
        assertEquals("Li, Hua", li.sortKey());
        assertEquals(2, hope.body().blocks().size());
        assertEquals(Phrase.text("Hope"), hope.title());
        assertEquals("2019-12", hope.date().orElseThrow().toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        AnthologyBuilder untitled = Anthology.builder();
        assertThrows(IllegalStateException.class, untitled::build);
        AnthologyBuilder both = Anthology.builder().title("T").articles(hope).part("P", hope);
        assertThrows(IllegalStateException.class, both::build);
        AnthologyBuilder twice = Anthology.builder().title("T").articles(hope, hope);
        assertThrows(IllegalStateException.class, twice::build);
        assertThrows(IllegalArgumentException.class, () -> Anthology.builder().date("today"));
        assertThrows(IllegalArgumentException.class, () -> Article.builder("No Id", "T"));
        assertThrows(IllegalArgumentException.class, () -> Person.builder(" ").build());
    }
}
