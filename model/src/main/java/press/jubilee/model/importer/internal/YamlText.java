package press.jubilee.model.importer.internal;

import java.util.regex.Pattern;

/** A word or sentence as a YAML scalar that stands in one line: plain where that is safe, else quoted. */
final class YamlText {

    private static final Pattern PLAIN = Pattern
            .compile("[\\p{L}\\p{N}(“‘«《](?:[^:#\\n\\t]|:(?=[^\\s])|(?<=\\S)#)*");
    private static final Pattern SPECIAL = Pattern
            .compile("(?i)null|~|true|false|yes|no|on|off|y|n|---.*|\\.\\.\\..*");

    private YamlText() {}

    static String scalar(String words) {
        String line = words.replaceAll("[\\n\\t]", " ").strip();
        boolean plain = PLAIN.matcher(line).matches() && !SPECIAL.matcher(line).matches();
        return plain ? line : "'" + line.replace("'", "''") + "'";
    }
}
