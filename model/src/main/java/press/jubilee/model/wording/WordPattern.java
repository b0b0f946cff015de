package press.jubilee.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;

/**
 * A sentence with blanks: {@code {name}} stands for a value, and a stretch in square brackets is left out where one of
 * its values is missing. Brackets do not nest.
 */
record WordPattern(String pattern) {

    private static final Pattern STRETCH = Pattern.compile("\\[([^\\]]*)]|([^\\[]+)");
    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)}");
    private static final String OPENING_MARKS = "《〈«“„‘「『";

    /** Whether the pattern sets an opening mark, such as 《, right before the value, so that the value needs none. */
    boolean marks(String name) {
        int at = pattern.indexOf("{" + name + "}");
        while (at > 0 && pattern.charAt(at - 1) == '\u00A0') {
            at--;
        }
        return at > 0 && OPENING_MARKS.indexOf(pattern.charAt(at - 1)) >= 0;
    }

    /** @throws IllegalArgumentException if a blank outside brackets has no value */
    String fill(Map<String, String> values) {
        var out = new StringBuilder();
        stretches(values).forEach(s -> fillStretch(s, values, out));
        return out.toString();
    }

    /** As {@link #fill}, with markup kept; a full stop after a full stop is set once. */
    Phrase fillPhrase(Map<String, Phrase> values) {
        var out = new ArrayList<Inline>();
        for (String stretch : stretches(values)) {
            int from = 0;
            Matcher blank = BLANK.matcher(stretch);
            while (blank.find()) {
                literal(stretch.substring(from, blank.start()), out);
                out.addAll(value(blank.group(1), values).inlines());
                from = blank.end();
            }
            literal(stretch.substring(from), out);
        }
        return new Phrase(out);
    }

    private List<String> stretches(Map<String, ?> values) {
        var kept = new ArrayList<String>();
        Matcher m = STRETCH.matcher(pattern);
        while (m.find()) {
            String optional = m.group(1);
            if (optional == null) {
                kept.add(m.group(2));
            } else if (BLANK.matcher(optional).results().allMatch(b -> values.containsKey(b.group(1)))) {
                kept.add(optional);
            }
        }
        return kept;
    }

    private void fillStretch(String stretch, Map<String, String> values, StringBuilder out) {
        int from = 0;
        Matcher blank = BLANK.matcher(stretch);
        while (blank.find()) {
            out.append(stretch, from, blank.start()).append(value(blank.group(1), values));
            from = blank.end();
        }
        out.append(stretch, from, stretch.length());
    }

    private <T> T value(String name, Map<String, T> values) {
        T value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "} in: " + pattern);
        }
        return value;
    }

    /** Adds literal words, joined to the text before them so that equal lines are equal phrases. */
    private static void literal(String words, List<Inline> out) {
        String added = words.startsWith(".") && new Phrase(out).plain().endsWith(".")
                ? words.substring(1)
                : words;
        if (!added.isEmpty() && !out.isEmpty() && out.getLast() instanceof Inline.Text before) {
            out.set(out.size() - 1, Inline.Text.of(before.value() + added));
        } else if (!added.isEmpty()) {
            out.add(Inline.Text.of(added));
        }
    }
}
