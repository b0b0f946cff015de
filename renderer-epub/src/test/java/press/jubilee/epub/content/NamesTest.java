package press.jubilee.epub.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void givesEachFileANameOfItsOwn() {
        var names = new Names();
        assertEquals(List.of("a-b", "a-b-2", "a-b-2-2", "file", "file-2"),
                List.of(names.file("a/b"), names.file("A b"), names.file("a-b-2"), names.file("..."),
                        names.file("王")));
        assertEquals(80, names.file("z".repeat(300)).length());
    }

    @Test
    void givesDifferentWordsDifferentIds() {
        var seen = new HashSet<String>();
        for (String words : List.of("a b", "a_b", "a_20_b", "a-b", "a.b", "王", "A b", "", "👍", "a__b")) {
            String id = Names.id("u-", words);
            assertTrue(id.matches("[A-Za-z_][A-Za-z0-9._-]*"), id);
            assertTrue(seen.add(id), id);
        }
    }
}
