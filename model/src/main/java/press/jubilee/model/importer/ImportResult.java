package press.jubilee.model.importer;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * What came of a saved page. Nothing is on the disk yet.
 *
 * @param article present exactly where no diagnostic is an error
 * @param diagnostics on the page first, then on the folder's manifest; within a file by place
 */
public record ImportResult(Optional<ImportedArticle> article, List<Diagnostic> diagnostics) {

    public ImportResult {
        diagnostics = List.copyOf(diagnostics);
        if (article.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("an article is there exactly where no error is");
        }
    }
}
