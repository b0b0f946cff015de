package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.Map;

/**
 * A page as its passages.
 *
 * @param facts what the page says about itself outside its text
 */
record Page(List<Passage> passages, Map<Fact, String> facts) {

    enum Fact {
        LANGUAGE, TITLE, HEAD_TITLE, AUTHOR, DATE
    }

    Page {
        passages = List.copyOf(passages);
        facts = Map.copyOf(facts);
    }
}
