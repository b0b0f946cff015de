package press.jubilee.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes one JSON value (RFC 8259), indented by two spaces, lines parted by {@code \n}. The caller closes what it opens
 * and names what it puts into an object; this class only places commas, quotation marks and line ends.
 */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    /** For each open object or array, whether it has a member yet. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private boolean named;

    JsonWriter beginObject() {
        return begin('{');
    }

    JsonWriter endObject() {
        return end('}');
    }

    JsonWriter beginArray() {
        return begin('[');
    }

    JsonWriter endArray() {
        return end(']');
    }

    JsonWriter name(String name) {
        next();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    JsonWriter value(String text) {
        next();
        quote(text);
        return this;
    }

    JsonWriter value(long number) {
        next();
        out.append(number);
        return this;
    }

    /** With so many decimals, half up. */
    JsonWriter value(double number, int decimals) {
        next();
        out.append(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        return this;
    }

    /** The text, or {@code null} where there is none. */
    JsonWriter value(Optional<String> text) {
        next();
        text.ifPresentOrElse(this::quote, () -> out.append("null"));
        return this;
    }

    private JsonWriter begin(char bracket) {
        next();
        out.append(bracket);
        open.push(false);
        return this;
    }

    private JsonWriter end(char bracket) {
        boolean filled = open.pop();
        if (filled) {
            indent();
        }
        out.append(bracket);
        return this;
    }

    /** Parts a member from the one before it; what follows a name is parted already. */
    private void next() {
        if (named) {
            named = false;
        } else if (!open.isEmpty()) {
            boolean another = open.pop();
            if (another) {
                out.append(',');
            }
            open.push(true);
            indent();
        }
    }

    private void indent() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' || Character.isSurrogate(c) && !paired(text, i)
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c));
            }
        }
        out.append('"');
    }

    /** Whether the surrogate stands in a pair; alone it has no form in UTF-8. */
    private static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** What was written, and a last line end. */
    @Override
    public String toString() {
        return out + "\n";
    }
}
