package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A web address that stands in the text without brackets. It ends at a space, a bracket, a quotation mark or a character
 * that is not ASCII, and without the punctuation of the sentence around.
 */
final class BareAddress extends Node {

    private static final String INSIDE = "-._~:/?#[@!$&'(*+,;=%)";
    private static final String NOT_LAST = "?!.,:;*_~'(";

    private BareAddress(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The index after the address that begins at {@code from}, or -1. */
    static int end(CharSequence text, int from) {
        int scheme = startsWith(text, from, "https://") ? 8 : startsWith(text, from, "http://") ? 7 : 0;
        if (scheme == 0 || from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))
                && text.charAt(from - 1) < 0x80) {
            return -1;
        }
        int end = from + scheme;
        int open = 0;
        while (end < text.length() && isInside(text.charAt(end)) && (text.charAt(end) != ')' || open > 0)) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > from + scheme && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from + scheme ? end : -1;
    }

    private static boolean startsWith(CharSequence text, int from, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (from + i >= text.length() || text.charAt(from + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || INSIDE.indexOf(c) >= 0;
    }

    static InlineMarks marks() {
        return new InlineMarks('h', BareAddress::end, BareAddress::new);
    }
}
