package press.jubilee.model.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading as it is written: {@code Entry} or {@code Entry!Sub-entry}. An exclamation mark before a space, or at the end,
 * is the heading's own.
 */
public record IndexHeading(String main, Optional<String> sub) {

    private static final Pattern LEVEL = Pattern.compile("!(?=[^\\s!])");

    public static IndexHeading of(String written) {
        String[] levels = LEVEL.split(written, 2);
        return new IndexHeading(levels[0].strip(),
                levels.length == 1 ? Optional.empty() : Optional.of(levels[1].strip()));
    }

    /** The words that it is found by: those of the sub-entry, where it has one. */
    public String lowest() {
        return sub.orElse(main);
    }

    /** Whether there are sub-entries of sub-entries. */
    boolean isTooDeep() {
        return sub.filter(s -> LEVEL.matcher(s).find()).isPresent();
    }

    /** As references print it. */
    String printed() {
        return sub.map(s -> main + ": " + s).orElse(main);
    }
}
