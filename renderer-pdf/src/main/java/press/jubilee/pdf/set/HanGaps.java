package press.jubilee.pdf.set;

import java.util.Optional;
import press.jubilee.pdf.linebreak.Node;
import press.jubilee.pdf.linebreak.Node.Turn;

/**
 * The white between characters of which one at least is Chinese or Japanese, as glue. A line that is too long takes from its
 * word spaces first, then from the white of marks, which may be halved, then from the gaps beside Latin; one that is too short
 * adds to word spaces, to the gaps beside Latin, to the marks, and last between the characters.
 *
 * @see <a href="https://www.w3.org/TR/clreq/#line_adjustment">CLREQ, §3.2.4</a>
 */
final class HanGaps {

    private static final Turn BESIDE_LATIN = new Turn(1, 2);
    private static final Turn BESIDE_MARK = new Turn(2, 1);
    private static final Turn BETWEEN = new Turn(3, 3);

    private HanGaps() {}

    /** What a mark before or behind, or both, leaves white. */
    static int white(Optional<HanMark> before, Optional<HanMark> behind) {
        if (before.isPresent() && behind.isPresent()) {
            return HanMark.between(before.get(), behind.get());
        }
        return before.map(HanMark::right).orElse(0) + behind.map(HanMark::left).orElse(0);
    }

    /** White beside marks. */
    static Node.Glue ofMark(int white) {
        return new Node.Glue(white, white / 8, white / 2, BESIDE_MARK);
    }

    /**
     * Between two characters that no mark parts: a quarter of an em between Chinese and other letters or figures, else nothing
     * that may grow a little.
     *
     * @param size of the type, in scaled points
     */
    static Node.Glue between(int before, int behind, int size) {
        boolean mixed = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind)
                && isHan(before) != isHan(behind);
        return mixed
                ? new Node.Glue(size / 4, size / 8, size / 8, BESIDE_LATIN)
                : new Node.Glue(0, size / 16, 0, BETWEEN);
    }

    /** Whether figures end here and a character that counts them follows, as in 1979年: no line ends between the two. */
    static boolean isCounted(String text, int at) {
        return Character.isDigit(text.charAt(at - 1))
                && BreakWords.HAN_COUNTERS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF || c >= 0x3040 && c <= 0x30FF;
    }
}
