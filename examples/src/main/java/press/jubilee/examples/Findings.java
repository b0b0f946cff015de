package press.jubilee.examples;

import java.io.PrintWriter;
import java.util.List;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;

/**
 * Prints diagnostics for people and for editors that jump to {@code file:line:column}, and a last line that counts them.
 *
 * @param volume stands for the file's name where a finding is about no file
 */
record Findings(List<Diagnostic> diagnostics, String volume) {

    /** @param errorsOnly whether warnings, notices and the last line are left out */
    void print(PrintWriter err, String outcome, boolean errorsOnly) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError() || !errorsOnly) {
                err.println((diagnostic.at().file().isEmpty() ? volume : "") + diagnostic);
            }
        }
        if (!errorsOnly) {
            err.println(volume + ": " + count(Severity.ERROR, "error") + ", "
                    + count(Severity.WARNING, "warning") + "; " + outcome);
        }
    }

    int exitCode() {
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS_IN_INPUT : ExitCode.FINE;
    }

    private String count(Severity severity, String word) {
        long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
