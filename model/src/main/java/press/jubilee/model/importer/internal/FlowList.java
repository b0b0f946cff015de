package press.jubilee.model.importer.internal;

import java.util.Optional;

/**
 * A list in brackets, of JSON or of YAML's flow style.
 *
 * @param open where its bracket stands
 */
record FlowList(String text, int open) {

    /** The text with one more item at the list's end; empty where the list never ends. */
    Optional<String> with(String item) {
        int depth = 0;
        int lastEnd = open + 1;
        int lastStart = -1;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int end = quoteEnd(i);
                if (end < 0) {
                    return Optional.empty();
                }
                lastStart = startsItem(depth, lastStart, lastEnd) ? i : lastStart;
                i = end;
                lastEnd = i + 1;
            } else if (c == '#' && Character.isWhitespace(text.charAt(i - 1))) {
                int feed = text.indexOf('\n', i);
                i = feed < 0 ? text.length() : feed;
            } else if (c == '[' || c == '{') {
                lastStart = depth == 1 && startsItem(depth, lastStart, lastEnd) ? i : lastStart;
                depth++;
                lastEnd = i + 1;
            } else if (c == ']' || c == '}') {
                if (--depth == 0) {
                    return Optional.of(insert(item, lastStart, lastEnd));
                }
                lastEnd = i + 1;
            } else if (!Character.isWhitespace(c)) {
                lastStart = startsItem(depth, lastStart, lastEnd) ? i : lastStart;
                lastEnd = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Whether what begins now is an item: nothing or a comma stands before it. */
    private boolean startsItem(int depth, int lastStart, int lastEnd) {
        return depth == 1 && (lastStart < 0 || text.charAt(lastEnd - 1) == ',');
    }

    private String insert(String item, int lastStart, int lastEnd) {
        boolean empty = lastStart < 0;
        boolean comma = !empty && text.charAt(lastEnd - 1) == ',';
        int line = empty ? -1 : text.lastIndexOf('\n', lastStart);
        boolean ownLine = !empty && line >= 0 && text.substring(line + 1, lastStart).isBlank()
                && lastStart > open;
        int rest = text.indexOf('\n', lastEnd);
        if (comma && ownLine && rest > 0 && text.substring(lastEnd, rest).strip().startsWith("#")) {
            return text.substring(0, rest) + "\n" + text.substring(line + 1, lastStart) + item
                    + text.substring(rest);
        }
        String gap = empty ? "" : ownLine ? "\n" + text.substring(line + 1, lastStart) : " ";
        return text.substring(0, lastEnd) + (empty || comma ? "" : ",") + gap + item
                + text.substring(lastEnd);
    }

    private int quoteEnd(int from) {
        char quote = text.charAt(from);
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }
}
