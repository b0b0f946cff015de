package press.jubilee.epub.xml;

/** Characters that XML 1.0 can carry (section 2.2, Char). */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The index of the first UTF-16 unit that XML cannot carry, or -1. */
    public static int firstIllegal(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isLegal(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with U+FFFD for each unit that XML cannot carry: control characters, lone surrogates, U+FFFE. */
    public static String legal(String text) {
        int first = firstIllegal(text);
        if (first < 0) {
            return text;
        }
        var out = new StringBuilder(text);
        for (int i = first; i >= 0; i = firstIllegal(out)) {
            out.setCharAt(i, REPLACEMENT);
        }
        return out.toString();
    }

    private static boolean isLegal(char c) {
        return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\t' || c == '\n' || c == '\r';
    }
}
