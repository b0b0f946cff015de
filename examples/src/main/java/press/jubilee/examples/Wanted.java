package press.jubilee.examples;

import java.util.Set;

/**
 * What a run is asked to make.
 *
 * @param proof contact sheets of the spreads
 * @param offprints a file of its own for each article
 * @param release whether it goes out: nothing is made while a permission is outstanding
 */
record Wanted(Set<EditionKind> kinds, boolean proof, boolean offprints, boolean release) {

    Wanted {
        kinds = Set.copyOf(kinds);
    }

    /** Whether pages must be laid out for it. */
    boolean pages() {
        return proof || offprints || kinds.stream().anyMatch(EditionKind::isPdf);
    }
}
