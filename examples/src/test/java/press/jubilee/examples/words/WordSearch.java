package press.jubilee.examples.words;

import java.util.List;
import java.util.Optional;
import press.jubilee.examples.words.WordStream.Word;

/**
 * Follows expected words through a stream that holds other words too: heads, folios, note calls, notes. Within a piece
 * each word must come after the one before it and not further away than the patience; a piece must come after the piece
 * before it, however far.
 *
 * @param patience how many strange words may stand between two expected ones
 */
record WordSearch(WordStream stream, int patience) {

    /** The first expected word that is not there, with the words before it; empty if all are there. */
    Optional<String> missing(List<List<String>> pieces) {
        int at = 0;
        for (List<String> piece : pieces) {
            Trail trail = follow(piece, at);
            if (trail.found() < piece.size()) {
                int lost = trail.found();
                return Optional.of("“" + piece.get(lost) + "” after “"
                        + String.join(" ", piece.subList(Math.max(0, lost - 8), lost)) + "”");
            }
            at = trail.end();
        }
        return Optional.empty();
    }

    /**
     * How far a piece could be followed.
     *
     * @param found the words found
     * @param end the place in the stream after the last of them
     */
    private record Trail(int found, int end) {}

    /** The longest trail from any place on: a piece's first word may stand in the contents too. */
    private Trail follow(List<String> piece, int from) {
        Trail longest = new Trail(0, from);
        int start = from;
        while (longest.found() < piece.size()) {
            int first = find(piece.getFirst(), start, stream.words().size());
            if (first < 0) {
                return longest;
            }
            Trail trail = trail(piece, first);
            longest = trail.found() > longest.found() ? trail : longest;
            start = first + 1;
        }
        return longest;
    }

    private Trail trail(List<String> piece, int first) {
        int at = first + 1;
        for (int i = 1; i < piece.size(); i++) {
            int found = find(piece.get(i), at, patience);
            if (found < 0) {
                return new Trail(i, at);
            }
            at = found + 1;
        }
        return new Trail(piece.size(), at);
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
