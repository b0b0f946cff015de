package press.jubilee.model.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Finds names in a text by whole words, the longest first; in Chinese, which has no spaces, wherever their characters
 * stand. Upper and lower case count; kinds of space, apostrophe and hyphen do not. The time it takes grows with the text,
 * not with the number of names, but for names that begin with the same word.
 */
final class NameFinder {

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private final boolean hasNames;

    private record Name(String form, Optional<String> heading) {}

    /**
     * @param headings by the forms that lead to them
     * @param others names that lead to none: where one of them stands, no name inside it is found
     */
    NameFinder(Map<String, String> headings, Set<String> others) {
        headings.forEach((form, heading) -> add(form, Optional.of(heading)));
        hasNames = !byFirstWord.isEmpty();
        others.stream().filter(o -> !headings.containsKey(o)).forEach(o -> add(o, Optional.empty()));
        byFirstWord.values().forEach(l -> l.sort(
                Comparator.<Name>comparingInt(n -> -n.form.length()).thenComparing(Name::form)
                        .thenComparing(n -> n.heading.isEmpty())));
    }

    private void add(String form, Optional<String> heading) {
        String folded = fold(form.strip());
        if (!folded.isEmpty()) {
            byFirstWord.computeIfAbsent(firstWord(folded, 0), w -> new ArrayList<>())
                    .add(new Name(folded, heading));
        }
    }

    boolean hasNames() {
        return hasNames;
    }

    /** @param out takes the heading and the offset where the name begins */
    void find(String words, ObjIntConsumer<String> out) {
        String text = fold(words);
        int i = 0;
        while (i < text.length()) {
            if (isBoundary(text, i)) {
                String first = firstWord(text, i);
                Name name = longest(byFirstWord.getOrDefault(first, List.of()), text, i);
                if (name != null) {
                    int at = i;
                    name.heading.ifPresent(h -> out.accept(h, at));
                }
                i += Math.max(1, name == null ? first.length() : name.form.length());
            } else {
                i++;
            }
        }
    }

    private static Name longest(List<Name> names, String text, int at) {
        for (Name name : names) {
            if (text.startsWith(name.form, at) && isBoundary(text, at + name.form.length())) {
                return name;
            }
        }
        return null;
    }

    /** Whether no word goes on here. */
    private static boolean isBoundary(String text, int at) {
        return at <= 0 || at >= text.length() || !isAlphabetic(text.codePointBefore(at))
                || !isAlphabetic(text.codePointAt(at));
    }

    /** The letters up to the end of a word; one character where words have no ends, or where there is none. */
    private static String firstWord(String text, int from) {
        int to = from;
        while (to < text.length() && isAlphabetic(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to > from
                ? text.substring(from, to)
                : text.substring(from, from + Character.charCount(text.codePointAt(from)));
    }

    /** Whether a character is of a script that parts words by spaces. */
    private static boolean isAlphabetic(int c) {
        return !Character.isIdeographic(c)
                && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** Character by character, so that offsets stay. */
    private static String fold(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(switch (c) {
                case '\u2018', '\u2019', '\u02bc' -> '\'';
                case '\u2010', '\u2011' -> '-';
                default -> Character.isSpaceChar(c) ? ' ' : c;
            });
        }
        return out.toString();
    }
}
