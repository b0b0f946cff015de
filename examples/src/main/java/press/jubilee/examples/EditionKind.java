package press.jubilee.examples;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The editions that the command line makes, in the order of its report. */
enum EditionKind {
    PRESS("-press.pdf"), SCREEN("-screen.pdf"), EPUB(".epub"), EPUB2("-epub2.epub"), BOOKLET("-booklet.pdf"),
    SPREADS("-spreads.pdf"), COVER("-cover.pdf");

    /** Those that are made where none are named. */
    static final Set<EditionKind> USUAL = Collections.unmodifiableSet(EnumSet.of(PRESS, SCREEN, EPUB));

    private final String ending;

    EditionKind(String ending) {
        this.ending = ending;
    }

    String fileName(String volume) {
        return volume + ending;
    }

    boolean isPdf() {
        return this != EPUB && this != EPUB2;
    }

    /** The word of the option and of the report. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
