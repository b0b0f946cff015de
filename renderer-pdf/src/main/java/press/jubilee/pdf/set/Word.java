package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between two spaces, or between two places where a line may end without one. Its pieces differ in style:
 * <i>word</i>, comma, note number.
 *
 * @param text the characters of all its pieces but the notes' numbers
 */
record Word(List<Piece> pieces, String text) {

    static Word of(List<Piece> pieces) {
        return new Word(List.copyOf(pieces),
                pieces.stream().filter(p -> p.note().isEmpty()).map(Piece::text)
                        .collect(Collectors.joining()));
    }

    /** The pieces between two offsets into {@link #text}; a note's number goes with the characters before it. */
    List<Piece> between(int from, int to) {
        if (from == 0 && to == text.length()) {
            return pieces;
        }
        var out = new ArrayList<Piece>();
        int at = 0;
        for (Piece piece : pieces) {
            int length = piece.note().isPresent() ? 0 : piece.text().length();
            int start = Math.max(from, at);
            int end = Math.min(to, at + length);
            if (length == 0 ? at > from && at <= to || at == 0 && from == 0 : start < end) {
                out.add(length == 0 || start == at && end == at + length
                        ? piece
                        : Piece.words(piece.text().substring(start - at, end - at), piece.style()));
            }
            at += length;
        }
        return out;
    }

    /** A part of a word that is never broken. */
    record Fragment(Word word, int from, int to) {}
}
