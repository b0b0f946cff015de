package press.jubilee.model.reader;

import java.util.List;
import java.util.stream.Collectors;
import press.jubilee.model.diagnostic.Diagnostic;

/** Thrown by {@link ReadResult#orElseThrow()}: the folder has errors. The message lists every one of them. */
public final class AnthologyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> errors;

    AnthologyException(List<Diagnostic> errors) {
        super(errors.stream().map(Diagnostic::toString)
                .collect(Collectors.joining("\n", "the collection has " + errors.size()
                        + (errors.size() == 1 ? " error:\n" : " errors:\n"), "")));
        this.errors = List.copyOf(errors);
    }

    public List<Diagnostic> errors() {
        return errors;
    }
}
