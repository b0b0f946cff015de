package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two spaces, or between two places where a line may end without one. Its pieces differ in style:
 * <i>word</i>, comma, note number.
 *
 * @param text the characters of all its pieces but the notes' numbers
 * @param whole its glyphs where it is not parted, shared by all places where it stands
 */
record Word(List<Piece> pieces, String text, List<Setting> whole) {

    Word {
        pieces = List.copyOf(pieces);
        whole = List.copyOf(whole);
    }

    /** The characters of some pieces but the notes' numbers. */
    static String text(List<Piece> pieces) {
        if (pieces.size() == 1 && pieces.getFirst().note().isEmpty()) {
            return pieces.getFirst().text();
        }
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.note().isEmpty() ? piece.text() : "");
        }
        return text.toString();
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
