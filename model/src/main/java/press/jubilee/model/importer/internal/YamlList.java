package press.jubilee.model.importer.internal;

import java.util.Optional;

/** A list of YAML's block style, one item behind each dash. */
record YamlList(String text) {

    /**
     * The text with one more item.
     *
     * @param last where the value of its last item begins
     */
    Optional<String> with(int last, String item) {
        int lineStart = text.lastIndexOf('\n', last - 1) + 1;
        int dash = text.lastIndexOf('-', last);
        while (dash > lineStart && !isDash(dash)) {
            dash = text.lastIndexOf('-', dash - 1);
        }
        if (dash < lineStart || !isDash(dash)) {
            return Optional.empty();
        }
        String indent = text.substring(lineStart, dash);
        int end = itemEnd(lineStart, indent.length());
        return Optional
                .of(inserted(end, (indent.isBlank() ? indent : " ".repeat(indent.length())) + "- " + item));
    }

    private boolean isDash(int i) {
        return i >= 0 && text.charAt(i) == '-'
                && (i + 1 == text.length() || " \t\n".indexOf(text.charAt(i + 1)) >= 0);
    }

    /** The end of the last line that belongs to the item: those below are indented deeper than its dash. */
    private int itemEnd(int lineStart, int indent) {
        int end = lineEnd(lineStart);
        int next = end + 1;
        while (next < text.length()) {
            int lineEnd = lineEnd(next);
            String line = text.substring(next, lineEnd);
            int own = line.length() - line.stripLeading().length();
            if (!line.isBlank() && (own <= indent || line.stripLeading().startsWith("#"))) {
                break;
            }
            end = line.isBlank() ? end : lineEnd;
            next = lineEnd + 1;
        }
        return end;
    }

    private int lineEnd(int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed;
    }

    private String inserted(int end, String line) {
        return text.substring(0, end) + "\n" + line
                + (end == text.length() ? "\n" : text.substring(end));
    }

    /**
     * The text with a list's first item.
     *
     * @param key where the key begins that has no value yet
     */
    Optional<String> filled(int key, String item) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, key - 1)) + 1;
        String before = text.substring(key == 0 ? 0 : lineStart, key);
        String indent = " ".repeat(before.length());
        return Optional.of(inserted(lineEnd(key), indent + "  - " + item));
    }

    /** The text with a list {@code articles} at its end. */
    String withKey(String item) {
        int end = text.stripTrailing().length();
        boolean marked = text.stripTrailing().endsWith("\n...") || text.strip().equals("...");
        int at = marked ? text.stripTrailing().lastIndexOf("...") : end;
        String gap = at == 0 || text.charAt(at - 1) == '\n' ? "" : "\n";
        return text.substring(0, at) + gap + "articles:\n  - " + item + "\n"
                + (marked ? text.substring(at) : "");
    }
}
