package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;

/** {@code {#id .class lang=zh-Hans key="some value"}} as pandoc, kramdown and their kin write it. */
final class AttributeText {

    private static final int LONGEST = 1000;

    private final CharSequence text;
    private int i;
    private Optional<String> id = Optional.empty();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    private AttributeText(CharSequence text, int from) {
        this.text = text;
        this.i = from;
    }

    /** The index after the closing brace of the attributes that open at {@code from}, or -1 where there are none. */
    static int end(CharSequence text, int from) {
        var scan = new AttributeText(text, from);
        return scan.scan() ? scan.i : -1;
    }

    /** Reads what {@link #end} found; a language tag that is none is reported and kept among the others. */
    static Attributes read(CharSequence text, SourcePosition at, Consumer<Diagnostic> found) {
        var scan = new AttributeText(text, 0);
        if (!scan.scan()) {
            throw new IllegalArgumentException("not attributes: " + text);
        }
        return of(scan.id, scan.classes, scan.others, at, found);
    }

    /** Attributes from their parts; {@code lang} or {@code xml:lang} of the others becomes the language. */
    static Attributes of(Optional<String> id, List<String> classes, Map<String, String> others,
            SourcePosition at, Consumer<Diagnostic> found) {
        var rest = new LinkedHashMap<>(others);
        Optional<Language> language = Optional.empty();
        for (String key : List.of("xml:lang", "lang")) {
            String tag = rest.getOrDefault(key, "");
            if (!tag.isBlank()) {
                language = language(tag, at, found);
                language.ifPresent(l -> rest.remove(key));
            }
        }
        return new Attributes(id, classes, language, rest);
    }

    private static Optional<Language> language(String tag, SourcePosition at, Consumer<Diagnostic> found) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException e) {
            found.accept(Diagnostic.error("attributes.language", at, "“" + tag + "” is no language tag",
                    "Write a tag of BCP 47 such as en, zh-Hans or pt-BR"));
            return Optional.empty();
        }
    }

    private boolean scan() {
        if (i >= text.length() || text.charAt(i) != '{') {
            return false;
        }
        int last = Math.min(text.length(), i + LONGEST);
        i++;
        int items = 0;
        while (true) {
            spaces(last);
            if (i >= last) {
                return false;
            }
            if (text.charAt(i) == '}') {
                i++;
                return items > 0;
            }
            if (!item(last) || i < last && !isSpace(text.charAt(i)) && text.charAt(i) != '}') {
                return false;
            }
            items++;
        }
    }

    private boolean item(int last) {
        char c = text.charAt(i);
        if (c == '#' || c == '.') {
            i++;
            String name = word(last);
            if (name.isEmpty()) {
                return false;
            }
            if (c == '#') {
                id = Optional.of(name);
            } else {
                classes.add(name);
            }
            return true;
        }
        String key = word(last);
        if (key.isEmpty() || i >= last || text.charAt(i) != '=') {
            return false;
        }
        i++;
        return value(key, last);
    }

    private boolean value(String key, int last) {
        boolean quoted = i < last && (text.charAt(i) == '"' || text.charAt(i) == '\'');
        int from = quoted ? i + 1 : i;
        int to = from;
        while (to < last && (quoted ? text.charAt(to) != text.charAt(i) : isBare(text.charAt(to)))) {
            to++;
        }
        if (to >= last || !quoted && to == from) {
            return false;
        }
        others.put(key, text.subSequence(from, to).toString());
        i = quoted ? to + 1 : to;
        return true;
    }

    private String word(int last) {
        int from = i;
        while (i < last && isBare(text.charAt(i)) && "=#\"'`".indexOf(text.charAt(i)) < 0
                && !(text.charAt(i) == '.' && i == from)) {
            i++;
        }
        return text.subSequence(from, i).toString();
    }

    private static boolean isBare(char c) {
        return !isSpace(c) && c != '{' && c != '}';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private void spaces(int last) {
        while (i < last && isSpace(text.charAt(i))) {
            i++;
        }
    }
}
