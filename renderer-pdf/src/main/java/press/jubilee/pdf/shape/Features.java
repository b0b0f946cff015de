package press.jubilee.pdf.shape;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set of {@link Feature}s. Immutable. */
public final class Features {

    private static final List<String> ALWAYS = List.of("ccmp", "locl", "rlig", "liga", "clig", "calt", "kern",
            "mark", "mkmk");

    /** Nothing beyond what is always on. */
    public static final Features NONE = new Features(EnumSet.noneOf(Feature.class));

    private final Set<Feature> chosen;
    private final Set<String> tags;
    private final int hash;

    private Features(EnumSet<Feature> chosen) {
        this.chosen = chosen;
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        chosen.forEach(feature -> all.add(feature.tag()));
        this.tags = Set.copyOf(all);
        this.hash = chosen.stream().mapToInt(feature -> 1 << feature.ordinal()).sum();
    }

    public static Features of(Feature... features) {
        EnumSet<Feature> chosen = EnumSet.noneOf(Feature.class);
        chosen.addAll(Arrays.asList(features));
        return new Features(chosen);
    }

    public Features with(Feature feature) {
        EnumSet<Feature> more = EnumSet.copyOf(chosen);
        more.add(feature);
        return new Features(more);
    }

    public boolean has(Feature feature) {
        return chosen.contains(feature);
    }

    /** The OpenType tags of all features to apply, those that are always on among them. */
    Set<String> tags() {
        return tags;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && hash == that.hash;
    }

    /** One bit a feature, so that equal hashes mean equal sets. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return chosen.toString();
    }
}
