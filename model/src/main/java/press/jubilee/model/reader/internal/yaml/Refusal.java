package press.jubilee.model.reader.internal.yaml;

import press.jubilee.model.diagnostic.Diagnostic;

/** Ends the reading of a document that can't be read further. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
