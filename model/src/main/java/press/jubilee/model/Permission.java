package press.jubilee.model;

import java.util.Locale;

/** Whether the holder of an earlier publication allows the reprint. */
public enum Permission {
    GRANTED, REQUESTED, NOT_NEEDED, UNKNOWN;

    /** The word of the front matter: {@code not-needed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
