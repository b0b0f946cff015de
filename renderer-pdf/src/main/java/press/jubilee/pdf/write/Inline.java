package press.jubilee.pdf.write;

import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.SpanContext;
import press.jubilee.pdf.structure.NotePlaces;
import press.jubilee.pdf.structure.Tag;

/**
 * What sets words apart from the paragraph that they stand in.
 *
 * @param language where it is another one
 * @param link its target
 */
record Inline(Optional<Language> language, Optional<String> link) {

    static final Inline NONE = new Inline(Optional.empty(), Optional.empty());

    static Inline of(SpanContext words, Tag tag) {
        boolean same = words.language().equals(tag.language());
        return same && words.link().isEmpty()
                ? NONE
                : new Inline(same ? Optional.empty() : Optional.of(words.language()), words.link());
    }

    /** Whether they are a note's number, which leads back to where it is called. */
    boolean numbersNote() {
        return link.filter(NotePlaces::leadsBack).isPresent();
    }
}
