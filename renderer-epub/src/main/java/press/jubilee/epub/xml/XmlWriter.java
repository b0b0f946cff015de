package press.jubilee.epub.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes one document into memory. It escapes all text, closes what was opened, and takes U+FFFD for characters that XML
 * cannot carry. Not safe for use by two threads.
 */
public final class XmlWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private final Insertions insertions = new Insertions();

    /** A line after the XML declaration, such as a document type. */
    public XmlWriter prolog(String line) {
        out.append(line).append('\n');
        return this;
    }

    public XmlWriter open(String name) {
        return open(name, XmlAttributes.NONE);
    }

    public XmlWriter open(String name, String attribute, String value) {
        return open(name, XmlAttributes.of(attribute, value));
    }

    public XmlWriter open(String name, XmlAttributes attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the innermost element. */
    public XmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the innermost element and ends the line: white space that no reader sees. */
    public XmlWriter closeLine() {
        return close().line();
    }

    /** An element without content, in the short form. */
    public XmlWriter empty(String name, XmlAttributes attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only text. */
    public XmlWriter element(String name, XmlAttributes attributes, String text) {
        return open(name, attributes).text(text).close();
    }

    public XmlWriter text(String text) {
        int from = 0;
        while (!insertions.isEmpty()) {
            int at = insertions.find(text, from);
            if (at < 0) {
                break;
            }
            escape(text.substring(from, at), false);
            insertions.next().write().run();
            from = at;
        }
        escape(text.substring(from), false);
        return this;
    }

    /** Has things written among the words that follow; those of an earlier call whose letters did not come are written here. */
    public XmlWriter insert(List<Insertion> next) {
        while (!insertions.isEmpty()) {
            insertions.next().write().run();
        }
        insertions.await(next);
        return this;
    }

    public XmlWriter line() {
        out.append('\n');
        return this;
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** @throws IllegalStateException if an element is still open */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, XmlAttributes attributes) {
        out.append('<').append(name);
        for (XmlAttributes.Attribute a : attributes.list()) {
            out.append(' ').append(a.name()).append("=\"");
            escape(a.value(), true);
            out.append('"');
        }
    }

    private void escape(String raw, boolean attribute) {
        String text = XmlText.legal(raw);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i), attribute);
            if (!reference.isEmpty()) {
                out.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** What stands for a character; empty for one that stands for itself. */
    private static String reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
