package press.jubilee.examples;

import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * An edition as it was written.
 *
 * @param name the file's name without its folder
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
record EditionFile(EditionKind kind, String name, long bytes, String sha256, List<Diagnostic> diagnostics) {

    EditionFile {
        diagnostics = List.copyOf(diagnostics);
    }
}
