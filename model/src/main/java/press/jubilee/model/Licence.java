package press.jubilee.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which terms others may use the volume.
 *
 * @param name as printed, such as {@code CC BY 4.0}
 * @param url where its text stands
 */
public record Licence(String name, Optional<String> url) {

    private static final Pattern CREATIVE_COMMONS = Pattern
            .compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\\d\\.\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZERO = Pattern.compile("CC0(?:[ -](\\d\\.\\d))?", Pattern.CASE_INSENSITIVE);

    public Licence {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
    }

    /** A licence by its name; those of Creative Commons are known by theirs, and get the address of their deed. */
    public static Licence of(String name) {
        Matcher attribution = CREATIVE_COMMONS.matcher(name);
        if (attribution.matches()) {
            return new Licence(name, Optional.of("https://creativecommons.org/licenses/"
                    + attribution.group(1).toLowerCase(Locale.ROOT) + "/" + attribution.group(2) + "/"));
        }
        Matcher zero = ZERO.matcher(name);
        return new Licence(name, zero.matches()
                ? Optional.of("https://creativecommons.org/publicdomain/zero/"
                        + Optional.ofNullable(zero.group(1)).orElse("1.0") + "/")
                : Optional.empty());
    }
}
