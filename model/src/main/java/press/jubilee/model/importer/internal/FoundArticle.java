package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.model.PartialDate;
import press.jubilee.model.text.Phrase;

/** The article that a page holds, without the page. */
record FoundArticle(Phrase title, Optional<Phrase> subtitle, List<FoundPerson> authors,
        Optional<FoundSource> source, Optional<PartialDate> date, Language language,
        List<PageBlock> body) {

    FoundArticle {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
    }
}
