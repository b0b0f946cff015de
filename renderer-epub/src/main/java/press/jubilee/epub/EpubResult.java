package press.jubilee.epub;

import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * What came of a rendering.
 *
 * @param bytes the file's length
 * @param sha256 of the file, in 64 small hexadecimal digits
 * @param diagnostics what could not be done as it should, by place
 */
public record EpubResult(long bytes, String sha256, List<Diagnostic> diagnostics) {

    public EpubResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
