package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.hyphenate.Hyphenators;

/**
 * Where German letters do not join: a ligature would hide the bound between the parts of a compound, as in Auf-lage or
 * Schiff-fahrt (Duden, "Schriftsatz: Ligaturen"). The patterns tell most bounds: they part a word behind an f there. A double f
 * that they part may as well be within a stem, as in hof-fen; that is a bound only behind the prefix auf or a third f.
 */
final class MorphemeBounds {

    private static final String JOINING = "lijhkbt";
    private static final String PREFIX = "auf";

    private final Hyphenators hyphenators;

    MorphemeBounds(Hyphenators hyphenators) {
        this.hyphenators = hyphenators;
    }

    /** The piece in its parts, which are shaped each by itself; itself where nothing is hidden. */
    List<Piece> parts(Piece piece) {
        SpanStyle style = piece.style();
        if (piece.text().indexOf('f') < 0 || style.verbatim() || !style.language().primary().equals("de")) {
            return List.of(piece);
        }
        String text = piece.text();
        var parts = new ArrayList<Piece>(2);
        int from = 0;
        for (int point : hyphenators.of(style.language()).breaks(text)) {
            if (isBound(text, point)) {
                parts.add(Piece.words(text.substring(from, point), style));
                from = point;
            }
        }
        parts.add(from == 0 ? piece : Piece.words(text.substring(from), style));
        return parts;
    }

    private static boolean isBound(String text, int at) {
        if (text.charAt(at - 1) != 'f') {
            return false;
        }
        char next = text.charAt(at);
        boolean prefix = at >= PREFIX.length()
                && text.regionMatches(true, at - PREFIX.length(), PREFIX, 0, PREFIX.length());
        return JOINING.indexOf(next) >= 0 || next == 'f' && (prefix || at > 1 && text.charAt(at - 2) == 'f');
    }
}
