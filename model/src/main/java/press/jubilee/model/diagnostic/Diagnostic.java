package press.jubilee.model.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * One finding about the input or the layout.
 *
 * @param code stable and dotted, such as {@code source.date}; scripts may rely on it
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it
 */
public record Diagnostic(Severity severity, String code, SourcePosition at, String message,
        Optional<String> hint) implements Comparable<Diagnostic> {

    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        if (!code.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a diagnostic code: " + code);
        }
    }

    public static Diagnostic error(String code, SourcePosition at, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, at, message, Optional.of(hint));
    }

    public static Diagnostic warning(String code, SourcePosition at, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, at, message, Optional.of(hint));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then code; the order in which a person mends them. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = at.compareTo(other.at);
        int byCode = byPlace != 0 ? byPlace : code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** {@code file:line:column: severity: message [code]}, and the hint on a second, indented line. */
    @Override
    public String toString() {
        return at + ": " + severity + ": " + message + " [" + code + "]"
                + hint.map(h -> "\n    hint: " + h).orElse("");
    }
}
