package press.jubilee.model.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.jubilee.model.text.Phrase;

/**
 * A heading as it is written: {@code Entry} or {@code Entry!Sub-entry}. An exclamation mark before a space, or at the end,
 * is the heading's own. Words between asterisks are emphasised; the asterisks are no part of the heading.
 */
public record IndexHeading(String main, Optional<String> sub) {

    private static final Pattern LEVEL = Pattern.compile("!(?=[^\\s!])");

    public static IndexHeading of(String written) {
        String[] levels = LEVEL.split(written, 2);
        return new IndexHeading(HeadingLook.plain(levels[0].strip()), levels.length == 1
                ? Optional.empty()
                : Optional.of(HeadingLook.plain(levels[1].strip())));
    }

    /** Words as {@link #of} reads them, with asterisks around those that are emphasised. */
    public static String written(Phrase words) {
        return HeadingLook.written(words);
    }

    /** How the entry is printed, and the sub-entry, where there is one. */
    static List<Phrase> looks(String written) {
        return Arrays.stream(LEVEL.split(written, 2)).map(l -> HeadingLook.of(l.strip())).toList();
    }

    /** As a key: {@code Entry!Sub-entry} without asterisks. */
    String key() {
        return sub.map(s -> main + "!" + s).orElse(main);
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
