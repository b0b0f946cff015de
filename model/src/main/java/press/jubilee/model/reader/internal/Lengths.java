package press.jubilee.model.reader.internal;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Design;

/** Lengths and page sizes as a manifest has them, in points. Each method throws with a message for the editor. */
final class Lengths {

    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in)");
    private static final Pattern PAGE = Pattern
            .compile("(\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in)?\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in)");
    private static final Map<String, String> NAMED = Map.of("a5", "148mm x 210mm", "b5", "176mm x 250mm",
            "royal", "156mm x 234mm", "demy", "138mm x 216mm", "digest", "5.5in x 8.5in", "us-trade",
            "6in x 9in");

    private Lengths() {}

    static double points(String text) {
        Matcher m = LENGTH.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no length");
        }
        return Double.parseDouble(m.group(1)) * unit(m.group(2));
    }

    /** A bare number is in points. */
    static double pointsOrNumber(String text) {
        return points(text.matches("\\d+(\\.\\d+)?") ? text + "pt" : text);
    }

    /** A named size, or width x height; a unit behind the height alone is both's. */
    static Design.Trim trim(String text) {
        String written = text.toLowerCase(Locale.ROOT);
        Matcher m = PAGE.matcher(NAMED.getOrDefault(written, written));
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no size of a page");
        }
        String unit = m.group(2) == null ? m.group(4) : m.group(2);
        return new Design.Trim(Double.parseDouble(m.group(1)) * unit(unit),
                Double.parseDouble(m.group(3)) * unit(m.group(4)));
    }

    private static double unit(String name) {
        return switch (name) {
            case "mm" -> 72 / 25.4;
            case "cm" -> 720 / 25.4;
            case "in" -> 72;
            default -> 1;
        };
    }
}
