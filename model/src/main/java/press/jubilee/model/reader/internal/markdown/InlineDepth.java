package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep emphasis and brackets of a paragraph stand in one another, by a linear walk over its delimiters. Only pairs
 * count: a thousand stars that nothing closes nest nothing. An estimate from above, near enough for a limit.
 */
final class InlineDepth {

    /** An opening delimiter, and how deep what stands inside it is so far. */
    private static final class Opening {
        private final char delimiter;
        private int inside;

        private Opening(char delimiter) {
            this.delimiter = delimiter;
        }
    }

    private final Deque<Opening> open = new ArrayDeque<>();
    private final int[] waiting = new int[128];
    private int deepest;

    void reset() {
        while (!open.isEmpty()) {
            pop();
        }
        deepest = 0;
    }

    /** The greatest depth of the paragraph so far, with the line {@code start} to {@code end} added. */
    int after(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                push(c);
            } else if (c == ']') {
                close('[');
            } else if (c == '*' || c == '_' || c == '~' || c == '^') {
                delimiter(c, i > start && !Character.isWhitespace(text.charAt(i - 1)),
                        i + 1 < end && !Character.isWhitespace(text.charAt(i + 1)));
            }
        }
        return deepest;
    }

    private void delimiter(char c, boolean mayClose, boolean mayOpen) {
        if (!(mayClose && close(c)) && mayOpen) {
            push(c);
        }
    }

    private void push(char delimiter) {
        open.push(new Opening(delimiter));
        waiting[delimiter]++;
    }

    private Opening pop() {
        Opening last = open.pop();
        waiting[last.delimiter]--;
        return last;
    }

    private boolean close(char delimiter) {
        if (waiting[delimiter] == 0) {
            return false;
        }
        int inside = 0;
        Opening last;
        do {
            last = pop();
            inside = Math.max(inside, last.inside);
        } while (last.delimiter != delimiter);
        int height = inside + 1;
        deepest = Math.max(deepest, height);
        if (!open.isEmpty()) {
            open.peek().inside = Math.max(open.peek().inside, height);
        }
        return true;
    }
}
