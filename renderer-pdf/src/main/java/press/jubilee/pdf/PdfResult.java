package press.jubilee.pdf;

import java.util.List;
import java.util.stream.Stream;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * A written file.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record PdfResult(int pages, long bytes, String sha256, List<Diagnostic> diagnostics) {

    public PdfResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** With more findings. */
    public PdfResult with(List<Diagnostic> more) {
        return new PdfResult(pages, bytes, sha256,
                Stream.concat(diagnostics.stream(), more.stream()).toList());
    }
}
