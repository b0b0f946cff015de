package press.jubilee.pdf.shape;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.pdf.shape.Segment.Break;

/**
 * Web addresses and DOIs: a line may end behind their own separators and nowhere else, so that nobody takes a hyphen for
 * a part of the address.
 */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|ftp://|www\\.|(?:doi:)?10\\.\\d{4,9}/)[^\\s\\p{IsHan}\u3000-\u303F\uFF00-\uFFEF]+",
            Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = "/.-_?=&#%+~:;,@";
    private static final String TRAILING = ".,;:!?)]}'\"\u2019\u201D\u00BB";

    private Addresses() {}

    /** Rewrites the breaks inside the addresses of a text; {@code breaks[i]} is the one before character i. */
    static void apply(String text, Break[] breaks) {
        if (text.indexOf('/') < 0 && text.indexOf("www.") < 0) {
            return;
        }
        Matcher m = ADDRESS.matcher(text);
        while (m.find()) {
            int end = m.end();
            while (end > m.start() && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            Arrays.fill(breaks, m.start() + 1, Math.max(m.start() + 1, end), Break.FORBIDDEN);
            for (int i = m.start() + 2; i < end - 1; i++) {
                if (isSeparator(text, i - 1) && !isSeparator(text, i)) {
                    breaks[i] = Break.ADDRESS;
                }
            }
        }
    }

    private static boolean isSeparator(String text, int i) {
        return SEPARATORS.indexOf(text.charAt(i)) >= 0;
    }
}
