package press.jubilee.model.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops every edition, a warning stops none. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** The lower-case word that stands in messages and reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
