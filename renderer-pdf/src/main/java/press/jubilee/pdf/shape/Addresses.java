package press.jubilee.pdf.shape;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.pdf.shape.Segment.Break;

/**
 * Web addresses and DOIs: a line may end behind a colon and a double slash, and before any other separator, so that nobody
 * takes a mark at its end for the end of a sentence, or for a hyphen (The Chicago Manual of Style, 17th edition, 7.46).
 */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?i:https?|ftp)://|www\\.|(?:doi:)?10\\.\\d{4,9}/)[^\\s\\p{IsHan}\u3000-\u303F\uFF00-\uFFEF]+");
    private static final String SEPARATORS = "/.-_?=&#%+~;,@";
    private static final String TRAILING = ".,;:!?)]}'\"\u2019\u201D\u00BB";

    private Addresses() {}

    /** Rewrites the breaks inside the addresses of a text; {@code breaks[i]} is the one before character i. */
    static void apply(String text, Break[] breaks) {
        if (!text.contains("://") && !text.contains("www.") && !text.contains("10.")) {
            return; // the expression is slow, and most paragraphs hold no address
        }
        Matcher m = ADDRESS.matcher(text);
        while (m.find()) {
            int end = m.end();
            while (end > m.start() && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            Arrays.fill(breaks, m.start() + 1, Math.max(m.start() + 1, end), Break.FORBIDDEN);
            for (int i = m.start() + 2; i < end - 1; i++) {
                if (parts(text, i)) {
                    breaks[i] = Break.ADDRESS;
                }
            }
        }
    }

    private static boolean parts(String text, int i) {
        char before = text.charAt(i - 1);
        char now = text.charAt(i);
        if (before == ':' || before == '/' && text.charAt(i - 2) == '/') {
            return now != '/';
        }
        return SEPARATORS.indexOf(now) >= 0 && SEPARATORS.indexOf(before) < 0;
    }
}
