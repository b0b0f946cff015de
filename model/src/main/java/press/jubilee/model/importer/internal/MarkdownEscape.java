package press.jubilee.model.importer.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a backslash before every character that Markdown would read as more than itself. Quotation marks, hyphens and dots
 * stay as typed, so that the reader sets them as it sets those of any author. A web address becomes an automatic link.
 */
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*_[]<{~^|";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,40};)");
    private static final Pattern ADDRESS = Pattern
            .compile("(?<![A-Za-z0-9])https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]*[A-Za-z0-9/_~=%-]");
    private static final Pattern LINE_START = Pattern
            .compile("(#{1,6}(?=[ \\t]|$)|>|[+-](?=[ \\t]|$)|(?:-[ \\t]*){3,}$|:|=+[ \\t]*$)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=[ \\t]|$)");
    private static final Pattern CAPTION = Pattern.compile("(?i)(table)(:)");

    private MarkdownEscape() {}

    /**
     * Words inside a line.
     *
     * @param heading whether they stand in a heading, whose end {@code #} would be taken for its mark
     */
    static String words(String text, boolean heading) {
        var out = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            characters(text.substring(from, address.start()), heading, out);
            out.append('<').append(address.group()).append('>');
            from = address.end();
        }
        characters(text.substring(from), heading, out);
        return out.toString();
    }

    /** A line that would begin a block, or end the one before, without a backslash. */
    static String lineStart(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return number.group(1) + "\\" + line.substring(number.end(1));
        }
        Matcher caption = CAPTION.matcher(line);
        if (caption.lookingAt()) {
            return caption.group(1) + "\\" + line.substring(caption.end(1));
        }
        return LINE_START.matcher(line).lookingAt() ? "\\" + line : line;
    }

    private static void characters(String text, boolean heading, StringBuilder out) {
        Matcher entity = ENTITY.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEntity = c == '&' && entity.region(i, text.length()).lookingAt();
            if (ALWAYS.indexOf(c) >= 0 || isEntity || heading && c == '#') {
                out.append('\\');
            }
            out.append(c == '\n' || c == '\t' ? ' ' : c);
        }
    }
}
