package press.jubilee.pdf.linebreak;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The best ways to break one paragraph into different numbers of lines, for page make-up to choose from.
 *
 * @param optimum the number of lines with the fewest demerits
 * @param byLines for each feasible number of lines the best breaks
 */
public record Alternatives(int optimum, NavigableMap<Integer, Breakpoints> byLines) {

    /** @throws IllegalArgumentException if there are no breaks for the optimum */
    public Alternatives {
        byLines = Collections.unmodifiableNavigableMap(new TreeMap<>(byLines));
        if (!byLines.containsKey(optimum)) {
            throw new IllegalArgumentException("no breaks into " + optimum + " lines");
        }
    }

    public Breakpoints best() {
        return byLines.get(optimum);
    }

    /** As many lines as the best way has, plus {@code delta}; empty if that is not feasible. */
    public Optional<Breakpoints> at(int delta) {
        return Optional.ofNullable(byLines.get(optimum + delta));
    }

    /**
     * TeX's looseness: as near to {@code looseness} lines more than the best way as is feasible; never past it, and never on
     * the other side of the best.
     */
    public Breakpoints nearest(int looseness) {
        NavigableMap<Integer, Breakpoints> between = looseness >= 0
                ? byLines.subMap(optimum, true, optimum + looseness, true).descendingMap()
                : byLines.subMap(optimum + looseness, true, optimum, true);
        return between.firstEntry().getValue();
    }
}
