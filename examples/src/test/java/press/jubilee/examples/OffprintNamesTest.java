package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.jubilee.model.ArticleId;

class OffprintNamesTest {

    private static List<String> names(String... ids) {
        return List.copyOf(OffprintNames.of("book", Stream.of(ids).map(ArticleId::new).toList()).values());
    }

    @Test
    void aFileIsNamedAfterTheEndOfTheId() {
        assertEquals(List.of("book-offprint-harbours.pdf", "book-offprint-one.pdf"),
                names("articles/harbours", "one"));
    }

    @Test
    void noTwoFilesHaveOneName() {
        assertEquals(List.of("book-offprint-one.pdf", "book-offprint-b-one.pdf", "book-offprint-b-one-2.pdf",
                "book-offprint-x-.pdf"), names("a/one", "b/one", "b-one", "x/"));
    }
}
