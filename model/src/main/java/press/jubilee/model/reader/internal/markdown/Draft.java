package press.jubilee.model.reader.internal.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/** Inlines before their characters are final: spaces not folded, quotation marks not smart. */
sealed interface Draft {

    /** @param literal whether its punctuation was meant as it stands: escaped, an entity, an address */
    record Run(String text, boolean literal, SourcePosition at) implements Draft {}

    /** The end of a source line: a space, or nothing between Han characters. */
    record SoftBreak(SourcePosition at) implements Draft {}

    record HardBreak() implements Draft {}

    /** An inline that is final; {@code visible} where punctuation beside it has it for a neighbour. */
    record Atom(Inline inline, boolean visible) implements Draft {}

    /** Drafts inside emphasis, a link, a span. */
    record Group(List<Draft> content, Optional<Language> language,
            Function<Phrase, Inline> frame) implements Draft {

        static Group of(List<Draft> content, Function<Phrase, Inline> frame) {
            return new Group(content, Optional.empty(), frame);
        }
    }
}
