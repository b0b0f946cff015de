package press.jubilee.epub.content;

import java.util.List;
import press.jubilee.model.ArticleId;

/** A text's documents, and what else came of writing them. */
record WrittenText(ArticleId id, List<ContentDocument> documents, Trail trail) {

    WrittenText {
        documents = List.copyOf(documents);
    }
}
