package press.jubilee.examples.words;

import java.util.List;
import java.util.Optional;
import press.jubilee.examples.words.WordStream.Word;

/**
 * Follows expected words through a stream that holds other words too: heads, folios, note calls, notes. Each expected
 * word must come after the one before it, and not further away than the patience.
 *
 * @param patience how many strange words may stand between two expected ones
 */
record WordSearch(WordStream stream, int patience) {

    /**
     * The first expected word that is not there, with the words before it; empty if all are there.
     *
     * @param from where in the stream the search begins
     */
    Optional<String> missing(List<String> expected, int from) {
        int at = from;
        for (int i = 0; i < expected.size(); i++) {
            int found = find(expected.get(i), at, i == 0 ? stream.words().size() : patience);
            if (found < 0) {
                return Optional.of("“" + expected.get(i) + "” after “"
                        + String.join(" ", expected.subList(Math.max(0, i - 8), i)) + "”");
            }
            at = found + 1;
        }
        return Optional.empty();
    }

    /** Whether the expected words follow one another from any place of the stream on. */
    boolean holds(List<String> expected) {
        for (int start = find(expected.getFirst(), 0, stream.words().size()); start >= 0; start = find(
                expected.getFirst(), start + 1, stream.words().size())) {
            if (missing(expected, start).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int find(String word, int from, int within) {
        int end = Math.min(stream.words().size(), from + Math.min(within, stream.words().size()));
        for (int i = from; i < end; i++) {
            if (matches(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(String word, int at) {
        Word candidate = stream.words().get(at);
        if (candidate.text().equals(word)) {
            return true;
        }
        // a note call stands close to the figures it follows
        if (Character.isDigit(word.charAt(0)) && candidate.text().startsWith(word)) {
            return true;
        }
        return candidate.parted() && word.startsWith(candidate.text())
                && continues(word.substring(candidate.text().length()), at + 1);
    }

    /** Whether a line soon begins with the rest of a parted word; notes and a page's head may stand before it. */
    private boolean continues(String rest, int from) {
        int end = Math.min(stream.words().size(), from + patience);
        for (int i = from; i < end; i++) {
            Word word = stream.words().get(i);
            if (word.first() && (word.text().equals(rest) || word.parted() && rest.startsWith(word.text()))) {
                return true;
            }
        }
        return false;
    }
}
