package press.jubilee.model.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Language;

/**
 * What {@code {#id .class lang=zh-Hans key=value}} says of a block or span.
 *
 * @param id unique within its article
 * @param language where it differs from the text around
 * @param others the remaining keys, in the order of the source
 */
public record Attributes(Optional<String> id, List<String> classes, Optional<Language> language,
        Map<String, String> others) {

    public static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Optional.empty(),
            Map.of());

    public Attributes {
        classes = List.copyOf(classes);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    public static Attributes ofLanguage(Language language) {
        return new Attributes(Optional.empty(), List.of(), Optional.of(language), Map.of());
    }

    public static Attributes ofClass(String name) {
        return new Attributes(Optional.empty(), List.of(name), Optional.empty(), Map.of());
    }

    public boolean has(String className) {
        return classes.contains(className);
    }
}
