package press.jubilee.model.importer.internal;

import java.util.Optional;
import press.jubilee.model.PartialDate;
import press.jubilee.model.Source;

/** Where a page says that its article was first published. */
record FoundSource(String publication, Optional<PartialDate> date, Optional<String> title,
        Optional<String> pages, Source.Changes changes) {

    FoundSource withDate(PartialDate day) {
        return new FoundSource(publication, Optional.of(day), title, pages, changes);
    }
}
