package press.jubilee.examples;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run is asked to make.
 *
 * @param kinds in the order of the report
 * @param proof contact sheets of the spreads
 * @param offprints a file of its own for each article
 * @param release whether it goes out: nothing is made while a permission is outstanding
 */
record Wanted(Set<EditionKind> kinds, boolean proof, boolean offprints, boolean release) {

    Wanted {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /** Whether pages must be laid out for it. */
    boolean pages() {
        return proof || offprints || kinds.stream().anyMatch(EditionKind::isPdf);
    }
}
