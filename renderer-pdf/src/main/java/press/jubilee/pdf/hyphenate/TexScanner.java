package press.jubilee.pdf.hyphenate;

/** Walks over TeX source without comments, and with {@code ^^} notation resolved. */
final class TexScanner {

    private final String text;
    private int at;

    TexScanner(String tex) {
        this.text = clean(tex);
    }

    private static String clean(String tex) {
        StringBuilder s = new StringBuilder(tex.length());
        int length = tex.length();
        for (int i = 0; i < length; i++) {
            char c = tex.charAt(i);
            if (c == '%') {
                int end = tex.indexOf('\n', i);
                i = end < 0 ? length : end - 1;
            } else if (c == '\\' && i + 1 < length) {
                s.append(c).append(tex.charAt(++i));
            } else if (c == '^' && tex.startsWith("^^", i) && hex(tex, i + 2) >= 0) {
                s.append((char) hex(tex, i + 2));
                i += 3;
            } else {
                s.append(c);
            }
        }
        return s.toString();
    }

    /** Two lower-case hexadecimal digits, or -1. */
    private static int hex(String s, int at) {
        if (at + 2 > s.length()) {
            return -1;
        }
        int high = "0123456789abcdef".indexOf(s.charAt(at));
        int low = "0123456789abcdef".indexOf(s.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    /** Passes over space, and says whether something follows. */
    boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    void skip() {
        at++;
    }

    /** The name of the command here, which is passed over; empty if there is none. */
    String command() {
        if (at >= text.length() || text.charAt(at) != '\\') {
            return "";
        }
        int start = ++at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start && at < text.length()) {
            at++;
        }
        return text.substring(start, at).isEmpty() ? "\\" : text.substring(start, at);
    }

    /** What stands between the brace here and its match, or up to the end if it has none; empty if there is no brace. */
    String group() {
        if (!more() || text.charAt(at) != '{') {
            return "";
        }
        int start = ++at;
        int open = 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            }
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at - 1);
            }
        }
        return text.substring(start);
    }

    /** Up to the next space, brace or command. */
    String word() {
        more();
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == '\\' || c == '{' || c == '}' || Character.isWhitespace(c);
    }

    /** The command a definition names, and its parameters passed over. */
    String definedName() {
        more();
        String name = command();
        while (at < text.length() && text.charAt(at) != '{') {
            at++;
        }
        return name;
    }

    void skipArguments() {
        while (more() && text.charAt(at) == '{') {
            group();
        }
    }
}
