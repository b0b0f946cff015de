package press.jubilee.model.reader;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Anthology;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * What came of reading a folder.
 *
 * @param anthology present exactly where no diagnostic is an error
 * @param diagnostics first the manifest's, then the contributors', then the articles' in the manifest's order; within a
 *        file by place
 */
public record ReadResult(Optional<Anthology> anthology, List<Diagnostic> diagnostics) {

    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
        if (anthology.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("an anthology is there exactly where no error is");
        }
    }

    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /** @throws AnthologyException with every error, where there is one */
    public Anthology orElseThrow() {
        return anthology.orElseThrow(() -> new AnthologyException(errors()));
    }
}
